namespace Engraft.Tests.Laboratory;

/// <summary>A catheter without cells, and ever fewer cells.</summary>
public class DoseSwitchTests
{
    /// <summary>Cells act in proportion while few: a hundredth of the dose has at most a twentieth of the effect.</summary>
    const double Twentieth = 0.05;

    [Fact]
    public void No_cells_into_the_artery_is_standard_care_to_the_bit()
    {
        var (treated, control) = Follow(0);
        Assert.Equal(control.Lvedv, treated.Lvedv);
        Assert.Equal(control.Lvesv, treated.Lvesv);
        Assert.Equal(control.Scar, treated.Scar);
    }

    [Fact]
    public void A_hundredth_of_the_cells_has_hardly_an_effect()
    {
        var (full, control) = Follow(1e8);
        var (few, _) = Follow(1e6);
        Assert.NotEqual(control.Lvesv, full.Lvesv);
        Assert.InRange(Math.Abs(few.Lvesv - control.Lvesv), 0, Twentieth * Math.Abs(full.Lvesv - control.Lvesv));
    }

    static (PublishedCourse.Reading Treated, PublishedCourse.Reading Control) Follow(double dose)
    {
        var scenario = Bench.Example("02-acute-infarct.yaml") with { Horizon = 90 };
        scenario = scenario with { Arms = [scenario.Arms[0] with { Dose = dose }] };
        return (PublishedCourse.Of(scenario, 1).Readings[^1], PublishedCourse.Of(scenario).Readings[^1]);
    }
}
