using Engraft.Laboratory;

namespace Engraft.Files.Tests.Reports;

/// <summary>Invented courses over time.</summary>
internal static class FabricatedCourse
{
    /// <summary>Outcome, unit, start, slow change per two years, gain of a treated arm, half-width of the band, important difference.</summary>
    static readonly (string Name, string Unit, double Start, double Drift, double Gain, double Band, double? Important)[] Outcomes =
    [
        ("lvef", "%", 30, -1.2, 2.1, 3.5, 3.9), ("lvedv", "mL", 240, 9, -8, 24, null), ("lvesv", "mL", 168, 9, -10, 22, 15), ("strokeVolume", "mL", 72, 0, 2, 9, null),
        ("cardiacOutput", "L/min", 4.9, -0.1, 0.12, 0.5, null), ("lvedp", "mmHg", 19, 1.2, -1.1, 4.5, null), ("lvMass", "g", 214, 6, -2, 18, null), ("globalLongitudinalStrain", "%", -8.6, 0.3, -0.6, 1.7, null),
        ("scarMass", "g", 34, -1, -1.8, 7, null), ("scarPercent", "share", 0.16, -0.008, -0.009, 0.03, null), ("capillaryDensity", "-", 0.62, -0.02, 0.05, 0.12, null), ("inflammation", "-", 0.13, 0.002, -0.012, 0.03, null),
        ("graftMass", "g", 0, 0, 0.9, 0.6, null), ("graftCoupling", "share", 0, 0, 0.5, 0.3, null), ("sixMinuteWalk", "m", 352, -8, 12, 60, 15), ("peakVo2", "mL/(kg min)", 14.6, -0.3, 0.4, 2.2, null),
        ("nyha", "class", 2.8, 0.1, -0.15, 0.5, null), ("kccq", "points", 58, -2, 2.6, 14, 5), ("kccqSymptom", "points", 61, -2, 2.4, 15, null), ("mlhfq", "points", 44, 2, -3.2, 13, 5),
        ("ntProBnp", "pg/mL", 1850, 160, -120, 800, null), ("crp", "mg/L", 3.1, 0.1, -0.2, 1.8, null), ("arrhythmiaIndex", "share", 0, 0, 0.1, 0.08, null), ("nyha1", "%", 6, 0, 2, 4, null), ("nyha2", "%", 30, 0, 4, 9, null), ("nyha3", "%", 52, 0, -5, 9, null), ("nyha4", "%", 12, 0, -1, 5, null), ("survival", "share", 1, -0.13, 0.004, 0.04, null),
        ("hospitalisationFree", "share", 1, -0.27, 0.01, 0.06, null), ("deathHazard", "1/y", 0.07, 0, 0, 0.02, null),
    ];

    public static ArmResult Arm(string name, double strength, Scenario scenario)
    {
        var days = Enumerable.Range(0, 60).Select(i => i * scenario.Horizon / 59).ToArray();
        return new ArmResult
        {
            Name = name,
            Days = days,
            Series = Outcomes.ToDictionary(one => one.Name, one => Course(one, days, strength)),
            Loops = [Loop(0, 168, 240, 0), Loop(scenario.Horizon, 176 - 10 * strength, 248 - 8 * strength, strength)],
            Segments = [.. Enumerable.Range(1, 17).Select(segment => Segment(segment, strength))],
        };
    }

    public static IEnumerable<Effect> Effects(ArmResult control, ArmResult treated, double strength, double horizon) => Outcomes.Select(one =>
    {
        Interval At(ArmResult arm) => new(arm.Series[one.Name].Mean[^1], arm.Series[one.Name].Low[^1], arm.Series[one.Name].High[^1], one.Band / 14);
        var difference = At(treated).Mean - At(control).Mean;
        var half = Math.Abs(one.Gain) * (0.8 + strength);
        return new Effect(treated.Name, one.Name, one.Unit, horizon, At(treated), At(control), new Interval(difference, difference - half, difference + half, half / 20), difference - 0.6 * half,
            difference + 0.6 * half, one.Important, one.Important is null ? null : Math.Clamp(0.08 * strength, 0.004, 1));
    });

    public static IEnumerable<DifferenceSeries> Differences(ArmResult control, ArmResult treated, double strength) => Outcomes.Where(one => one.Name is "lvef" or "lvesv" or "scarMass").Select(one =>
    {
        var mean = treated.Series[one.Name].Mean.Zip(control.Series[one.Name].Mean, (with, without) => with - without).ToArray();
        double[] Shift(double sign) => [.. mean.Select((value, i) => value + sign * Math.Abs(one.Gain) * (0.8 + strength) * Math.Sqrt((double)i / mean.Length))];
        return new DifferenceSeries(treated.Name, one.Name, one.Unit, treated.Days, mean, Shift(-1), Shift(1));
    });

    static Series Course((string Name, string Unit, double Start, double Drift, double Gain, double Band, double? Important) one, double[] days, double strength)
    {
        double At(double day) => one.Start + one.Drift * day / 730 + one.Gain * strength * (day < 30 ? 0 : (1 - Math.Exp(-(day - 30) / 120)) * (0.5 + 0.5 * Math.Exp(-(day - 30) / 700)));
        var mean = days.Select(At).ToArray();
        double[] Shift(double sign) => [.. mean.Select((value, i) => value + sign * one.Band * (0.4 + 0.6 * i / mean.Length))];
        return one.Name is "survival" or "hospitalisationFree" ? new(one.Name, one.Unit, Share(mean), Share(Shift(-1)), Share(Shift(1))) : new(one.Name, one.Unit, mean, Shift(-1), Shift(1));
    }

    static double[] Share(double[] values) => [.. values.Select(value => Math.Clamp(value, 0, 1))];

    static PressureVolumeLoop Loop(double day, double endSystolic, double endDiastolic, double strength)
    {
        var angles = Enumerable.Range(0, 120).Select(i => 2 * Math.PI * i / 120).ToArray();
        double Squared(double wave) => Math.Sign(wave) * Math.Pow(Math.Abs(wave), 0.45);
        return new(day, [.. angles.Select(angle => (endDiastolic + endSystolic) / 2 + (endDiastolic - endSystolic) / 2 * Squared(Math.Cos(angle)))],
            [.. angles.Select(angle => 62 + strength + 54 * Squared(Math.Sin(angle)) + 6 * Math.Cos(angle))]);
    }

    static SegmentResult Segment(int segment, double strength)
    {
        var infarcted = segment is 7 or 8 or 13 or 14 or 17 or 1;
        return new(segment, infarcted ? 0.72 - 0.03 * strength - (segment == 1 ? 0.4 : 0) : 0.03, infarcted ? 0.035 * strength : 0, infarcted ? 0.4 : 0.9, infarcted ? 0.03 + 0.02 * strength : 0.28 + 0.01 * segment % 7);
    }
}
