using System.Diagnostics;
using System.Globalization;
using Engraft.Files;

namespace Engraft.Calibration.Robustness;

/// <summary>The command "robustness": runs, reports progress on stderr and the tables on stdout.</summary>
static class RobustnessCommand
{
    const int Every = 10;

    /// <summary>Therapies a scenario.</summary>
    const int Arms = 4;

    /// <summary>Exit code: 0 without violation, 1 with.</summary>
    public static int Run(int cases, ulong seed, uint first)
    {
        var clock = Stopwatch.StartNew();
        var catalogue = Catalogue.Read();
        var run = new RobustnessRun(seed, catalogue, ModelFiles.Read(catalogue), Arms);
        var tally = run.Run(cases, first, now =>
        {
            if ((now.Scenarios + now.Refused) % Every == 0)
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{now.Cases}/{cases} cases, {now.Cases - now.Well - now.NoLivingHeart - now.BeyondLimits} with a violation, {now.NoLivingHeart} left out, {now.Cases / clock.Elapsed.TotalSeconds:0.0} a second"));
        });
        RobustnessTable.Write(tally, Console.Out);
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Time {clock.Elapsed.TotalSeconds:0} s, {tally.Cases / clock.Elapsed.TotalSeconds:0.0} patient-therapies a second, one thread."));
        return tally.Violations.All(violation => violation.Warned) ? 0 : 1;
    }

    /// <summary>Prints the scenario of a case as a file, to be run by itself.</summary>
    public static int Show(ulong seed, uint index)
    {
        Console.WriteLine(new RandomScenarios(seed, Catalogue.Read(), Arms).Text(index, RobustnessRun.Draws));
        return 0;
    }
}
