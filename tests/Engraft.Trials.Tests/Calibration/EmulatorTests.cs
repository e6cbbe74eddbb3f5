using Engraft.Trials.Calibration;
using Engraft.Trials.Truth;
using Engraft.Trials.Validation;

namespace Engraft.Trials.Tests.Calibration;

/// <summary>Cohorts moved by regression, where the truth is linear and known.</summary>
public class EmulatorTests
{
    /// <summary>Points: shrinkage and round-off of a regression on 64 draws.</summary>
    const double Method = 0.15;

    static readonly PreparedTrial boost = FabricatedCohorts.Workshop().Prepare(FabricatedCohorts.Some("boost")[0], Fold.Calibration)!;

    [Fact]
    public void Slopes_are_those_of_the_rule_that_made_the_cohort()
    {
        var emulator = boost.Emulated.Of("lvef", boost.Emulated.Truth.Days[1]);
        Assert.InRange(emulator.Slopes[1], FabricatedCohorts.PerGain - Method, FabricatedCohorts.PerGain + Method);
        Assert.InRange(emulator.Slopes[^1], 1 - Method, 1 + Method);
        Assert.InRange(emulator.CellSlopes[0], 1 - Method, 1 + Method);
    }

    [Fact]
    public void A_draw_under_its_own_parameters_is_where_it_was_simulated()
    {
        var (truth, emulator) = (boost.Emulated.Truth, boost.Emulated.Of("lvef", boost.Emulated.Truth.Days[1]));
        for (var draw = 0; draw < truth.Draws; draw++)
        {
            Assert.Equal(truth.Values["lvef"][0][1][draw], emulator.Control(draw, truth.Parameters[draw]), 9);
            Assert.Equal(truth.Values["lvef"][1][1][draw] - truth.Values["lvef"][0][1][draw], emulator.Effect(draw, 0, truth.Parameters[draw], 1), 9);
        }
    }

    [Fact]
    public void Without_an_unexplained_effect_only_the_mechanisms_are_left()
    {
        var (truth, emulator) = (boost.Emulated.Truth, boost.Emulated.Of("lvef", boost.Emulated.Truth.Days[1]));
        var none = truth.Parameters[0].ToArray();
        none[CalibratedParameters.PlaceOf(Therapies.CellClass.MarrowMononuclear)] = 0;
        Assert.InRange(Enumerable.Range(0, truth.Draws).Average(draw => emulator.Effect(draw, 0, none, 1)), -Method, Method);   // the rule has no mechanism
    }

    [Fact]
    public void A_larger_spread_of_the_own_course_widens_and_does_not_shift()
    {
        var (truth, emulator) = (boost.Emulated.Truth, boost.Emulated.Of("lvef", boost.Emulated.Truth.Days[1]));
        double[] With(double spread)
        {
            var parameters = truth.Parameters[0].ToArray();
            parameters[CalibratedParameters.OwnCourse] = spread;
            return [.. Enumerable.Range(0, truth.Draws).Select(draw => emulator.Control(draw, parameters) - truth.Lvef[draw])];
        }
        static double Spread(double[] values) => Math.Sqrt(values.Average(value => value * value) - values.Average() * values.Average());
        Assert.True(Spread(With(8)) > 1.5 * Spread(With(2)), $"{Spread(With(8))} {Spread(With(2))}");
        Assert.InRange(With(8).Average() - With(2).Average(), -6 * 0.71 * 4 / 8, 6 * 0.71 * 4 / 8);   // four standard errors of 64 walks
    }
}
