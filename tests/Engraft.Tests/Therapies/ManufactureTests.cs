using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Therapies;

namespace Engraft.Tests.Therapies;

public class ManufactureTests
{
    const double Roundoff = 1e-12;

    [Fact]
    public void FailedBatches_CostTimeAndMoney()
    {
        var made = Manufacture.Of(TherapyFiles.Product("ipsc-cardiomyocytes-own"), false);
        Assert.Equal(1 + 0.3 + 0.09, made.Batches, Roundoff);
        Assert.Equal(320 * 1.39, made.Days, 1e-9);
        Assert.Equal(0.027, made.Never, Roundoff);
    }

    [Fact]
    public void GeneCorrection_AddsItsTimeAndCost()
    {
        var plain = Manufacture.Of(TherapyFiles.Product("ipsc-cardiomyocytes-own"), false);
        var corrected = Manufacture.Of(TherapyFiles.Product("ipsc-cardiomyocytes-own"), true);
        Assert.Equal(120, corrected.Days - plain.Days, 1e-9);
        Assert.Equal(200000, corrected.Cost - plain.Cost, 1e-6);
    }

    [Fact]
    public void OwnPluripotentCells_TakeLongestOfAll()
    {
        var own = Manufacture.Of(TherapyFiles.Product("ipsc-cardiomyocytes-own"), false).Days;
        Assert.All(TherapyFiles.Products.Where(name => name != "ipsc-cardiomyocytes-own"), name =>
            Assert.True(Manufacture.Of(TherapyFiles.Product(name), false).Days < own));
    }

    [Theory]
    [InlineData(1.00049e8, 1e8)]
    [InlineData(7.5e8, 7.5e8)]
    [InlineData(4e4, 0)]
    public void Dose_LeavesTheCountingChamberRounded(double ordered, double prepared) => Assert.Equal(prepared, Manufacture.Prepared(ordered));

    [Fact]
    public void OwnPotency_FallsWithAgeAndDiabetes_DonorPotencyDoesNot()
    {
        var own = new GraftedHeart("marrow-msc-own", "transendocardial").Product;
        Assert.Equal(1, OwnCellPotency.Of<One>(own, 50, 0, 120).Value);
        Assert.True(OwnCellPotency.Of<One>(own, 70, 0, 90) < 1);
        Assert.True(OwnCellPotency.Of<One>(own, 70, 1, 90) < OwnCellPotency.Of<One>(own, 70, 0, 90));
        Assert.Equal(0.1, OwnCellPotency.Of<One>(own, 500, 1, 30).Value);
        Assert.Equal(1, OwnCellPotency.Of<One>(new GraftedHeart("marrow-msc-donor", "transendocardial").Product, 80, 1, 30).Value);
    }
}
