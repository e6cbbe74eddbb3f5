using Engraft.Laboratory;
using Engraft.Quantities;

namespace Engraft.Tests.Laboratory;

/// <summary>A patient whose numbers break is recorded, and the cohort goes on.</summary>
public class RobustnessFailureTests
{
    /// <summary>Spread (SD of the logarithm) that sends half of the draws to nearly nothing, which is sound, and half beyond every limit or beyond the range of doubles.</summary>
    const double Absurd = 700;
    const int Draws = 8;

    [Fact]
    public void Draws_that_break_are_left_out_and_counted()
    {
        var scenario = Bench.Example("01-first-patient.yaml", Draws) with { Horizon = 30 };
        var model = With("imaging", "healthyExtracellular", share => share with { Distribution = Distribution.LogNormal, Spread = Absurd });
        var result = Study.Run(scenario, model, new StudyOptions { Attribute = false, Threads = 1 });
        Assert.InRange(result.Checks["drawsLeftOut"], 1, Draws - 1);
        Assert.Contains(result.Warnings, warning => warning.StartsWith($"{result.Checks["drawsLeftOut"]} of {Draws} draws are left out of every summary", StringComparison.Ordinal));
        Assert.All(result.Arms, arm => Assert.All(arm.Series.Values, series => Assert.All(series.Mean, mean => Assert.True(double.IsFinite(mean), series.Outcome))));
        Assert.All(result.Effects, effect => Assert.True(double.IsFinite(effect.Difference.Mean), effect.Outcome));
    }

    [Fact]
    public void A_study_without_any_sound_draw_says_what_broke()
    {
        var scenario = Bench.Example("01-first-patient.yaml") with { Horizon = 30 };
        var model = With("circulation", "ventricularActiveStress", stress => stress with { Distribution = Distribution.Fixed, Value = double.NaN });
        var failure = Assert.Throws<StudyFailedException>(() => Study.Run(scenario, model, new StudyOptions { Attribute = false, Threads = 1 }));
        Assert.Contains("on day 0 in Standard care", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>The model with one parameter changed.</summary>
    static Model With(string set, string name, Func<Parameter, Parameter> change) => Bench.Model with
    {
        Library = new ParameterLibrary([.. Bench.Model.Library.Sets.Select(each => each.Name != set ? each
            : each with { Parameters = [.. each.Parameters.Select(parameter => parameter.Name == name ? change(parameter) : parameter)] })]),
    };
}
