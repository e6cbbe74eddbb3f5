using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Therapies;

namespace Engraft.Tests.Therapies;

public class DeliveryLaws
{
    /// <summary>Round-off of some 1e4 additions of numbers up to the dose.</summary>
    const double Roundoff = 1e-11;

    public static TheoryData<string, string> Pairs()
    {
        var data = new TheoryData<string, string>();
        foreach (var product in TherapyFiles.Products)
            foreach (var route in TherapyFiles.Routes)
                data.Add(product, route);
        return data;
    }

    [Theory, MemberData(nameof(Pairs))]
    public void Cells_AreConservedAndNeverNegative(string product, string route)
    {
        var heart = new GraftedHeart(product, route).WithInfarct(17, 15, 110, 0.5).WithAround("tacrolimusTarget", 8).Give(2e8);
        foreach (var days in (double[])[0.02, 0.5, 3, 20, 40])
        {
            heart.Follow(days, days / 20);
            Assert.True(Math.Abs(CellBalance.Error(heart.State).Value) <= Roundoff * 2e8, $"{CellBalance.Error(heart.State).Value} cells missing");
            Assert.All(heart.Row, value => Assert.True(value >= 0 && double.IsFinite(value)));
        }
        heart.Give(1e8);
        GraftExtinction.Settle(heart.State);
        heart.Follow(10, 0.25);
        Assert.True(Math.Abs(CellBalance.Error(heart.State).Value) <= Roundoff * 3e8);
    }

    [Fact]
    public void Retention_IsFoundAgainAtTheTimeItWasMeasured()
    {
        foreach (var route in new[] { "transendocardial", "intracoronary", "intravenous" })
        {
            var (share, time) = (TherapyFiles.Route(route).Numbers["retention"].Value, TherapyFiles.Route(route).Numbers["retentionTime"].Value);
            var heart = new GraftedHeart("marrow-msc-donor", route).WithProduct("viability", 1).WithProduct("lossRate", 0).WithProduct("mismatch", 0)
                .WithProduct("homing", 0).WithRoute("scarFactor", 1).Give(1e8).Follow(time, time / 50);
            const double secondOrderSteps = 1e-4; // a fifteenth of a half-life each, constant rates
            Assert.Equal(share, heart.Heart / 1e8, secondOrderSteps);
        }
    }

    [Fact]
    public void TenPercentAtOneHour_LeaveNineInAThousandAtOneWeek()
    {
        var heart = new GraftedHeart("marrow-msc-donor", "transendocardial").WithProduct("viability", 1).WithProduct("mismatch", 0).WithProduct("homing", 0)
            .WithRoute("retention", 0.1).WithRoute("retentionTime", 1.0 / 24).WithRoute("scarFactor", 1).Give(1e8).Follow(7);
        Assert.Equal(0.009, heart.Heart / 1e8, 0.0005); // the design's hand calculation has two digits
    }

    [Fact]
    public void Retention_NeverExceedsTheDose()
    {
        var heart = new GraftedHeart("marrow-msc-donor", "surgical-intramyocardial").WithRoute("retention", 0.9).WithRoute("scarFactor", 1)
            .WithProduct("viability", 1).Give(1e8);
        Assert.Equal(1e8, heart.Heart, 1e-3);
        Assert.Equal(0, heart.State.Lung.Value, 1e-3);
    }

    [Fact]
    public void OccludedVessel_LetsNoCellThroughByCoronary()
    {
        var heart = new GraftedHeart("marrow-mononuclear", "intracoronary").WithAround("vesselPatency", 0).Give(1e8);
        Assert.Equal(0, heart.Heart);
        var open = new GraftedHeart("marrow-mononuclear", "intracoronary").Give(1e8);
        var narrow = new GraftedHeart("marrow-mononuclear", "intracoronary").WithAround("vesselPatency", 0.5).Give(1e8);
        Assert.True(narrow.Heart < open.Heart);
    }

    [Fact]
    public void Patch_LosesNothingByWashout()
    {
        var heart = new GraftedHeart("engineered-heart-muscle-patch", "epicardial-patch").Give(4e8).Follow(30);
        Assert.Equal(0, heart.State.Lost.Value);
        Assert.Equal(0, heart.State.Lung.Value);
        Assert.Equal(0, heart.Index);
    }

