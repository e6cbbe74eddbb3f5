using System.Diagnostics;
using System.Globalization;

namespace Engraft.Calibration.Mutations;

/// <summary>The command "mutations": runs, reports progress on stderr and the table on stdout.</summary>
static class MutationCommand
{
    const uint Every = 1000;
    const int Listed = 20;

    /// <summary>Exit code: 0 without fault, 1 with.</summary>
    /// <param name="rhythms">Rhythm files of this folder and of data/rhythm instead of cells and images; null for those.</param>
    public static int Run(int cases, ulong seed, uint first, string examples, string? rhythms)
    {
        var clock = Stopwatch.StartNew();
        var tallies = Of(seed, examples, rhythms).Run(cases, first, index =>
        {
            if ((index + 1) % Every == 0)
                Console.Error.WriteLine($"{index + 1 - first}/{cases}");
        });
        Write(tallies, Console.Out);
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases} files from case {first} of seed {seed} in {clock.Elapsed.TotalSeconds:0} s, one thread."));
        return tallies.All(tally => tally.Faults.Count == 0) ? 0 : 1;
    }

    /// <summary>Writes the bytes of one case, to be read by itself.</summary>
    public static int Show(ulong seed, uint index, string examples, string? rhythms)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Of(seed, examples, rhythms).Case(index).Bytes);
        return 0;
    }

    static MutationRun Of(ulong seed, string examples, string? rhythms) =>
        rhythms is null ? new(seed, examples) : new(seed, [FileSamples.Rhythms(rhythms, Path.Combine("data", "rhythm"))]);

    static void Write(IReadOnlyList<MutationTally> tallies, TextWriter to)
    {
        to.WriteLine("| format | mutated files | read | refused with a message | faults | slowest (ms) | largest allocation (MiB) |");
        to.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var tally in tallies)
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {tally.Format} | {tally.Cases} | {tally.Read} | {tally.Refused} | {tally.Faults.Count} | {tally.Slowest:0} | {tally.Largest / 1048576.0:0.0} |"));
        foreach (var (index, what) in tallies.SelectMany(tally => tally.Faults).Take(Listed))
            to.WriteLine($"fault in case {index}: {what}");
    }
}
