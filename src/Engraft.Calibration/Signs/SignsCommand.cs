using System.Diagnostics;
using System.Globalization;
using Engraft.Electrophysiology.Rhythms;

namespace Engraft.Calibration.Signs;

/// <summary>The command "tissue-signs": what published studies of grafts in tissue report, looked for in this program's tissue (docs/results/tissue.md).</summary>
static class SignsCommand
{
    /// <param name="only">One of the parts; null for all.</param>
    public static int Run(string folder, string? only, TextWriter output)
    {
        var (plans, tables, table) = (new SignPlans(folder), new FrontTables(), new SignTable(output));
        (string Name, Action Part)[] parts =
        [
            ("speed", new SpeedSign(table).Run),
            ("rate", new RateSign(plans, tables, table).Run),
            ("coupling", new CouplingSign(plans, tables, table).Run),
            ("population", new PopulationSign(plans, tables, table).Run),
            ("re-entry", new ReentrySign(plans, tables, table).Run),
            ("passive", new PassiveSign(table).Run),
            ("block", new BlockSign(plans, table).Run),
            ("drugs", new DrugSign(plans, tables, table).Run),
        ];
        if (only is not null && parts.All(one => one.Name != only))
        {
            Console.Error.WriteLine($"--only '{only}': expected one of {string.Join(", ", parts.Select(one => one.Name))}.");
            return 2;
        }
        foreach (var (name, part) in parts.Where(one => only is null || one.Name == only))
        {
            var clock = Stopwatch.StartNew();
            table.Title(name);
            part();
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {clock.Elapsed.TotalSeconds:F0} s"));
        }
        return 0;
    }
}
