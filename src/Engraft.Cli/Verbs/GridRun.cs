using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Engraft.Files;
using Engraft.Files.Reports;
using Engraft.Files.Results;
using Engraft.Laboratory;
using Spectre.Console;

namespace Engraft.Cli.Verbs;

/// <summary>run --grid: alternatives for one patient with intervals, groups that cannot be told apart and the chance of rank 1; never a single best.</summary>
static class GridRun
{
    /// <exception cref="ResultWriteException">The results cannot be written.</exception>
    public static int Run(ParseResult parsed, Scenario scenario, string text, Catalogue catalogue, bool json, CancellationToken interrupt)
    {
        if (Expand(scenario, text, catalogue) is not { } grid)
            return ExitCodes.BadInput;
        var folder = RunVerb.Folder(parsed);
        if (folder is not null)
            ResultFolder.Check(folder);
        var comparisons = Compare(grid, catalogue, parsed, interrupt);
        if (folder is not null)
            ResultFolder.Write(folder, Parts(grid, comparisons), interrupt);
        if (json)
            Console.Out.WriteLine(JsonSerializer.Serialize(comparisons, JsonOutput.Options));
        else if (!RunVerb.Quiet(parsed))
            Print(comparisons, folder);
        return ExitCodes.Done;
    }

    static Scenario? Expand(Scenario scenario, string text, Catalogue catalogue)
    {
        try
        {
            return Grid.Expand(scenario, text, catalogue);
        }
        catch (FormatException problem)
        {
            Terminal.Complain(problem.Message);
            return null;
        }
    }

    static IReadOnlyList<Comparison> Compare(Scenario grid, Catalogue catalogue, ParseResult parsed, CancellationToken interrupt)
    {
        using var progress = new ProgressLine(RunVerb.Quiet(parsed));
        return Study.Compare(grid, ModelFiles.Read(catalogue), RunVerb.Options(parsed), progress, interrupt);
    }

    static IReadOnlyList<ResultPart> Parts(Scenario scenario, IReadOnlyList<Comparison> comparisons) =>
    [
        new("grid.json", stream => JsonSerializer.Serialize(stream, comparisons, JsonOutput.Options)),
        new("grid.html", stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            GridReport.Write(scenario, comparisons, writer);
        }),
    ];

    static void Print(IReadOnlyList<Comparison> comparisons, string? folder)
    {
        foreach (var comparison in comparisons)
            Terminal.Out.Write(TableOf(comparison));
        Terminal.Out.WriteLine("Alternatives that share a letter cannot be told apart. A chance of rank 1 is no recommendation.");
        if (comparisons.Any(comparison => comparison.Alternatives.Any(line => line.ProbabilityRankFirst is null)))
            Terminal.Out.WriteLine("Not ranked: no controlled human trial has given this product by this route in this disease.");
        Terminal.Out.WriteLine("Effect on survival: not estimable from present evidence. Simulation for research; not for treating a patient.");
        if (folder is not null)
            Terminal.Out.WriteLine($"Report: {Path.Combine(folder, "grid.html")}");
    }

    static Table TableOf(Comparison comparison)
    {
        var table = new Table().Border(TableBorder.Simple).Title(Markup.Escape($"{comparison.Title} ({comparison.Unit}) on day {comparison.Day:F0}, against standard care"))
            .AddColumns("alternative", "difference (90 % interval)", "group", "chance that it matters", "P(rank 1)");
        foreach (var line in comparison.Alternatives)
            table.AddRow(Markup.Escape(line.Name), line.Name == Comparison.StandardCare ? "reference" : Markup.Escape(EffectText.Difference(comparison.Outcome, comparison.Unit, line.Difference)), line.Group,
                line.ProbabilityOfBenefit is { } chance ? EffectText.Chance(chance, comparison.Draws) : "",
                line.ProbabilityRankFirst is { } first ? EffectText.Chance(first, comparison.Draws) : "not ranked");
        return table;
    }
}
