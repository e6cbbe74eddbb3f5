using System.CommandLine;
using Engraft.Files;
using Engraft.Laboratory;

namespace Engraft.Cli.Verbs;

/// <summary>run --grid: alternatives for one patient, with intervals, groups and chance of rank 1.</summary>
static class GridRun
{
    public static int Run(ParseResult parsed, Scenario scenario, string grid, Catalogue catalogue, bool json, CancellationToken interrupt)
    {
        Terminal.Complain("the grid is being written");
        return ExitCodes.Failed;
    }
}
