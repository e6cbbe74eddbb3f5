using System.Diagnostics;
using System.Runtime.InteropServices;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Kernels;

namespace Engraft.Benchmarks;

/// <summary>Reaction step of many cells: kernels written at run time against the same equations in C, compiled by gcc where it is installed.</summary>
static unsafe class KernelBenchmark
{
    const int Cells = 1024, Turns = 20;
    const double Step = 0.02; // ms
    const string Flags = "-O3 -march=native -ffast-math -mprefer-vector-width=512 -shared -fPIC";

    public static void Run(TextWriter output)
    {
        output.WriteLine($"Reaction step of {Cells} cells, h = {Step} ms, one thread; ns per cell and step, quickest call of many in turns");
        output.WriteLine($"C: gcc {Flags}, plain equations, cells slot by slot");
        foreach (var model in CellModelList.All)
            Compare(model, output);
    }

    static void Compare(CellModel model, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        var kernel = CellKernel.Compile(model, PublishedConditions.Row, Step);
        var (states, currents) = (kernel.Initial(Cells / kernel.Lanes), new double[Cells]);
        kernel.Advance(states, currents);
        var ready = clock.Elapsed.TotalMilliseconds;
        var table = CellKernel.Compile(model, PublishedConditions.Row, Step, KernelAccuracy.Table);
        var tabled = table.Initial(Cells / table.Lanes);
        var text = $"{model.Name,-22} written and compiled in {ready,4:F0} ms;";
        var c = Compiled(model);
        if (c is null)
        {
            output.WriteLine(FormattableString.Invariant($"{text} {Quickest(() => kernel.Advance(states, currents))[0]:F1} ns; gcc is not installed"));
            return;
        }
        var columns = model.Initial.SelectMany(value => Enumerable.Repeat(value, Cells)).ToArray();
        var times = Quickest(() => kernel.Advance(states, currents), () => table.Advance(tabled, currents), () => Call(c, columns, currents));
        output.WriteLine(FormattableString.Invariant($"{text} exact {times[0],6:F1} ns, table {times[1],6:F1} ns, C {times[2],6:F1} ns; C over exact {times[2] / times[0]:F2}, over table {times[2] / times[1]:F2}"));
    }

    /// <summary>ns per cell. One call is shorter than a time slice of a busy machine, so some calls are undisturbed.</summary>
    static double[] Quickest(params Action[] actions)
    {
        var quickest = Timing.Quickest(1, actions);
        for (var turn = 1; turn < Turns; turn++)
            quickest = [.. quickest.Zip(Timing.Quickest(1, actions), Math.Min)];
        return Array.ConvertAll(quickest, time => time / Cells);
    }

    static void Call(delegate* unmanaged<double*, double*, nint, void> function, double[] columns, double[] currents)
    {
        fixed (double* state = columns, current = currents)
            function(state, current, Cells);
    }

    /// <summary>The plain step in C as a function of this process; null without gcc.</summary>
    static delegate* unmanaged<double*, double*, nint, void> Compiled(CellModel model)
    {
        var folder = Directory.CreateTempSubdirectory("engraft-kernel-").FullName;
        var (source, library) = (Path.Combine(folder, "step.c"), Path.Combine(folder, "step.so"));
        File.WriteAllText(source, CText.C(CellStep.Trace(model, PublishedConditions.Row, Step), "step"));
        try
        {
            using var gcc = Process.Start("gcc", $"{Flags} {source} -o {library} -lmvec -lm");
            gcc.WaitForExit();
            return gcc.ExitCode == 0 ? (delegate* unmanaged<double*, double*, nint, void>)NativeLibrary.GetExport(NativeLibrary.Load(library), "step") : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
