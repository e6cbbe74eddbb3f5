using System.Diagnostics;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Kernels;
using Engraft.Files.CellFiles;

namespace Engraft.Benchmarks;

/// <summary>From a model text to a kernel that has made its first step, the first time in a process and again.</summary>
static class FileKernelBenchmark
{
    const double Step = 0.02; // ms
    const int Again = 5;

    /// <param name="files">Model texts; the examples where there are none.</param>
    public static void Run(TextWriter output, IEnumerable<string> files)
    {
        output.WriteLine("Model text to running kernel, ms: read into a graph + compiled and first step; the quickest of five more");
        foreach (var file in files.DefaultIfEmpty(Path.Combine("examples", "cells", "hodgkin-huxley-1952.cellml")))
        {
            var first = Once(file);
            var (read, ready) = Enumerable.Range(0, Again).Select(_ => Once(file)).MinBy(time => time.Read + time.Ready);
            output.WriteLine(FormattableString.Invariant($"{Path.GetFileName(file),-40} first {first.Read,4:F0} + {first.Ready,4:F0} = {first.Read + first.Ready,4:F0}; again {read,3:F0} + {ready,3:F0} = {read + ready,4:F0}"));
        }
    }

    static (double Read, double Ready) Once(string file)
    {
        var clock = Stopwatch.StartNew();
        var reading = CellModelFile.Read(file);
        var cell = reading.Cell ?? throw new InvalidDataException(string.Join('\n', reading.Findings));
        var read = clock.Elapsed.TotalMilliseconds;
        var kernel = CellKernel.Compile(cell, PublishedConditions.Row, Step);
        kernel.Advance(kernel.Initial(1), new double[kernel.Lanes]);
        return (read, clock.Elapsed.TotalMilliseconds - read);
    }
}
