using Engraft.Mechanisms;

namespace Engraft.Tests.Therapies;

/// <summary>Kept share: myocytes over those of the same graft in a host without immune response.</summary>
public class RejectionPublished
{
    static double Kept(string product, int days, double tacrolimus = 0, double mycophenolate = 0, double steroid = 0)
    {
        GraftedHeart Heart() => new GraftedHeart(product, "surgical-intramyocardial").WithInfarct(17, 15, 110, 0.1).WithAround("tacrolimusTarget", tacrolimus)
            .WithAround("mycophenolate", mycophenolate).WithAround("steroid", steroid);
        var step = days > 100 ? 0.25 : 0.1;
        return Heart().Give(7.5e8).Follow(days, step).Myocytes / Heart().WithProduct("mismatch", 0).Give(7.5e8).Follow(days, step).Myocytes;
    }

    [Fact]
    public void DonorCardiomyocytes_AreRejectedWithinEightWeeksUntreated() =>
        Assert.True(Kept("ipsc-cardiomyocytes-donor", 56) < 0.05); // signal lost by 8 weeks in the rhesus macaque (Lin 2024)

    [Fact]
    public void MatchedCardiomyocytes_AreKeptTwelveWeeksOnTacrolimusAndSteroid() =>
        Assert.True(Kept("ipsc-cardiomyocytes-matched", 84, tacrolimus: 10, steroid: 10) > 0.9); // no rejection in five macaques (doi:10.1038/nature19815)

    [Fact]
    public void OwnCardiomyocytes_AreKeptTwelveMonths() =>
        Assert.True(Kept("ipsc-cardiomyocytes-own", 365) > 0.9); // stable in two rhesus macaques (Lin 2024)

    [Fact]
    public void MatchedCardiomyocytes_StillProvokeAResponseWithoutDrugs() =>
        Assert.InRange(Kept("ipsc-cardiomyocytes-matched", 56), 0.1, 0.9); // substantial response (PMC4788782)

    [Fact]
    public void TripleTherapy_KeepsUnmatchedCellsTwelveWeeks() =>
        Assert.True(Kept("ipsc-cardiomyocytes-donor", 84, tacrolimus: 10, mycophenolate: 2, steroid: 10) > 0.9);

    [Fact]
    public void DonorMesenchymalCells_RaiseAntibodyAsOftenAsMeasured()
    {
        var heart = new GraftedHeart("marrow-msc-donor", "transendocardial").WithInfarct(17, 15, 110, 0.1).Give(1e8).Follow(90);
        Assert.InRange(heart.State.DonorAntibody.Value, 0.06, 0.18); // 11.5 % of 356 patients over several trials (doi:10.3390/jcm10132991)
    }
}