    [Fact]
    public void IntravenousCells_LodgeInTheLungAndLeaveIt()
    {
        var heart = new GraftedHeart("umbilical-msc", "intravenous").Give(1e8);
        Assert.Equal(0.555 * 0.94, heart.State.Lung / 1e8, 0.02); // 55 % of the living cells, less the few in the heart
        var atStart = heart.State.Lung.Value;
        heart.Follow(1, 0.01);
        Assert.Equal(0.5, heart.State.Lung / atStart, 0.02); // half-life about a day
    }

    [Fact]
    public void CardiacCells_HomeToTheInjuredZone()
    {
        var calm = new GraftedHeart("cardiosphere-derived", "intravenous").WithInfarct(17, 15, 110, 0).Give(1e8).Follow(3);
        var injured = new GraftedHeart("cardiosphere-derived", "intravenous").WithInfarct(17, 15, 110, 1).WithProduct("lossRate", 0.25).Give(1e8).Follow(3);
        Assert.True(injured.State.AttachedInfarct > calm.State.AttachedInfarct);
    }

    [Fact]
    public void NoCells_ChangeNothing()
    {
        var heart = new GraftedHeart("ipsc-cardiomyocytes-donor", "transendocardial").WithInfarct(17, 15, 110, 0.5).Give(0).Follow(60, 0.25);
        for (var zone = 0; zone < GraftTransfers.Zones; zone++)
        {
            Assert.Equal(0, Paracrine.Vegf(heart.Product, heart.Secreting, heart.Around, heart.State, zone).Value);
            Assert.Equal(0, Paracrine.Hgf(heart.Product, heart.Secreting, heart.Around, heart.State, zone).Value);
            Assert.Equal(0, Paracrine.Calming(heart.Product, heart.Secreting, heart.Around, heart.State, zone).Value);
            Assert.Equal(0, Paracrine.Protection(heart.Product, heart.Secreting, heart.Around, heart.State, zone).Value);
            Assert.Equal(0, GraftContraction.Contribution(heart.Product, heart.Route, heart.Graft, heart.Around, heart.State, zone).Value);
        }
        Assert.Equal(0, heart.State.Effector.Value);
        Assert.Equal(0, heart.State.DonorAntibody.Value);
        Assert.Equal(0, heart.State.ArrhythmiaHazard.Value);
    }

    [Fact]
    public void VanishingDose_HasVanishingEffect()
    {
        double Signal(double dose)
        {
            var heart = new GraftedHeart("marrow-msc-donor", "transendocardial").WithInfarct(17, 15, 110, 0.1).Give(dose).Follow(5);
            return Paracrine.Vegf(heart.Product, heart.Secreting, heart.Around, heart.State, 1);
        }
        Assert.True(Signal(1e7) < Signal(1e8));
        Assert.Equal(1e-4, Signal(1e4) / Signal(1e8), 1e-5);
    }

    [Fact]
    public void ZoneShares_FollowHitsAndMissingZones()
    {
        var infarct = new One[17];
        var border = new One[17];
        (infarct[12], border[12], border[6]) = (0.6, 0.4, 0.5);
        var hits = new int[17];
        (hits[12], hits[6], hits[0]) = (2, 1, 1);
        var (i, b, r) = ZoneShares.OfInjections<One>(hits, infarct, border);
        const double roundoff = 1e-15;
        Assert.Equal(0.3, i.Value, roundoff);
        Assert.Equal(0.325, b.Value, roundoff);
        Assert.Equal(0.375, r.Value, roundoff);
        var uninjured = ZoneShares.Existing<One>((0.5, 0.5, 0), 0, 0);
        Assert.Equal((0, 0, 1), (uninjured.Infarct.Value, uninjured.Border.Value, uninjured.Remote.Value));
    }

    [Fact]
    public void Vesicles_ActWithoutCells()
    {
        var heart = new GraftedHeart("msc-vesicles", "transendocardial").Give(1e8).Follow(1, 0.02);
        Assert.Equal(0, heart.State.Injected.Value);
        Assert.True(Paracrine.Hgf(heart.Product, heart.Secreting, heart.Around, heart.State, 1).Value > 0);
        Assert.Equal(0, heart.State.Effector.Value);
    }
}
