using Engraft.Files;
using Engraft.Mechanisms;
using Engraft.Numbers;

namespace Engraft.Tests.Therapies;

public class HarmTests
{
    static readonly One[] tumour = [.. ParameterFiles.Read("tumour", typeof(TumourParameters<>)).Values().Select(value => new One(value))];
    static readonly One[] vessels = [.. ParameterFiles.Read("delivery", typeof(DeliveryParameters<>)).Values().Select(value => new One(value))];

    /// <summary>Clopper-Pearson one-sided 95 % bounds, closed form for none and from binomial tables.</summary>
    [Theory]
    [InlineData(0, 60, 0.0487029)]
    [InlineData(0, 1, 0.95)]
    [InlineData(2, 9, 0.5496418)]
    [InlineData(5, 5, 1)]
    public void UpperBound_IsThatOfClopperAndPearson(int events, int patients, double expected) => Assert.Equal(expected,
        ProcedureHarm.UpperBound(events, patients), 1e-6);

    [Fact]
    public void Procedures_AddUpAndShamsShareTheirPart()
    {
        var heart = new GraftedHeart("marrow-msc-own", "transendocardial");
        var once = ProcedureHarm.AtLeastOne<One>(heart.Route.Tamponade, 1, 1).Value;
        Assert.Equal(1 - (1 - once) * (1 - once), ProcedureHarm.AtLeastOne<One>(heart.Route.Tamponade, 1, 2).Value, 1e-15);
        Assert.True(ProcedureHarm.Serious(heart.Product, heart.Route, heart.Route.ShamShare, 1) < ProcedureHarm.Serious(heart.Product, heart.Route, 1, 1));
        Assert.True(ProcedureHarm.Serious(heart.Product, heart.Route, 1, 1) > heart.Product.HarvestEvent);
    }

    [Fact]
    public void NoRoute_IsWithoutRisk()
    {
        foreach (var name in TherapyFiles.Routes)
        {
            var route = new GraftedHeart("marrow-msc-donor", name).Route;
            Assert.True(route.Tamponade > 0 && route.Stroke > 0 && route.Death > 0 && route.Arrhythmia > 0 && route.Infection > 0, name);
        }
    }

    [Fact]
    public void LargeIntracoronaryDoses_PlugCapillaries()
    {
        var mesenchymal = new GraftedHeart("marrow-msc-donor", "intracoronary");
        double Plugged(GraftedHeart heart, double dose) => MicroEmbolism.Plugged<One>(heart.Product, heart.Route, new(vessels), heart.Around, 0, dose, 0.5);
        Assert.True(Plugged(mesenchymal, 2e8) > Plugged(mesenchymal, 1e7));
        Assert.True(Plugged(mesenchymal, 7.5e7) > 0.2);
        Assert.True(Plugged(new GraftedHeart("marrow-mononuclear", "intracoronary"), 7.5e7) < 0.02);
        Assert.Equal(0, Plugged(new GraftedHeart("marrow-msc-donor", "transendocardial"), 2e8));
        Assert.Equal(0, Plugged(mesenchymal.WithAround("harm", 0), 2e8));
    }

    [Fact]
    public void Teratoma_IsLikelierWithMorePluripotentCellsAndNeverExcluded()
    {
        double Chance(double share)
        {
            var heart = new GraftedHeart("ipsc-cardiomyocytes-donor", "transendocardial").WithProduct("pluripotentShare", share).Give(1e9);
            return Teratoma.Chance<One>(new(tumour), heart.State, 365);
        }
        Assert.True(Chance(1e-6) > 0);
        Assert.True(Chance(1e-5) > Chance(1e-6));
    }

    /// <summary>The design's figure: a billion cells and a chance below 1e-3 need a purity of 1.4e-7 to 1.4e-9 for 7e-6 to 7e-4 per cell.</summary>
    [Theory]
    [InlineData(7e-6, 1.4e-7)]
    [InlineData(7e-4, 1.4e-9)]
    public void PurityNeeded_IsThatOfTheDesign(double perCell, double purity)
    {
        One[] p = [perCell, 120];
        Assert.Equal(purity, Teratoma.PurityNeeded<One>(new(p), 1e9, 1e-3).Value, 0.05 * purity);
    }

    [Fact]
    public void Needles_KillALittleMuscle()
    {
        var heart = new GraftedHeart("marrow-msc-donor", "transendocardial");
        Assert.InRange(ProcedureHarm.NeedleInjury<One>(heart.Route, heart.Around, 10).Value, 1e-4, 1e-2);
        Assert.Equal(0, ProcedureHarm.NeedleInjury<One>(heart.Route, heart.WithAround("harm", 0).Around, 10).Value);
    }
}
