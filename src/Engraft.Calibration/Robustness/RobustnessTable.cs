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
        to.WriteLine("| | count | share |");
        to.WriteLine("|---|---:|---:|");
        Row("patient-therapies run", tally.Cases);
        Row("finished well", tally.Well);
        Row("with a violation", tally.Cases - tally.Well);
        Row("fit not at rest", tally.FitsNotAtRest);
        Row("fit beyond tolerance of some given or drawn number", tally.FitsBeyondTolerance);
        Row("with a beat that did not become periodic", tally.WithUnsettledBeats);
        foreach (var (kind, (run, broken)) in tally.ByKind.OrderBy(entry => entry.Key))
            to.WriteLine(Text($"| {kind} patients run / with a violation | {run} / {broken} | {100.0 * broken / run:0.00} % |"));
        to.WriteLine();
        to.WriteLine(Text($"Scenarios run {tally.Scenarios}, refused by the reader {tally.Refused}. Worst cell balance {tally.WorstCellError:G2} of injected, worst blood volume {tally.WorstVolumeError:G2} mL a beat."));
        WriteViolations(tally, to);
        WriteRefusals(tally, to);

        void Row(string name, int count) => to.WriteLine(Text($"| {name} | {count} | {100.0 * count / tally.Cases:0.00} % |"));
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
        to.WriteLine("| violation | cases | patients | scenario/draw, value |");
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
