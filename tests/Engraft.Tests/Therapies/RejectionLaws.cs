using Engraft.Mechanisms;

namespace Engraft.Tests.Therapies;

public class RejectionLaws
{
    static GraftedHeart Heart(string product) => new GraftedHeart(product, "surgical-intramyocardial").WithInfarct(17, 15, 110, 0.1);

    /// <summary>Days after a dose until half of the graft that a tolerant patient would have is gone.</summary>
    static int HalfRejected(GraftedHeart heart, GraftedHeart tolerant)
    {
        heart.Give(7.5e8);
        tolerant.Give(7.5e8);
        var (before, spared) = (heart.Myocytes, tolerant.Myocytes);
        for (var day = 1; day <= 365; day++)
        {
            heart.Follow(1, 0.1);
            tolerant.Follow(1, 0.1);
            if (heart.Myocytes - before < 0.5 * (tolerant.Myocytes - spared))
                return day;
        }
        return int.MaxValue;
    }

    [Theory]
    [InlineData("ipsc-cardiomyocytes-donor", 0)]
    [InlineData("ipsc-cardiomyocytes-donor", 6)]
    [InlineData("ipsc-cardiomyocytes-matched", 0)]
    public void SecondDose_IsNeverRejectedLaterThanTheFirst(string product, double tacrolimus)
    {
        var heart = Heart(product).WithAround("tacrolimusTarget", tacrolimus);
        var first = HalfRejected(heart, Heart(product).WithProduct("mismatch", 0));
        heart.Follow(180, 0.5);
        var second = HalfRejected(heart, Heart(product).WithProduct("mismatch", 0));
        Assert.True(second <= first, $"first {first} d, second {second} d");
    }

    [Fact]
    public void Memory_OutlivesTheGraft()
    {
        var heart = Heart("ipsc-cardiomyocytes-donor").Give(7.5e8).Follow(100);
        var memory = heart.State.Memory.Value;
        heart.Follow(365, 0.5);
        Assert.True(heart.State.Effector < 0.01);
        Assert.True(heart.State.Memory > 0.9 * memory);
    }

    [Fact]
    public void Rejection_GrowsWithMismatch()
    {
        double Left(double mismatch) => Heart("ipsc-cardiomyocytes-donor").WithProduct("mismatch", mismatch).Give(7.5e8).Follow(42).Myocytes;
        Assert.True(Left(0) > Left(0.25));
        Assert.True(Left(0.25) > Left(0.5));
        Assert.True(Left(0.5) > Left(1));
    }

    [Fact]
    public void OwnCells_AreRejectedLittleButNotNotAtAll()
    {
        var heart = Heart("ipsc-cardiomyocytes-own").Give(7.5e8).Follow(60);
        Assert.True(heart.State.Effector > 0);
        Assert.True(heart.State.DonorAntibody < 0.1);
    }

    [Fact]
    public void Sensitisation_RaisesPanelReactivityAndSpeedsRejection()
    {
        var naive = Heart("ipsc-cardiomyocytes-donor").Give(7.5e8).Follow(28);
        var sensitised = Heart("ipsc-cardiomyocytes-donor").WithAround("sensitisation", 0.5).Give(7.5e8).Follow(28);
        Assert.True(sensitised.Myocytes < naive.Myocytes);
        Assert.True(Rejection.PanelReactiveAntibody(naive.Rejecting, naive.Around, naive.State) > 0.1);
        Assert.True(Rejection.PanelReactiveAntibody(sensitised.Rejecting, sensitised.Around, sensitised.State) > 0.5);
    }

    [Fact]
    public void InflammationMakesDonorMesenchymalCellsVisible()
    {
        var calm = Heart("marrow-msc-donor").WithAround("inflammationInfarct", 0).WithAround("inflammationBorder", 0);
        var inflamed = Heart("marrow-msc-donor").WithAround("inflammationInfarct", 1);
        Assert.True(Rejection.Mismatch(inflamed.Product, inflamed.Around) > Rejection.Mismatch(calm.Product, calm.Around));
        Assert.True(Rejection.Mismatch(inflamed.Product, inflamed.Around) <= 1);
    }

    /// <summary>Order-two steps of 0.05 d against pools that settle at up to 11.5/d.</summary>
    const double StepError = 0.01;

    /// <summary>Without immunity and without death every engrafted cell is still there: the count is right.</summary>
    [Fact]
    public void Engrafted_CountsWhatAttachedAndWhatWasBorn()
    {
        var heart = Heart("ipsc-cardiomyocytes-donor").WithProduct("mismatch", 0).WithProduct("lossRate", 0).WithProduct("myocyteLossRate", 0).WithProduct("pluripotentShare", 0);
        heart.Give(7.5e8).Follow(10, 0.02);
        var there = heart.Myocytes + heart.State.AttachedInfarct.Value + heart.State.AttachedBorder.Value + heart.State.AttachedRemote.Value;
        Assert.InRange(there / heart.State.Engrafted.Value, 0.5, 1 + StepError);
        Assert.Equal(0, Rejection.RejectedShare(heart.State).Value);
    }

    /// <summary>Cells that die of something else do not raise the rejected share, as they did when it was taken over survivors.</summary>
    [Fact]
    public void RejectedShare_DoesNotGrowWithOtherDeaths()
    {
        double Share(double otherDeath) => Rejection.RejectedShare(Heart("marrow-msc-donor").WithProduct("lossRate", otherDeath).Give(1e8).Follow(60, 0.1).State).Value;
        var (few, many) = (Share(0.02), Share(1.0));
        Assert.InRange(few, 0, 1);
        Assert.True(many < few, $"rejected {many} where most die otherwise, {few} where few do");
    }
}
