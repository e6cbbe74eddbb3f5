using System.Globalization;
using Engraft.Files;
using Engraft.Files.Results.Cohorts;
using Engraft.Laboratory.Cohorts;
using Engraft.Outcomes;
using Engraft.Patients.Populations;
using Spectre.Console;

namespace Engraft.Cli.Verbs;

/// <summary>What the user reads of a cohort: who was rejected, the acceptance rule, distances to the targets, the course.</summary>
static class PopulationPrint
{
    /// <summary>Moves smaller than this share of a number are not printed.</summary>
    const double Moved = 0.05;

    /// <summary>95 % quantile of Kolmogorov's distribution (Kolmogorov 1933).</summary>
    const double Chance = 1.358;

    public static void Write(PopulationRecord record, double seconds, int threads, string? folder)
    {
        var (cohort, tally) = (record.Cohort, record.Cohort.Selection);
        Terminal.Out.MarkupLineInterpolated($"[bold]{cohort.Population.Title}[/]: {cohort.Members.Count} patients in {Text($"{seconds:0.0}")} s ({Text($"{cohort.Members.Count / Math.Max(seconds, 1e-3):0.0}")} a second, {threads} threads)");
        Terminal.Out.WriteLine(Text($"Candidates: {tally.Drawn} drawn, {tally.Plausible} plausible ({Percent(tally.Plausible, tally.Drawn)}), {tally.Accepted} accepted ({Percent(tally.Accepted, tally.Plausible)} of plausible), effective size {tally.EffectiveSize:0}."));
        Terminal.Out.WriteLine($"Rule: {tally.Rule}.");
        foreach (var (reason, count) in tally.Rejected.Concat(cohort.Unfitted).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal))
            Terminal.Out.WriteLine(Text($"  rejected {count}: {reason}"));
        Terminal.Out.Write(Targets(record));
        Terminal.Out.WriteLine(record.IsReal ? "Real patients are those of the table; they are not chosen to meet a target."
            : Text($"By chance alone a distance of {cohort.Members.Count} patients exceeds {Chance / Math.Sqrt(cohort.Members.Count):0.000} once in twenty."));
        if (record.Correlations.MaxBy(line => Math.Abs(line.Rank - line.Target)) is { } worst)
            Terminal.Out.WriteLine(Text($"Rank correlations ({cohort.Population.Correlations.Name}): mean distance to target {record.Correlations.Average(line => Math.Abs(line.Rank - line.Target)):0.000}, largest {worst.Target:0.00} -> {worst.Rank:0.00} ({PopulationSampler.Spelled(worst.First)}, {PopulationSampler.Spelled(worst.Second)})."));
        if (cohort.Days.Count > 1)
            Terminal.Out.Write(Course(record));
        WriteSensitivity(record);
        Terminal.Out.WriteLine("Simulated people, for research; not for treating a patient.");
        if (folder is not null)
            Terminal.Out.WriteLine($"Report: {Path.Combine(folder, "report.html")}");
    }

    static Table Targets(PopulationRecord record)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("quantity", "unit", "target mean (SD)", "cohort mean (SD)", "distance (KS)", "target is");
        foreach (var line in record.Marginals)
        {
            var scale = PopulationUnits.Scale(line.Quantity);
            table.AddRow(PopulationSampler.Spelled(line.Quantity), PopulationUnits.Unit(line.Quantity), Text($"{scale * line.Target.Distribution.Mean:G4} ({scale * line.Target.Distribution.Spread:G3})"),
                Text($"{scale * line.Mean:G4} ({scale * line.Spread:G3})"), line.Kolmogorov is { } distance ? Text($"{distance:0.000}") : "conditional", line.Target.Method == "assumed" ? "assumed" : "published");
        }
        return table;
    }

    static Table Course(PopulationRecord record)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(["standard care", "unit", .. record.Cohort.Days.Select(day => Text($"day {day:0}"))]);
        foreach (var line in record.Courses)
            table.AddRow([line.Outcome, Markup.Escape(OutcomeList.Named(line.Outcome).Unit), .. line.Mean.Select((mean, visit) => Text($"{mean:G4} ({line.Spread[visit]:G3})"))]);
        return table;
    }

    static void WriteSensitivity(PopulationRecord record)
    {
        if (record.Other is null)
            return;
        Terminal.Out.WriteLine($"With correlations '{record.Other.Population.Correlations.Name}' in place of '{record.Cohort.Population.Correlations.Name}' these move beyond chance (three errors) and by more than 5 %:");
        var moved = record.Sensitivity.Where(line => line.Moves && Math.Abs(line.Other - line.Own) > Moved * Math.Abs(line.Own)).ToArray();
        foreach (var line in moved)
            Terminal.Out.WriteLine(Text($"  {line.Measure}: {line.Own:G4} -> {line.Other:G4}"));
        if (moved.Length == 0)
            Terminal.Out.WriteLine("  none");
    }

    static string Percent(int part, int all) => Text($"{100.0 * part / Math.Max(1, all):0.0} %");

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
