using System.Diagnostics;
using System.Globalization;
using Engraft.Electrophysiology.Rhythms;

namespace Engraft.Cli.Verbs;

/// <summary>Progress of a heart on standard error: simulated time, cell-steps a second, time that remains.</summary>
sealed class RhythmProgressLine(bool quiet) : IProgress<RhythmProgress>, IDisposable
{
    static readonly TimeSpan onTerminal = TimeSpan.FromMilliseconds(200);
    static readonly TimeSpan elsewhere = TimeSpan.FromSeconds(5);

    readonly Stopwatch clock = Stopwatch.StartNew();
    readonly bool terminal = !Console.IsErrorRedirected;
    TimeSpan last;
    bool written;

    public void Report(RhythmProgress value)
    {
        if (quiet || clock.Elapsed - last < (terminal ? onTerminal : elsewhere))
            return;
        last = clock.Elapsed;
        var seconds = last.TotalSeconds;
        var text = string.Create(CultureInfo.InvariantCulture,
            $"{value.Stage}: {value.Done:F0} of at most {value.Total:F0} ms, {value.CellSteps / seconds / 1e6:F1} million cell-steps/s, {(value.Total - value.Done) * seconds / Math.Max(value.Done, 1e-9):F0} s remain");
        if (terminal)
            Console.Error.Write($"\r{text,-100}");
        else
            Console.Error.WriteLine(text);
        written = true;
    }

    public void Dispose()
    {
        if (written && terminal)
            Console.Error.WriteLine();
    }
}
