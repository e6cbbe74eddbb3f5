using Engraft.Mechanisms;

namespace Engraft.Tests.Therapies;

/// <summary>Pigs and macaques after 0.5 to 1e9 cardiomyocytes (Nakamura 2021, doi:10.1016/j.stemcr.2021.08.005; Shiba 2016, doi:10.1038/nature19815).</summary>
public class AutomaticityPublished
{
    static GraftedHeart Heart() => new GraftedHeart("ipsc-cardiomyocytes-donor", "surgical-intramyocardial").WithProduct("mismatch", 0)
        .WithRoute("retention", GraftedHeart.RetentionInAnimals).WithInfarct(3.5, 3, 14, 0.2);

    static (int Day, double Index, double Burden, double Day60) Peak(GraftedHeart heart)
    {
        var peak = (Day: 0, Index: 0.0, Burden: 0.0);
        heart.Give(7.5e8);
        for (var day = 1; day <= 60; day++)
        {
            heart.Follow(1, 0.05);
            if (heart.Index > peak.Index)
                peak = (day, heart.Index, heart.Burden);
        }
        return (peak.Day, peak.Index, peak.Burden, heart.Index);
    }

    [Fact]
    public void Index_PeaksInTheSecondWeekAndIsGoneByDaySixty()
    {
        var peak = Peak(Heart());
        Assert.InRange(peak.Day, 5, 14);
        Assert.True(peak.Day60 < 0.1 * peak.Index);
    }

    [Fact]
    public void Burden_IsThatOfUntreatedAndTreatedPigs()
    {
        Assert.Equal(0.968, Peak(Heart()).Burden, 0.029); // SE of the untreated pigs
        Assert.Equal(0.765, Peak(Heart().WithAround("antiarrhythmics", 1)).Burden, 0.079); // SE of the treated pigs
    }

    [Fact]
    public void Rate_IsCappedByDrugs()
    {
        Assert.Equal(305, Automaticity.Rate(Heart().Pacing, Heart().Around).Value);
        Assert.Equal(185, Automaticity.Rate(Heart().Pacing, Heart().WithAround("antiarrhythmics", 1).Around).Value);
    }

    [Fact]
    public void Hazard_IsThatOfFiveInEightPigsAndNoneOnDrugs()
    {
        var untreated = Heart();
        Peak(untreated);
        var dead = 1 - Math.Exp(-untreated.State.ArrhythmiaHazard.Value);
        Assert.InRange(dead, 0.245, 0.915); // Clopper-Pearson 95 % interval of 5 in 8
        var treated = Heart().WithAround("antiarrhythmics", 1);
        Peak(treated);
        Assert.Equal(0, treated.State.ArrhythmiaHazard.Value);
    }

    [Fact]
    public void EditedCells_HardlyPace() => Assert.True(Peak(Heart().WithAround("automaticityEdited", 1)).Burden < 0.05);

    [Fact]
    public void HarmSwitchedOff_LeavesNoArrhythmia() => Assert.Equal(0, Peak(Heart().WithAround("harm", 0)).Index);

    [Fact]
    public void Contaminants_RaiseReentryPerGraftMuscle()
    {
        double Substrate(double purity)
        {
            var heart = new GraftedHeart("ipsc-cardiomyocytes-donor", "surgical-intramyocardial").WithProduct("mismatch", 0).WithProduct("purity", purity)
                .WithProduct("lossRate", 0).Give(7.5e8).Follow(28);
            return Automaticity.Reentry(heart.Product, heart.Route, heart.Graft, heart.Pacing, heart.Around, heart.State, 0)
                / GraftContraction.Share(heart.Product, heart.Around, heart.State, 0);
        }
        Assert.True(Substrate(0.64) > Substrate(0.99));
    }
}
