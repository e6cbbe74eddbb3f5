using System.Diagnostics;
using System.Runtime.Intrinsics;

namespace Engraft.Benchmarks;

/// <summary>Bandwidth of memory: a = b + s·c over rows that no cache holds, after the triad of STREAM (McCalpin 1995).</summary>
static class Triad
{
    const int Length = 1 << 25, Rounds = 5; // floats a row (128 MiB)

    /// <summary>GB/s that threads together move, reading two rows and writing one; the quickest round.</summary>
    public static double Of(int threads)
    {
        var rows = new float[3][];
        for (var i = 0; i < rows.Length; i++)
            Array.Fill(rows[i] = new float[Length], i);
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var clock = Stopwatch.StartNew();
            Thread[] workers = [.. Enumerable.Range(1, threads - 1).Select(part => new Thread(() => Once(rows, part, threads)))];
            foreach (var worker in workers)
                worker.Start();
            Once(rows, 0, threads);
            foreach (var worker in workers)
                worker.Join();
            best = Math.Min(best, clock.Elapsed.TotalSeconds);
        }
        return 3.0 * sizeof(float) * Length / best / 1e9;
    }

    static void Once(float[][] rows, int part, int parts)
    {
        var (from, to, scale) = ((int)((long)Length * part / parts), (int)((long)Length * (part + 1) / parts), Vector512.Create(3f));
        for (var i = from; i <= to - Vector512<float>.Count; i += Vector512<float>.Count)
            (Vector512.LoadUnsafe(ref rows[1][i]) + scale * Vector512.LoadUnsafe(ref rows[2][i])).StoreUnsafe(ref rows[0][i]);
    }
}
