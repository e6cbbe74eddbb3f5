using Engraft.Files;
using Engraft.Mechanisms;
using Engraft.Quantities;
using Engraft.Therapies;

namespace Engraft.Tests.Therapies;

public class TherapyDataTests
{
    public static readonly string[] ExpectedProducts =
    [
        "adipose-msc", "cardiac-progenitor", "cardiosphere-derived", "cd34", "engineered-heart-muscle-patch", "ipsc-cardiomyocyte-spheroids",
            "ipsc-cardiomyocytes-donor",
        "ipsc-cardiomyocytes-matched", "ipsc-cardiomyocytes-own", "marrow-mononuclear", "marrow-msc-donor", "marrow-msc-own", "msc-vesicles", "umbilical-msc",
    ];

    [Fact]
    public void Files_AreReadWithoutFinding()
    {
        Assert.Empty(TherapyFiles.Findings);
        Assert.Equal(ExpectedProducts, TherapyFiles.Products);
        Assert.Equal(["epicardial-patch", "intracoronary", "intravenous", "surgical-intramyocardial", "transendocardial"], TherapyFiles.Routes);
    }

    [Theory]
    [InlineData("graft", typeof(GraftParameters<>), GraftParameters<Engraft.Numbers.One>.Size)]
    [InlineData("paracrine", typeof(ParacrineParameters<>), ParacrineParameters<Engraft.Numbers.One>.Size)]
    [InlineData("rejection", typeof(RejectionParameters<>), RejectionParameters<Engraft.Numbers.One>.Size)]
    [InlineData("immunosuppression", typeof(ImmunosuppressionParameters<>), ImmunosuppressionParameters<Engraft.Numbers.One>.Size)]
    [InlineData("automaticity", typeof(AutomaticityParameters<>), AutomaticityParameters<Engraft.Numbers.One>.Size)]
    [InlineData("tumour", typeof(TumourParameters<>), TumourParameters<Engraft.Numbers.One>.Size)]
    [InlineData("delivery", typeof(DeliveryParameters<>), DeliveryParameters<Engraft.Numbers.One>.Size)]
    public void ParameterFile_FillsItsWindow(string name, Type window, int size)
    {
        var set = ParameterFiles.Read(name, window);
        Assert.Equal(size, set.Parameters.Count);
        Assert.All(set.Parameters, parameter => Assert.True(parameter.Distribution == Distribution.Fixed || parameter.Spread > 0, parameter.Name));
        Assert.All(set.Parameters, parameter => Assert.True(parameter.Distribution != Distribution.LogitNormal || parameter.Value is > 0 and < 1,
            parameter.Name));
    }

    [Fact]
    public void Windows_DeclareTheirSize()
    {
        Assert.Equal(GraftState<Engraft.Numbers.One>.Size, Slots.Of(typeof(GraftState<>)).Count);
        Assert.Equal(GraftSurroundings<Engraft.Numbers.One>.Size, Slots.Of(typeof(GraftSurroundings<>)).Count);
        Assert.Equal(ProductParameters<Engraft.Numbers.One>.Size, Slots.Of(typeof(ProductParameters<>)).Count);
        Assert.Equal(RouteParameters<Engraft.Numbers.One>.Size, Slots.Of(typeof(RouteParameters<>)).Count);
    }

    [Fact]
    public void Donors_FollowTheirMismatch()
    {
        foreach (var product in TherapyFiles.Products.Select(TherapyFiles.Product))
        {
            var expected = product.Donor switch { Donor.Own => 0.05, Donor.HlaMatchedDonor => 0.5, _ => 1.0 };
            Assert.Equal(expected, product.Number("mismatch"));
            Assert.Equal(product.Donor == Donor.Own, product.Number("harvestEvent") > 0);
        }
    }

    [Fact]
    public void OnlyPluripotentProducts_CanCarryPluripotentCells() =>
        Assert.All(TherapyFiles.Products.Select(TherapyFiles.Product), product =>
            Assert.Equal(product.Class is CellClass.PluripotentCardiomyocyte or CellClass.EngineeredMuscle, product.Number("pluripotentShare") > 0));

    [Fact]
    public void RetractedLiterature_IsFlagged()
    {
        Assert.NotEmpty(TherapyFiles.Product("cardiac-progenitor").Flags);
        Assert.Contains(TherapyFiles.Product("cardiac-progenitor").Evidence, step => step.Study == "SCIPIO" && step.Flag is not null);
    }

    [Fact]
    public void NoPluripotentProduct_ClaimsAControlledHumanTrial() =>
        Assert.All(TherapyFiles.Products.Select(TherapyFiles.Product).Where(product => product.Number("pluripotentShare") > 0),
            product => Assert.DoesNotContain(product.Evidence, step => step.Kind == "controlled human trial"));

    [Fact]
    public void Secretion_StartsBelowItsMeasuredCeiling() =>
        Assert.All(TherapyFiles.Products.Select(TherapyFiles.Product), product =>
        {
            Assert.True(product.Number("vegfSecretion") <= product.Number("vegfHighest"), product.Name);
            Assert.True(product.Number("hgfSecretion") <= product.Number("hgfHighest"), product.Name);
        });
}
