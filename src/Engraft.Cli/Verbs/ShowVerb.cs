using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Engraft.Quantities;
using Spectre.Console;

namespace Engraft.Cli.Verbs;

/// <summary>Shows one product, route, aetiology, mechanism, outcome, parameter, trial or population: meaning, unit, value, spread, sources.</summary>
static class ShowVerb
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "A name that 'engraft list' prints" };
        var (json, trials) = (Shared.Json(), Shared.Trials());
        var verb = new Command("show", "Show meaning, unit, value, spread and sources of one name") { name, json, trials };
        verb.SetAction(parsed =>
        {
            var wanted = parsed.GetRequiredValue(name);
            var all = Entry.All(parsed.GetValue(trials)).ToArray();
            if (EntryNames.Find(all, wanted) is not { } entry)
            {
                Terminal.Complain($"nothing is called '{wanted}'.{(EntryNames.Nearest(all, wanted) is { } near ? $" Did you mean '{near}'?" : "")} 'engraft list' prints all names.");
                return ExitCodes.BadInput;
            }
            if (parsed.GetValue(json))
                Console.Out.WriteLine(JsonSerializer.Serialize(entry, JsonOutput.Options));
            else
                Print(entry);
            return ExitCodes.Done;
        });
        return verb;
    }

    static void Print(Entry entry)
    {
        Terminal.Out.MarkupLineInterpolated($"[bold]{entry.Name}[/]: {entry.Title}");
        foreach (var note in entry.Notes)
            Terminal.Out.WriteLine($"  {note}");
        if (entry.Numbers.Count == 0)
            return;
        var table = new Table().Border(TableBorder.Simple).AddColumns("number", "value", "unit", "spread", "method", "quality", "source");
        foreach (var number in entry.Numbers)
            table.AddRow(Markup.Escape($"{number.Name}: {number.Meaning}"), number.Value.ToString("G5", CultureInfo.InvariantCulture), Markup.Escape(number.Unit), Spread(number),
                number.Method.ToString(), number.Quality, Markup.Escape(number.Source + (number.Flag is null ? "" : $" [{number.Flag}]")));
        Terminal.Out.Write(table);
    }

    static string Spread(Parameter number) => number.Distribution switch
    {
        Distribution.Fixed => "fixed",
        Distribution.Normal => string.Create(CultureInfo.InvariantCulture, $"SD {number.Spread:G3}"),
        Distribution.LogNormal => string.Create(CultureInfo.InvariantCulture, $"SD of log {number.Spread:G3}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"SD of logit {number.Spread:G3}"),
    };
}
