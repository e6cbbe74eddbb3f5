using Engraft.Patients;

namespace Engraft.Outcomes;

/// <summary>The MAGGIC score of a patient at baseline: integer points, and risk of death in one and three years as published.</summary>
/// <remarks>
/// Pocock 2013 (doi:10.1093/eurheartj/ehs337). Points for age and systolic pressure depend on LVEF (below 30, 30 to 39, 40 and more). It describes risk;
/// it takes a baseline only, because differences of scores are not effects of treatment.
/// </remarks>
public static class Maggic
{
    /// <summary>Points, 0 to 50.</summary>
    public static int Points(CompletedPatient patient)
    {
        var background = patient.Background;
        var history = (patient.Sex == Sex.Male ? 1 : 0) + (patient.CurrentSmoker ? 1 : 0) + (patient.Diabetes ? 3 : 0) + (patient.Copd ? 2 : 0)
            + (patient.MonthsOfHeartFailure >= 18 ? 2 : 0) + (background.BetaBlocker ? 0 : 3)
            + (background.AceInhibitor || background.Arb || background.Arni ? 0 : 1);
        return Points(100 * patient.Lvef, patient.Age, patient.SystolicPressure, patient.BodyMassIndex, patient.Creatinine, patient.Nyha) + history;
    }

    /// <summary>Points of the measured quantities: LVEF in %, age in years, pressure in mmHg, body mass index in kg/m2, creatinine in µmol/L.</summary>
    public static int Points(double lvef, double age, double systolic, double bodyMassIndex, double creatinine, int nyha)
    {
        var column = lvef < 30 ? 0 : lvef < 40 ? 1 : 2;
        return ejection[Step(lvef, 20, 25, 30, 35, 40)]
            + ages[Step(age, 55, 60, 65, 70, 75, 80), column]
            + pressures[Step(systolic, 110, 120, 130, 140, 150), column]
            + masses[Step(bodyMassIndex, 15, 20, 25, 30)]
            + kidneys[Step(creatinine, 90, 110, 130, 150, 170, 210, 250)]
            + classes[nyha - 1];
    }

    /// <summary>Published probability of death within one year.</summary>
    public static double OneYear(int points) => oneYear[Math.Clamp(points, 0, 50)] / 1000.0;

    /// <summary>Published probability of death within three years.</summary>
    public static double ThreeYears(int points) => threeYears[Math.Clamp(points, 0, 50)] / 1000.0;

    static int Step(double value, params ReadOnlySpan<double> cuts)
    {
        var step = 0;
        foreach (var cut in cuts)
            step += value >= cut ? 1 : 0;
        return step;
    }

    static readonly int[] ejection = [7, 6, 5, 3, 2, 0];
    static readonly int[,] ages = { { 0, 0, 0 }, { 1, 2, 3 }, { 2, 4, 5 }, { 4, 6, 7 }, { 6, 8, 9 }, { 8, 10, 12 }, { 10, 13, 15 } };
    static readonly int[,] pressures = { { 5, 3, 2 }, { 4, 2, 1 }, { 3, 1, 1 }, { 2, 1, 0 }, { 1, 0, 0 }, { 0, 0, 0 } };
    static readonly int[] masses = [6, 5, 3, 2, 0];
    static readonly int[] kidneys = [0, 1, 2, 3, 4, 5, 6, 8];
    static readonly int[] classes = [0, 2, 6, 8];

    static readonly int[] oneYear =
    [
        15, 16, 18, 20, 22, 24, 27, 29, 32, 36, 39, 43, 48, 52, 58, 63, 70, 77, 84, 93, 102, 111, 122, 134, 147, 160, 175, 191, 209, 227, 248, 269, 292, 316,
        342, 369, 398, 427, 458, 490, 523, 557, 591, 625, 659, 692, 725, 757, 787, 816, 842,
    ];
    static readonly int[] threeYears =
    [
        39, 43, 48, 52, 58, 63, 70, 77, 84, 92, 102, 111, 122, 134, 146, 160, 175, 191, 209, 227, 247, 269, 292, 316, 342, 369, 397, 427, 458, 490, 523, 556,
        590, 625, 658, 692, 725, 756, 787, 815, 842, 866, 889, 908, 926, 941, 953, 964, 973, 980, 985,
    ];
}
