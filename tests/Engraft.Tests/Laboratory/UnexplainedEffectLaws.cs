using Engraft.Laboratory;
using Engraft.Outcomes;
using Engraft.Therapies;

namespace Engraft.Tests.Laboratory;

/// <summary>What trials show beyond the mechanisms: acts through the ensemble, on treated arms alone.</summary>
public class UnexplainedEffectLaws
{
    /// <summary>A billionth of a cell beside a half dose of one cell leaves a billionth of three points.</summary>
    const double Roundoff = 1e-7;

    /// <summary>Points between what the parameters say and what the beat makes of it (the conversion is a fit).</summary>
    const double Method = 1.2;

    static readonly Scenario scenario = Bench.Example("01-first-patient.yaml", 4) with { Horizon = 183 };

    static Model With(double points) => Bench.Model with
    {
        Ensemble = new Ensemble(Bench.Model.Library, ["unexplained.mesenchymal", "unexplained.riseTime", "unexplained.fadeTime", "unexplained.halfDose"], [[points, 20, 1e6, 1]], "test"),
    };

    static double Effect(double points, double dose = 1e8)
    {
        var arm = scenario.Arms.First(arm => arm.Product?.Class == CellClass.Mesenchymal) with { AtHand = true, Day = 0, Dose = dose };
        var courses = Study.Follow(scenario with { Arms = [arm] }, With(points), new StudyOptions { Threads = 1 }).Courses;
        return 100 * courses.Average(draw => draw[1].Visits[^1].EjectionFraction - draw[0].Visits[^1].EjectionFraction);
    }

    [Fact]
    public void Points_of_the_ensemble_are_seen_in_the_ejection_fraction()
    {
        var (none, three, minus) = (Effect(0), Effect(3), Effect(-3));
        Assert.InRange(three - none, 3 - Method, 3 + Method);
        Assert.InRange(minus - none, -3 - Method, -3 + Method);
    }

    [Fact]
    public void A_vanishing_dose_has_no_unexplained_effect()
    {
        var (small, none) = (Effect(3, 1e-9), Effect(0, 1e-9));
        Assert.Equal(none, small, Roundoff);
    }

    [Fact]
    public void Standard_care_does_not_feel_it()
    {
        Course[] Controls(double points) => [.. Study.Follow(scenario, With(points), new StudyOptions { Threads = 1 }).Courses.Select(draw => draw[0])];
        Assert.Equal(Controls(0).Select(course => course.Visits[^1].Lvedv), Controls(5).Select(course => course.Visits[^1].Lvedv));
    }

    [Fact]
    public void Any_run_of_draws_walks_through_the_members_in_turn()
    {
        var ensemble = new Ensemble(Bench.Model.Library, ["unexplained.mesenchymal"], [[1], [2], [3]], "test");
        var row = Bench.Model.Library.Central();
        var place = Bench.Model.Library.PositionOf("unexplained", "mesenchymal");
        var seen = Enumerable.Range(0, 6).Select(draw =>
        {
            ensemble.Write(row, 9, (uint)draw);
            return row[place];
        }).ToArray();
        Assert.Equal([1, 2, 3], seen.Take(3).Order());
        Assert.Equal(seen.Take(3), seen.Skip(3));
        ensemble.WriteCentre(row);
        Assert.Equal(2, row[place]);
        Assert.Throws<KeyNotFoundException>(() => new Ensemble(Bench.Model.Library, ["unexplained.nothing"], [[1]], "test"));
    }
}
