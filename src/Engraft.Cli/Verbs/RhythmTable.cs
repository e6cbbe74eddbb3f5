using System.Globalization;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Files.Rhythms;
using Spectre.Console;

namespace Engraft.Cli.Verbs;

/// <summary>What a rhythm study found, on the terminal.</summary>
static class RhythmTable
{
    public static void Print(RhythmScenario scenario, IReadOnlyList<RhythmFindings> found, string? folder)
    {
        Terminal.Out.MarkupLineInterpolated($"[bold]{scenario.Title}[/]");
        var table = new Table().Border(TableBorder.Simple).AddColumns("case", "graft and heart", "re-entry after premature beats", "graft (mL)", "conduction (m/s)", "spacing");
        foreach (var one in found)
            table.AddRow([.. ((string[])[one.Plan.Name, RhythmWords.Capture(one), RhythmWords.Window(one), Number(one.GraftVolume), Number(one.Speed), RhythmWords.Resolution(one)]).Select(Markup.Escape)]);
        Terminal.Out.Write(table);
        foreach (var sentence in RhythmShares.Sentences(found))
            Terminal.Out.WriteLine(sentence);
        Terminal.Out.WriteLine(RhythmWords.Automaticity(scenario, (found.FirstOrDefault(one => one.Plan.GraftSite is not null) ?? found[0]).Plan));
        foreach (var cell in found.Where(one => one.Plan.GraftSite is not null).GroupBy(one => RhythmWords.Alone(one.Plan)))
            Terminal.Out.WriteLine($"  {cell.First().Plan.Name}{(cell.Count() > 1 ? $" and {cell.Count() - 1} more" : "")}: {cell.Key}");
        Terminal.Out.WriteLine("None of this is a safety finding. Simulation for research; not for treating a patient.");
        if (folder is not null)
            Terminal.Out.WriteLine($"Report: {Path.Combine(folder, "report.html")}");
    }

    static string Number(double? value) => value is { } number ? number.ToString("0.00", CultureInfo.InvariantCulture) : "none";
}
