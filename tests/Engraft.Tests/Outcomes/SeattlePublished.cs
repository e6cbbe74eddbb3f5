using Engraft.Outcomes;
using Engraft.Patients;

namespace Engraft.Tests.Outcomes;

/// <summary>Levy 2006 (doi:10.1161/CIRCULATIONAHA.105.584102): two patients worked by hand from the hazard ratios.</summary>
public sealed class SeattlePublished
{
    /// <summary>The terms below were added with five decimals.</summary>
    const double FiveDecimals = 1e-4;

    /// <summary>
    /// .56016 age 65, .08526 male, 1.41001 NYHA III, .11824 LVEF 25, .30306 ischaemic, -1.57498 120 mmHg, .16382 diuretic 1, .04879 sodium 137,
    /// .41641 cholesterol 190, .28055 haemoglobin 13.6, -.52176 lymphocytes 24, .55832 uric acid 9, -.46204 statin, -.26136 ACE inhibitor, -.41552 beta-blocker.
    /// </summary>
    [Fact]
    public void An_ischaemic_man_of_65_scores_0_709()
    {
        var score = Seattle.Score(Man(), Blood(), Given.Central.Seattle);
        Assert.Equal(0.70895, score, FiveDecimals);
        Assert.Equal(0.92100, Seattle.Survival(score, 1, Given.Central.Seattle), FiveDecimals);
        Assert.Equal(0.66269, Seattle.Survival(score, 5, Given.Central.Seattle), FiveDecimals);
    }

    /// <summary>
    /// .43089 age 50, .94001 NYHA II, .08445 LVEF 35, -2.09997 at the cap of 160 mmHg, .08191 diuretic .5, 0 sodium 142, .39559 cholesterol 200,
    /// .28968 haemoglobin 17, -1.02177 at the cap of 47 % lymphocytes,
    /// .21092 uric acid at its floor of 3.4, .45171 allopurinol, -.16252 ARB, -.30111 MRA, -.31471 ICD.
    /// </summary>
    [Fact]
    public void A_woman_of_50_at_every_limit_scores_minus_1_015()
    {
        var woman = Given.Completed(new Patient
        {
            Age = 50,
            Sex = Sex.Female,
            Lvef = 0.35,
            SystolicPressure = 185,
            Nyha = 2,
            Background = new Background { Arb = true, Mra = true, Icd = true },
            Aetiology = new Hypertension(),
        });
        var blood = new SeattleInputs { Diuretic = 0.5, Sodium = 142, Cholesterol = 200, Haemoglobin = 17, Lymphocytes = 55, UricAcid = 2.5, Allopurinol = true };
        var score = Seattle.Score(woman, blood, Given.Central.Seattle);
        Assert.Equal(-1.01492, score, FiveDecimals);
        Assert.Equal(0.98543, Seattle.Survival(score, 1, Given.Central.Seattle), FiveDecimals);
    }

    [Fact]
    public void Uric_acid_counts_whole_not_as_excess()
    {
        var high = Seattle.Score(Man(), Blood() with { UricAcid = 9 }, Given.Central.Seattle);
        var floor = Seattle.Score(Man(), Blood() with { UricAcid = 1 }, Given.Central.Seattle);
        Assert.Equal((9 - 3.4) * Math.Log(1.064), high - floor, FiveDecimals);
        Assert.Equal(0.70895 - 5.6 * Math.Log(1.064), floor, FiveDecimals);
    }

    static SeattleInputs Blood() => new() { Diuretic = 1, Sodium = 137, Cholesterol = 190, Haemoglobin = 13.6, Lymphocytes = 24, UricAcid = 9 };

    static CompletedPatient Man() => Given.Completed(new Patient
    {
        Age = 65,
        Sex = Sex.Male,
        Lvef = 0.25,
        SystolicPressure = 120,
        Nyha = 3,
        Background = new Background { AceInhibitor = true, BetaBlocker = true, Statin = true },
        Aetiology = new MyocardialInfarction { DaysSince = 2000 },
    });
}
