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
    public static int Run(ParseResult parsed, Scenario scenario, string text, Catalogue catalogue, bool json, CancellationToken interrupt)
    {
        try
        {
            var grid = Grid.Expand(scenario, text, catalogue);
            var folder = RunVerb.Folder(parsed);
            if (folder is not null)
                ResultFolder.Check(folder);
            using var progress = new ProgressLine(RunVerb.Quiet(parsed));
            var comparisons = Study.Compare(grid, ModelFiles.Read(catalogue), RunVerb.Options(parsed), progress, interrupt);
            if (folder is not null)
                ResultFolder.Write(folder, Parts(grid, comparisons), interrupt);
            if (json)
                Console.Out.WriteLine(JsonSerializer.Serialize(comparisons, JsonOutput.Options));
            else
                foreach (var comparison in comparisons)
                    Print(comparison);
            return ExitCodes.Done;
        }
        catch (FormatException problem)
        {
            Terminal.Complain(problem.Message);
            return ExitCodes.BadInput;
        }
        catch (ResultWriteException problem)
        {
            Terminal.Complain(problem.Message);
            return ExitCodes.Failed;
        }
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

    static void Print(Comparison comparison)
    {
        var table = new Table().Border(TableBorder.Simple).Title(Markup.Escape($"{comparison.Title} ({comparison.Unit}) on day {comparison.Day:F0}, against standard care"))
            .AddColumns("alternative", "difference (90 % interval)", "group", "chance that it matters", "P(rank 1)");
        foreach (var line in comparison.Alternatives)
            table.AddRow(Markup.Escape(line.Name), $"{Text(line.Difference.Mean)} ({Text(line.Difference.Low)} to {Text(line.Difference.High)})", line.Group,
                line.ProbabilityOfBenefit is { } chance ? chance.ToString("P0", CultureInfo.InvariantCulture) : "",
                line.ProbabilityRankFirst is { } first ? first.ToString("P0", CultureInfo.InvariantCulture) : "not ranked: no controlled human trial");
        Terminal.Out.Write(table);
        Terminal.Out.WriteLine("Alternatives that share a letter cannot be told apart. A chance of rank 1 is no recommendation.");
    }

    static string Text(double value) => value.ToString("G3", CultureInfo.InvariantCulture);
}
