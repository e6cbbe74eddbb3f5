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

    internal static string Text(StudyProgress progress, TimeSpan elapsed)
    {
        var text = $"{progress.Stage}: {Number(progress.Done)} of {Number(progress.Total)} {progress.Unit}";
        if (progress.Done == 0)
            return text;
        var rate = progress.Done / Math.Max(elapsed.TotalSeconds, 1e-3);
        return $"{text}, {Number(rate)}/s, {Time((progress.Total - progress.Done) / rate)} remain";
    }

    static string Number(double value) => value.ToString(value < 9.95 ? "0.0" : "0", CultureInfo.InvariantCulture);

    static string Time(double seconds)
    {
        var whole = TimeSpan.FromSeconds(Math.Round(Math.Min(seconds, 1e9)));
        return whole.TotalMinutes < 2 ? $"{whole.TotalSeconds:0} s" : whole.TotalHours < 2 ? $"{whole.TotalMinutes:0} min" : $"{whole.TotalHours:0} h";
    }
}
