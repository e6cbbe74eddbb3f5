using Engraft.Patients;

namespace Engraft.Calibration.Robustness;

/// <summary>Random patients of 18 to 90 years; what is given is within the reader's ranges, not within what one body can have at once.</summary>
static class RandomPatients
{
    public static Patient Of(Dice dice, Strangeness kind, IReadOnlyList<string> genes)
    {
        var age = dice.Between(18, 90);
        var patient = new Patient
        {
            Age = age,
            Sex = dice.Chance(0.3) ? Sex.Female : Sex.Male,
            Aetiology = RandomAetiologies.Of(dice, age, genes),
            Background = Background(dice),
        };
        return kind switch
        {
            Strangeness.Inconsistent => Laboratory(Measured(patient, (centre, deviation, low, high) => dice.Maybe(0.5, () => Math.Clamp(dice.Around(centre, deviation), low, high))), dice),
            Strangeness.Extreme => Laboratory(Measured(patient, (_, _, low, high) => dice.Maybe(0.3, () => dice.Between(low, high))), dice),
            _ => patient,
        };
    }

    /// <summary>A number with centre and deviation of chronic failure, and the lowest and highest that the reader accepts.</summary>
    delegate double? Number(double centre, double deviation, double low, double high);

    static Patient Measured(Patient patient, Number number)
    {
        var healthy = patient.Aetiology is Healthy;
        var filled = healthy ? number(130, 30, 40, 600) : number(220, 70, 40, 600);
        var systolic = number(120, 22, 60, 260);
        return patient with
        {
            Height = number(171, 10, 120, 220),
            Weight = number(80, 18, 30, 250),
            HeartRate = number(74, 14, 30, 200),
            SystolicPressure = systolic,
            DiastolicPressure = number(72, 12, 30, Math.Min(160, (systolic ?? 160) - 1)),
            RightAtrialPressure = number(7, 5, 0, 40),
            PulmonarySystolicPressure = number(40, 14, 5, 120),
            WedgePressure = number(17, 8, 0, 50),
            CardiacOutput = number(4.6, 1.2, 1, 15),
            Lvedv = filled,
            Lvesv = number(healthy ? 55 : 150, healthy ? 15 : 60, 10, Math.Min(550, (filled ?? 551) - 1)),
            Lvef = healthy ? number(0.6, 0.07, 0.45, 0.85) : number(0.32, 0.1, 0.05, 0.5),
            LvMass = number(170, 45, 50, 600),
        };
    }

    static Patient Laboratory(Patient patient, Dice dice) => patient with
    {
        Nyha = dice.Chance(0.5) ? 1 + dice.Below(4) : null,
        Creatinine = dice.Maybe(0.4, () => dice.Magnitude(20, 1500)),
        NtProBnp = dice.Maybe(0.4, () => dice.Magnitude(1, 100_000)),
        Crp = dice.Maybe(0.4, () => dice.Magnitude(0.1, 500)),
        MonthsOnTherapy = dice.Maybe(0.4, () => dice.Between(0, 120)),
        Diabetes = dice.Chance(0.5) ? dice.Chance(0.4) : null,
        CurrentSmoker = dice.Chance(0.5) ? dice.Chance(0.3) : null,
        Copd = dice.Chance(0.5) ? dice.Chance(0.2) : null,
        SixMinuteWalk = dice.Maybe(0.3, () => dice.Between(0, 900)),
        Kccq = dice.Maybe(0.3, () => dice.Between(0, 100)),
        PanelReactiveAntibody = dice.Maybe(0.3, () => dice.Between(0, 1)),
    };

    public static Background Background(Dice dice) => new()
    {
        AceInhibitor = dice.Chance(0.4),
        Arb = dice.Chance(0.2),
        Arni = dice.Chance(0.4),
        BetaBlocker = dice.Chance(0.7),
        Mra = dice.Chance(0.5),
        Sglt2Inhibitor = dice.Chance(0.5),
        Statin = dice.Chance(0.5),
        Crt = dice.Chance(0.2),
        Icd = dice.Chance(0.3),
    };
}
