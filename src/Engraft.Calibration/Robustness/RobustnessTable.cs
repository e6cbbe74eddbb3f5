using System.Globalization;
using Engraft.Laboratory;

namespace Engraft.Calibration.Robustness;

/// <summary>Writes a tally as the tables of docs/results/robustness.md.</summary>
public static class RobustnessTable
{
    /// <summary>Examples listed of each kind of violation.</summary>
    const int Examples = 3;

    public static void Write(RobustnessTally tally, TextWriter to)
    {
        to.WriteLine("| patients and therapies | cases | share |");
        to.WriteLine("|---|---:|---:|");
        Row("run", tally.Cases, tally.Cases);
        Row("finished finite and physiological", tally.Well, tally.Cases);
        Row("left out, with the reason that no living heart meets the patient's numbers", tally.NoLivingHeart, tally.Cases);
        Row("kept, with the warning that a limit of life is passed later", tally.BeyondLimits, tally.Cases);
        Row("with a violation", tally.Cases - tally.Well - tally.NoLivingHeart - tally.BeyondLimits, tally.Cases);
        foreach (var (kind, (run, leftOut, broken)) in tally.ByKind.OrderBy(entry => entry.Key))
            to.WriteLine(Text($"| {kind}: run / left out / with a violation | {run} / {leftOut} / {broken} | {100.0 * broken / run:0.00} % |"));
        to.WriteLine();
        to.WriteLine("| patients | count | share |");
        to.WriteLine("|---|---:|---:|");
        Row("run", tally.Patients, tally.Patients);
        Row("fit not at rest", tally.FitsNotAtRest, tally.Patients);
        Row("fit misses a number by more than its fitting tolerance", tally.FitsBeyondTolerance, tally.Patients);
        Row("with a beat that did not become periodic", tally.WithUnsettledBeats, tally.Patients);
        foreach (var (quantity, count) in tally.Unfit.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal))
            Row($"left out: {quantity} of the fitted heart", count, tally.Patients);
        to.WriteLine();
        to.WriteLine(Text($"Scenarios run {tally.Scenarios}, refused by the reader {tally.Refused}. Worst cell balance {tally.WorstCellError:G2} of injected, worst blood volume {tally.WorstVolumeError:G2} mL a beat."));
        WriteViolations(tally, to);
        WriteRefusals(tally, to);

        void Row(string name, int count, int of) => to.WriteLine(Text($"| {name} | {count} | {100.0 * count / of:0.00} % |"));
    }

    /// <summary>The limits of life as a table.</summary>
    public static void WriteLimits(TextWriter to)
    {
        to.WriteLine("| quantity | unit | lowest | highest |");
        to.WriteLine("|---|---|---:|---:|");
        foreach (var limit in LivingLimit.All)
            to.WriteLine(Text($"| {limit.Quantity} | {limit.Unit} | {limit.Low} | {limit.High} |"));
    }

    static void WriteViolations(RobustnessTally tally, TextWriter to)
    {
        to.WriteLine();
        to.WriteLine("| violation or warning | cases | patients | scenario/draw, value |");
        to.WriteLine("|---|---:|---|---|");
        foreach (var kind in tally.Violations.GroupBy(violation => violation.Kind).OrderByDescending(kind => kind.Count()))
            to.WriteLine(Text($"| {kind.Key} | {kind.Count()} | {string.Join(", ", kind.Select(violation => violation.Strangeness).Distinct().Order())} | {Listed(kind)} |"));
    }

    static string Listed(IEnumerable<Violation> violations) =>
        string.Join("; ", violations.DistinctBy(violation => violation.Scenario).Take(Examples).Select(violation => $"{violation.Scenario}/{violation.Draw} {violation.Detail}"));

    static void WriteRefusals(RobustnessTally tally, TextWriter to)
    {
        to.WriteLine();
        to.WriteLine("| refused by the reader | scenarios |");
        to.WriteLine("|---|---:|");
        foreach (var (reason, count) in tally.Refusals.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal))
            to.WriteLine(Text($"| {reason} | {count} |"));
    }

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
