using Engraft.Files;
using Engraft.Numbers;
using Engraft.Outcomes;

namespace Engraft.Tests.Outcomes;

/// <summary>What the laboratory reads of simulated tissue, whatever the members of the shipped surface say.</summary>
public sealed class GraftRhythmLaws
{
    /// <summary>Products of a few rounded numbers.</summary>
    const double Roundoff = 1e-12;

    static readonly RhythmSurface surface = RhythmSurfaceFile.Read(RhythmSurfaceFile.Shipped)!;

    static Person Person { get; } = new(Given.Completed(Given.Ischaemic), Given.Heart(), RandomEffects.Centre, Given.Central, 1, surface.Centre);

    static Snapshot Grafted(double day = 0) => Given.Heart(day) with { GraftMass = 1, GraftCoupling = 0.4, ElectricalMaturity = 0.6, GraftPacing = 1, BorderCollagen = 0.2 };

    [Fact]
    public void Without_a_graft_the_rate_is_that_of_the_background()
    {
        var without = new Person(Given.Completed(Given.Ischaemic), Given.Heart(), RandomEffects.Centre, Given.Central);
        var scarred = Grafted() with { GraftMass = 0 };
        Assert.Equal(VentricularTachycardia.Rate(without, scarred), VentricularTachycardia.Rate(Person, scarred));
        Assert.Equal(0, Person.Rhythm!.Burden(scarred));
    }

    [Fact]
    public void Edited_cells_and_harm_switched_off_add_nothing()
    {
        var silent = Grafted() with { GraftPacing = 0 };
        Assert.Equal(0, Person.Rhythm!.Excess(silent));
    }

    [Fact]
    public void A_driving_graft_raises_the_rate_by_trigger_inducibility_and_factor()
    {
        var (rhythm, now) = (Person.Rhythm!, Grafted());
        var excess = surface.Factor.Value * rhythm.Trigger(now) * rhythm.Inducible(now.BorderCollagen);
        Assert.Equal(excess, rhythm.Excess(now), Roundoff);
        var background = VentricularTachycardia.Rate(Person, now with { GraftMass = 0 });
        Assert.Equal(background * (1 + excess), VentricularTachycardia.Rate(Person, now), Roundoff);
    }

    [Fact]
    public void Drugs_that_slow_the_graft_slow_its_triggers_alike()
    {
        var (rhythm, now) = (Person.Rhythm!, Grafted());
        Assert.Equal(0.6 * rhythm.Trigger(now), rhythm.Trigger(now with { PacingRate = 0.6 }), Roundoff);
    }

    /// <summary>Draws of the surface at random beds, inside the studied range and far outside it.</summary>
    [Fact]
    public void Capture_and_inducibility_are_shares_and_rates_are_those_of_hearts()
    {
        for (var i = 0u; i < 200; i++)
        {
            var stream = new Philox(7, i, Purpose.Rhythm);
            double Number(uint index, double most) => most * stream.Uniform(10 + index);
            var (rhythm, bed) = (surface.Draw(stream), new GraftBed(Number(0, 30), Number(1, 1), Number(2, 3000), Number(3, 1)));
            Assert.InRange(rhythm.Capture(bed), 0, 1);
            Assert.InRange(rhythm.Inducible(bed.Fibrosis), 0, 1);
            Assert.InRange(rhythm.Rate(bed), 20, 600);
        }
    }

    [Fact]
    public void Nothing_drives_the_heart_without_size_or_contact()
    {
        var (rhythm, bed) = (surface.Centre, new GraftBed(4, 0.6, 60, 0.2));
        Assert.Equal(0, rhythm.Capture(bed with { Radius = 0 }));
        Assert.Equal(0, rhythm.Capture(bed with { Interface = 0 }));
        Assert.True(rhythm.Capture(bed with { Radius = 0.5 }) <= rhythm.Capture(bed with { Radius = 1 }));
    }

    /// <summary>What the study is about: the graft falls silent as it matures, and contact is needed.</summary>
    [Fact]
    public void A_mature_graft_and_one_without_contact_capture_less()
    {
        var (rhythm, bed) = (surface.Centre, new GraftBed(4, 0.7, 60, 0.2));
        Assert.Equal(0, rhythm.Capture(bed with { Maturity = 1 }));
        Assert.True(rhythm.Capture(bed with { Interface = 3 }) < rhythm.Capture(bed));
    }

    [Fact]
    public void A_draw_is_that_of_its_stream()
    {
        var bed = new GraftBed(4, 0.6, 60, 0.2);
        Assert.Equal(surface.Draw(new(1, 5, Purpose.Rhythm)).Capture(bed), surface.Draw(new(1, 5, Purpose.Rhythm)).Capture(bed));
        Assert.True(Enumerable.Range(0, 20).Select(i => surface.Draw(new(1, (uint)i, Purpose.Rhythm)).Capture(bed)).Distinct().Count() > 5);
    }
}
