using System.Diagnostics;
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
        output.WriteLine("decayed: exact kernel with every share of open channels at 1e-310 before each step, over the same at rest");
        foreach (var model in CellModelList.All)
            Compare(model, output);
    }

    static void Compare(CellModel model, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        var exact = Exact(model, KernelAccuracy.Exact);
        exact();
        var ready = clock.Elapsed.TotalMilliseconds;
        using var library = new CLibrary(Flags);
        var plain = CellStep.Trace(model, PublishedConditions.Row, Step);
        var times = Quickest(exact, Exact(model, KernelAccuracy.Table), Single(model), C<double>(library, plain, 1), C<float>(library, plain, 1));
        var text = FormattableString.Invariant($"{model.Name,-20} ready in {ready,3:F0} ms; exact {times[0],5:F1}, table {times[1],5:F1}, single {times[2],5:F1} ns;");
        text += library.Works ? FormattableString.Invariant($" C {times[3],5:F1}, C float {times[4],5:F1} ns; ratios {times[3] / times[0]:F2} {times[3] / times[1]:F2} {times[4] / times[2]:F2};") : " gcc is not installed;";
        output.WriteLine(text + FormattableString.Invariant($" decayed {Decayed(model):F2}"));
    }

    static Action Exact(CellModel model, KernelAccuracy accuracy)
    {
        var kernel = CellKernel.Compile(model, PublishedConditions.Row, Step, accuracy);
        var (states, currents) = (kernel.Initial(Cells / kernel.Lanes), new double[Cells]);
        return () => kernel.Advance(states, currents);
    }

    static Action Single(CellModel model)
    {
        var kernel = SingleCellKernel.Compile(model, PublishedConditions.Row, Step);
        var (states, currents) = (kernel.Initial(Cells / kernel.Lanes), new float[Cells]);
        return () => kernel.Advance(states, currents);
    }

    /// <summary>The plain step in C; nothing without gcc.</summary>
    static Action C<T>(CLibrary library, CellStep step, T one) where T : unmanaged, System.Numerics.INumber<T>
    {
        var function = library.Compile(CText.C(step, "step", one is float));
        if (function == 0)
            return () => { };
        var states = step.Model.Initial.SelectMany(value => Enumerable.Repeat(T.CreateChecked(value), Cells)).ToArray();
        var currents = new T[Cells];
        return () =>
        {
            fixed (T* state = states, current = currents)
                ((delegate* unmanaged<void*, void*, nint, void>)function)(state, current, Cells);
        };
    }

    /// <summary>Time of a step on decayed states over that on others, both set anew before each.</summary>
    static double Decayed(CellModel model)
    {
        const double subnormal = 1e-310;
        var kernel = CellKernel.Compile(model, PublishedConditions.Row, Step);
        var (rest, states, currents) = (kernel.Initial(Cells / kernel.Lanes), kernel.Initial(Cells / kernel.Lanes), new double[Cells]);
        var decayed = rest.Select((value, i) => model.States[i / kernel.Lanes % model.States.Count].Unit == "-" ? subnormal : value).ToArray();
        Action From(double[] start) => () =>
        {
            start.CopyTo(states, 0);
            kernel.Advance(states, currents);
        };
        var times = Quickest(From(rest), From(decayed));
        return times[1] / times[0];
    }

    /// <summary>ns per cell. One call is shorter than a time slice of a busy machine, so some calls are undisturbed.</summary>
    static double[] Quickest(params Action[] actions)
    {
        var quickest = Timing.Quickest(1, actions);
        for (var turn = 1; turn < Turns; turn++)
            quickest = [.. quickest.Zip(Timing.Quickest(1, actions), Math.Min)];
        return Array.ConvertAll(quickest, time => time / Cells);
    }
}
