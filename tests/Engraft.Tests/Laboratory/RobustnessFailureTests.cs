using Engraft.Laboratory;
using Engraft.Quantities;

namespace Engraft.Tests.Laboratory;

/// <summary>A patient whose numbers break is recorded, and the cohort goes on.</summary>
public class RobustnessFailureTests
{
    /// <summary>Spread (SD of the logarithm) of muscle strength at which some draws are no living hearts and others are.</summary>
    const double Absurd = 8;
    const int Draws = 8;

    /// <summary>Slot of the active stress scale of ventricular muscle.</summary>
    const int ActiveStress = 5;

    [Fact]
    public void Draws_that_are_not_finite_are_left_out_and_counted()
    {
        var scenario = Bench.Example("01-first-patient.yaml", Draws) with { Horizon = 30 };
        var result = Study.Run(scenario, Broken(muscle => muscle with { Distribution = Distribution.LogNormal, Spread = Absurd }), new StudyOptions { Attribute = false, Threads = 1 });
        Assert.InRange(result.Checks["drawsLeftOut"], 1, Draws - 1);
        Assert.Contains(result.Warnings, warning => warning.StartsWith($"{result.Checks["drawsLeftOut"]} of {Draws} draws are left out of every summary", StringComparison.Ordinal));
        Assert.All(result.Arms, arm => Assert.All(arm.Series.Values, series => Assert.All(series.Mean, mean => Assert.True(double.IsFinite(mean), series.Outcome))));
        Assert.All(result.Effects, effect => Assert.True(double.IsFinite(effect.Difference.Mean), effect.Outcome));
    }

    [Fact]
    public void A_study_without_any_finite_draw_says_what_broke()
    {
        var scenario = Bench.Example("01-first-patient.yaml") with { Horizon = 30 };
        var failure = Assert.Throws<StudyFailedException>(() =>
            Study.Run(scenario, Broken(muscle => muscle with { Distribution = Distribution.Fixed, Value = double.NaN }), new StudyOptions { Attribute = false, Threads = 1 }));
        Assert.Contains("on day 0 in Standard care", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>The model with other muscle.</summary>
    static Model Broken(Func<Parameter, Parameter> change) => Bench.Model with
    {
        Library = new ParameterLibrary([.. Bench.Model.Library.Sets.Select(set => set.Name != "circulation" ? set
            : set with { Parameters = [.. set.Parameters.Select((parameter, slot) => slot == ActiveStress ? change(parameter) : parameter)] })]),
    };
}
