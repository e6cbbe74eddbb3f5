using System.Diagnostics;
using System.Runtime;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Kernels;
using Engraft.Files.CellFiles;

namespace Engraft.Benchmarks;

/// <summary>From a model text to a kernel that has made its first step, the first time in a process and again; of it, what the runtime's compiler takes.</summary>
static class FileKernelBenchmark
{
    const double Step = 0.02; // ms
    const int Again = 9;

    /// <summary>ms: on the clock, of processors, and of the runtime's compiler; methods that it compiled.</summary>
    readonly record struct Cost(double Wall, double Processor, double Compiler, long Methods)
    {
        public static Cost Now => new(Stopwatch.GetTimestamp() * 1e3 / Stopwatch.Frequency, Environment.CpuUsage.TotalTime.TotalMilliseconds, JitInfo.GetCompilationTime().TotalMilliseconds, JitInfo.GetCompiledMethodCount());

        public static Cost operator -(Cost a, Cost b) => new(a.Wall - b.Wall, a.Processor - b.Processor, a.Compiler - b.Compiler, a.Methods - b.Methods);

        public override string ToString() => FormattableString.Invariant($"{Wall,5:F0} ms ({Processor:F0} of processors, {Compiler:F0} compiling {Methods} methods)");
    }

    /// <param name="files">Model texts; the examples where there are none.</param>
    public static void Run(TextWriter output, IEnumerable<string> files)
    {
        output.WriteLine($"Model text to running kernel: read into a graph, then compiled and first step; the quickest of {Again} more");
        foreach (var file in files.DefaultIfEmpty(Path.Combine("examples", "cells", "hodgkin-huxley-1952.cellml")))
        {
            Print(output, Path.GetFileName(file), "first", Once(file));
            Print(output, "", "again", Enumerable.Range(0, Again).Select(_ => Once(file)).MinBy(cost => cost.Read.Processor + cost.Ready.Processor));
        }
    }

    static void Print(TextWriter output, string file, string which, (Cost Read, Cost Ready) cost) =>
        output.WriteLine(FormattableString.Invariant($"{file,-36} {which}: read {cost.Read}, kernel {cost.Ready}; together {cost.Read.Wall + cost.Ready.Wall:F0} ms, {cost.Read.Processor + cost.Ready.Processor:F0} of processors"));

    static (Cost Read, Cost Ready) Once(string file)
    {
        var begin = Cost.Now;
        _ = CellKernel.Prepare(); // as the program does
        var reading = CellModelFile.Read(file);
        var cell = reading.Cell ?? throw new InvalidDataException(string.Join('\n', reading.Findings));
        var read = Cost.Now;
        var kernel = CellKernel.Compile(cell, PublishedConditions.Row, Step);
        kernel.Advance(kernel.Initial(1), new double[kernel.Lanes]);
        return (read - begin, Cost.Now - read);
    }
}
