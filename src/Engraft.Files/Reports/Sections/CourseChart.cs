using Engraft.Files.Reports.Charts;
using Engraft.Laboratory;

namespace Engraft.Files.Reports.Sections;

/// <summary>One outcome over time: all arms on one axis and their difference from standard care beneath.</summary>
internal static class CourseChart
{
    /// <summary>A range narrower than this part of the axis is hidden by the triangle.</summary>
    const double Narrowest = 60;

    const string Band = "band: 90 % of draws, parameters and patients vary";
    const string PairedBand = "band: 90 % of paired draws, parameters and patients vary";

    public static void Write(Html html, Reading reading, string outcome)
    {
        if (!reading.Has(outcome))
            return;
        var (levels, differences) = (Limits(reading, outcome, reading.CurveOf) is { } some ? reading.NameOf(outcome).Wide(some.Low, some.High) : ((double, double)?)null, AtLeast(reading.NameOf(outcome), Limits(reading, outcome, (arm, key, _) => reading.DifferenceOf(arm, key))));
        foreach (var arms in reading.Charts())
            WriteOne(html, reading, outcome, arms, levels, differences);
    }

    static void WriteOne(Html html, Reading reading, string outcome, IReadOnlyList<ArmResult> arms, (double, double)? levels, (double, double)? differences)
    {
        var name = reading.NameOf(outcome);
        var panels = new List<Panel> { new(name.Axis, Band, Curves([reading.Standard, .. arms], arm => reading.CurveOf(arm, outcome)), 210, false,
            value => name.ShortLevel(value / name.Scale)) { Limits = levels } };
        var below = Curves(arms, arm => reading.DifferenceOf(arm, outcome));
        if (below.Length > 0)
            panels.Add(new($"Difference from standard care{(name.DifferenceUnit.Length == 0 ? "" : ", " + name.DifferenceUnit)}", PairedBand, below, 110, true,
                value => name.ShortDifference(value / name.Scale))
            { Limits = differences });
        var title = $"{name.Capital} over {reading.Horizon}{(arms.Count == 1 ? ": " + arms[0].Name : "")}";
        html.Figure(LineChart.Draw(html.NextId(), title, $"{Description(reading, outcome, arms)}{reading.DosesInWords(arms)}", reading.Time, panels, reading.DosesOf(arms)), Caption(reading, name, arms, below));
    }

    static Curve[] Curves(IEnumerable<ArmResult> arms, Func<ArmResult, Curve?> curve) => [.. arms.Select(curve).OfType<Curve>()];

    static string Description(Reading reading, string outcome, IReadOnlyList<ArmResult> arms)
    {
        var name = reading.NameOf(outcome);
        return string.Join("; ", new[] { reading.Standard }.Concat(arms).Select(arm => reading.SeriesOf(arm, outcome) is { Mean.Length: > 0 } series
            ? $"{arm.Name}: from {name.Level(series.Mean[0])} to {name.Level(series.Mean[^1])}" : $"{arm.Name}: not simulated"));
    }

    static string Caption(Reading reading, OutcomeName name, IReadOnlyList<ArmResult> arms, Curve[] below)
    {
        var direction = name.Better switch { > 0 => " Higher is better.", < 0 => " Lower is better.", _ => "" };
        var unbanded = below.Length > 0 && !below[0].HasBand ? " The difference is that of the means; no paired band is in this result." : "";
        var hatched = reading.Time.NoDataFrom < reading.Time.End ? " Hatched: no people given cells have been followed beyond 61 months." : "";
        return (arms.Count == 0 ? "Standard care." : $"{string.Join(" and ", arms.Select(arm => arm.Name))} against standard care.") + direction + unbanded + Marked(reading.DosesOf(arms), reading.Time.End) + hatched;
    }

    static string Marked(IReadOnlyList<DoseMark> doses, double end) => doses.Count == 0 ? ""
        : " Triangle and dashed line: a procedure, with cells or as a sham" + (doses.Any(dose => dose.High - dose.Low > end / Narrowest) ? "; bar on top: 90 % of draws, the time of manufacture varies." : ".");

    /// <summary>An axis finer than the decimals worth writing would make nothing look like something.</summary>
    static (double Low, double High)? AtLeast(OutcomeName name, (double Low, double High)? limits)
    {
        var least = 2 * Math.Pow(10, -name.DifferenceDecimals);
        return limits is { } some ? (Math.Min(some.Low, -least), Math.Max(some.High, least)) : null;
    }

    /// <summary>Small multiples share their axes, so that they can be compared by eye.</summary>
    static (double Low, double High)? Limits(Reading reading, string outcome, Func<ArmResult, string, bool, Curve?> curve)
    {
        var values = reading.Result.Arms.Select(arm => curve(arm, outcome, true)).OfType<Curve>().SelectMany(one => one.Values()).ToArray();
        return values.Length == 0 ? null : (values.Min(), values.Max());
    }
}
