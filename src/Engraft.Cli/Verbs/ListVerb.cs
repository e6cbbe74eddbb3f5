using System.CommandLine;
using System.Text.Json;
using Spectre.Console;

namespace Engraft.Cli.Verbs;

/// <summary>Lists what Engraft knows.</summary>
static class ListVerb
{
    public static Command Create()
    {
        var what = new Argument<string>("what") { Description = string.Join(", ", Entry.Kinds) };
        what.AcceptOnlyFromAmong(Entry.Kinds);
        var (json, trials) = (Shared.Json(), Shared.Trials());
        var verb = new Command("list", "List products, routes, aetiologies, mechanisms, outcomes, parameters, trials or populations") { what, json, trials };
        verb.SetAction(parsed =>
        {
            var entries = Entry.All(parsed.GetValue(trials)).Where(entry => entry.Kind == parsed.GetRequiredValue(what)).ToArray();
            if (parsed.GetValue(json))
                Console.Out.WriteLine(JsonSerializer.Serialize(entries.Select(entry => new { entry.Name, entry.Title }), JsonOutput.Options));
            else
                Print(entries);
            return ExitCodes.Done;
        });
        return verb;
    }

    static void Print(Entry[] entries)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("name").AddColumn("what");
        foreach (var entry in entries)
            table.AddRow(Markup.Escape(entry.Name), Markup.Escape(entry.Title));
        Terminal.Out.Write(table);
        Terminal.Out.WriteLine("engraft show NAME tells more about one of them.");
    }
}
