using Engraft.Mechanisms;
using Engraft.Numbers;

namespace Engraft.Tests.Therapies;

public class ParacrineTests
{
    static GraftedHeart Heart() => new GraftedHeart("adipose-msc", "transendocardial").WithInfarct(17, 20, 110, 0.2).Give(1e8).Follow(1);

    [Theory]
    [InlineData("angiogenesis")]
    [InlineData("antifibrosis")]
    [InlineData("immuneModulation")]
    [InlineData("protection")]
    public void Switch_StopsItsOwnMechanismOnly(string name)
    {
        var heart = Heart();
        var with = Outputs(heart);
        var without = Outputs(heart.WithAround(name, 0));
        for (var i = 0; i < with.Length; i++)
            Assert.Equal(names[i] == name ? 0 : with[i], without[i]);
    }

    static readonly string[] names = ["angiogenesis", "antifibrosis", "immuneModulation", "protection"];

    static double[] Outputs(GraftedHeart heart) =>
    [
        Paracrine.Vegf(heart.Product, heart.Secreting, heart.Around, heart.State, 1), Paracrine.Hgf(heart.Product, heart.Secreting, heart.Around,
            heart.State, 1),
        Paracrine.Calming(heart.Product, heart.Secreting, heart.Around, heart.State, 1), Paracrine.Protection(heart.Product, heart.Secreting,
            heart.Around, heart.State, 1),
    ];

    [Fact]
    public void RegenerationSwitch_StopsContraction()
    {
        var heart = new GraftedHeart("ipsc-cardiomyocytes-own", "surgical-intramyocardial").Give(1e9).Follow(80);
        double Contribution() => GraftContraction.Contribution(heart.Product, heart.Route, heart.Graft, heart.Around, heart.State, 1);
        Assert.True(Contribution() > 0);
        heart.WithAround("regeneration", 0);
        Assert.True(Contribution() <= 0);
    }

    [Fact]
    public void UncoupledYoungGraft_HelpsNobody()
    {
        var heart = new GraftedHeart("ipsc-cardiomyocytes-own", "surgical-intramyocardial").WithProduct("couplingCeiling", 0).Give(1e9).Follow(5);
        Assert.True(GraftContraction.Contribution(heart.Product, heart.Route, heart.Graft, heart.Around, heart.State, 1) < 0);
        var patch = new GraftedHeart("engineered-heart-muscle-patch", "epicardial-patch").Give(4e8).Follow(90);
        Assert.Equal(0, GraftContraction.Contribution(patch.Product, patch.Route, patch.Graft, patch.Around, patch.State, 0).Value);
    }

    [Fact]
    public void GeneFault_WeakensOwnMuscle()
    {
        var heart = new GraftedHeart("ipsc-cardiomyocytes-own", "surgical-intramyocardial").Give(1e9).Follow(80);
        double Contribution() => GraftContraction.Contribution(heart.Product, heart.Route, heart.Graft, heart.Around, heart.State, 2);
        var corrected = new GraftedHeart("ipsc-cardiomyocytes-own", "transendocardial").Give(1e9).Follow(80);
        var full = GraftContraction.Contribution(corrected.Product, corrected.Route, corrected.Graft, corrected.Around, corrected.State, 1).Value;
        corrected.WithAround("geneFactor", 0.6);
        Assert.Equal(0.6 * full, GraftContraction.Contribution(corrected.Product, corrected.Route, corrected.Graft, corrected.Around, corrected.State,
            1).Value, 1e-12);
        Assert.Equal(0, Contribution()); // surgery aims at infarct and border only
    }

    [Fact]
    public void Secretion_RisesFiveFoldWithoutOxygenAndNeverAboveTheMeasured()
    {
        var heart = Heart();
        double Vegf() => Paracrine.Secretion(heart.Product.VegfSecretion, heart.Product.VegfHighest, heart.Product, heart.Secreting, heart.Around,
            heart.State, 0);
        heart.WithAround("oxygenInfarct", 1).WithAround("perfusionInfarct", 1);
        Assert.Equal(4.01e-4, Vegf(), 1e-6);
        heart.WithAround("oxygenInfarct", 0);
        Assert.Equal(1.99e-3, Vegf(), 1e-6);
        heart.WithAround("potency", 10);
        Assert.Equal(heart.Product.VegfHighest.Value, Vegf());
    }

    /// <summary>The design's worked figure: 19e6 retained cells at 6 ng per million and 72 h hold about 66 pg per gram of border zone.</summary>
    [Fact]
    public void RequiredSecretion_IsTheInverseOfTheLevel()
    {
        var p = Heart().Secreting;
        const double grams = 20;
        var level = 6000 / 1e6 / 3 * 19e6 / grams / p.FactorLoss.Value;
        Assert.Equal(66, level, 1);
        var needed = RequiredSecretion.Needed<One>(p, 3 * level, 19e6 / grams);
        Assert.Equal(3, RequiredSecretion.Ratio<One>(needed, 6000 / 1e6 / 3).Value, 1e-12);
    }

    [Fact]
    public void VenousCells_CalmFromTheLung()
    {
        var heart = new GraftedHeart("umbilical-msc", "intravenous").WithInfarct(17, 20, 110, 0.5).Give(1e8);
        var calming = Paracrine.Calming(heart.Product, heart.Secreting, heart.Around, heart.State, 0);
        var fromLung = heart.Product.LungCalming * heart.State.Lung;
        Assert.True(fromLung > 0.5 * calming);
    }
}
