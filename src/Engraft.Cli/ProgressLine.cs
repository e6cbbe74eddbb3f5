using System.Diagnostics;
using System.Globalization;
using Engraft.Laboratory;

namespace Engraft.Cli;

/// <summary>Progress on standard error: done of total, rate, time that remains. One line that is rewritten on a terminal, a line every few seconds elsewhere.</summary>
sealed class ProgressLine(bool quiet) : IProgress<StudyProgress>, IDisposable
{
    static readonly TimeSpan onTerminal = TimeSpan.FromMilliseconds(200);
    static readonly TimeSpan elsewhere = TimeSpan.FromSeconds(5);

    readonly Lock gate = new();
    readonly Stopwatch clock = Stopwatch.StartNew();
    readonly bool terminal = !Console.IsErrorRedirected;
    TimeSpan last = TimeSpan.FromSeconds(-60);
    bool written;

    public void Report(StudyProgress value)
    {
        if (quiet)
            return;
        lock (gate)
        {
            var now = clock.Elapsed;
            if (now - last < (terminal ? onTerminal : elsewhere) && value.Done < value.Total)
                return;
            last = now;
            var text = Text(value, now);
            if (terminal)
                Console.Error.Write($"\r{text,-78}");
            else
                Console.Error.WriteLine(text);
            written = true;
        }
    }

    public void Dispose()
    {
        if (written && terminal)
            Console.Error.WriteLine();
    }

    static string Text(StudyProgress progress, TimeSpan elapsed)
    {
        if (progress.Done == 0)
            return string.Create(CultureInfo.InvariantCulture, $"{progress.Stage}: 0 of {progress.Total} patient-years");
        var rate = progress.Done / Math.Max(elapsed.TotalSeconds, 1e-3);
        var remaining = TimeSpan.FromSeconds((progress.Total - progress.Done) / Math.Max(rate, 1e-9));
        return string.Create(CultureInfo.InvariantCulture,
            $"{progress.Stage}: {progress.Done:F0} of {progress.Total:F0} patient-years, {rate:F0}/s, {remaining.TotalSeconds:F0} s remain");
    }
}
