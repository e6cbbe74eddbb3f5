using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Kernels;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Benchmarks;

/// <summary>A whole step of tissue, cells and their neighbours' currents, against the same in C compiled by gcc where it is installed.</summary>
static unsafe class SlabBenchmark
{
    const double Step = 0.02, Along = 0.133418, Across = 0.0176062; // ms, S/m
    const string Flags = "-O3 -march=native -ffast-math -mprefer-vector-width=512 -shared -fPIC";
    const int Turns = 20;

    static readonly VoxelGrid grid = new(48, 7, 3, 0.2);
    static readonly CellModel model = new TenTusscher2006(CellLayer.Epicardial);

    public static void Run(TextWriter output)
    {
        output.WriteLine($"Whole step (cells and diffusion) of {grid.Count} cells (48 × 7 × 3), 0.2 mm, h = {Step} ms, one thread; ns per cell and step, quickest call of many in turns");
        output.WriteLine($"C: gcc {Flags}, plain equations, cells slot by slot, seven-point diffusion");
        using var library = new CLibrary(Flags);
        (string Name, Action Run)[] all =
        [
            ("C", C<double>(library, 1)), ("C float", C<float>(library, 1)),
            .. Enum.GetValues<TissueAccuracy>().Select(accuracy => ($"{accuracy}, order 2", Tissue(accuracy, 2, false))),
            .. Enum.GetValues<TissueAccuracy>().Select(accuracy => ($"{accuracy}, order 4", Tissue(accuracy, 4, false))),
            ("Single, order 2, wave with front", Tissue(TissueAccuracy.Single, 2, true)),
        ];
        var times = Timing.Quickest(1, [.. all.Select(one => one.Run)]);
        for (var turn = 1; turn < Turns; turn++)
            times = [.. times.Zip(Timing.Quickest(1, [.. all.Select(one => one.Run)]), Math.Min)];
        for (var i = 0; i < all.Length; i++)
            output.WriteLine(FormattableString.Invariant($"{all[i].Name,-34} {times[i] / grid.Count,6:F1} ns{(library.Works && i > 1 ? Ratio(times, i, all[i].Name) : "")}"));
    }

    static string Ratio(double[] times, int i, string name) =>
        FormattableString.Invariant($"   C over it {times[name.StartsWith("Single", StringComparison.Ordinal) ? 1 : 0] / times[i]:F2}");

    /// <summary>A step of the slab at rest, or with a wave in it.</summary>
    static Action Tissue(TissueAccuracy accuracy, int order, bool front)
    {
        var options = new TissueOptions { Step = Step, Order = order, Accuracy = accuracy, Front = front };
        var tissue = Electrophysiology.Tissues.Tissue.Build(TissueMap.Slab(grid), [new("slab", model, PublishedConditions.Row, Along, Across)], [], options,
            front ? [FrontCalibration.Of(model, PublishedConditions.Row, options)] : null);
        Electrode[] corner = [new(0, 2, -30, [.. Enumerable.Range(0, grid.Count).Where(voxel => grid.Place(voxel) is var (x, y, z) && x < 8 && y < 8 && z < 8).Select(voxel => (voxel, 1.0))])];
        if (front)
            tissue.Run(20, corner);
        return () => tissue.Advance([]);
    }

    static Action C<T>(CLibrary library, T one) where T : unmanaged, System.Numerics.INumber<T>
    {
        var text = CText.C(CellStep.Trace(new CoupledCell(model), PublishedConditions.Row, Step), "react", one is float) + Diffusion(one is float ? "float" : "double");
        var function = library.Compile(text);
        if (function == 0)
            return () => { };
        var states = model.Initial.SelectMany(value => Enumerable.Repeat(T.CreateChecked(value), grid.Count)).ToArray();
        var currents = new T[grid.Count];
        return () =>
        {
            fixed (T* state = states, current = currents)
                ((delegate* unmanaged<void*, void*, nint, nint, nint, void>)function)(state, current, grid.X, grid.Y, grid.Z);
        };
    }

    /// <summary>Seven points with mirrored ends, then the cells with that current.</summary>
    static string Diffusion(string number)
    {
        var (x, y) = (Along / 1.4 / (grid.Spacing * grid.Spacing), Across / 1.4 / (grid.Spacing * grid.Spacing));
        return FormattableString.Invariant($$"""

            void step({{number}}* restrict state, {{number}}* restrict current, long nx, long ny, long nz)
            {
              for (long z = 0; z < nz; z++)
                for (long y = 0; y < ny; y++)
                {
                  const long row = (z * ny + y) * nx;
                  const {{number}}* v = state + row;
                  const long down = y > 0 ? -nx : 0, up = y < ny - 1 ? nx : 0, below = z > 0 ? -nx * ny : 0, above = z < nz - 1 ? nx * ny : 0;
                  current[row] = -(({{number}}){{x}} * (v[1] - v[0]) + ({{number}}){{y}} * (v[down] + v[up] + v[below] + v[above] - 4 * v[0]));
                  for (long i = 1; i < nx - 1; i++)
                    current[row + i] = -(({{number}}){{x}} * (v[i - 1] + v[i + 1] - 2 * v[i]) + ({{number}}){{y}} * (v[i + down] + v[i + up] + v[i + below] + v[i + above] - 4 * v[i]));
                  current[row + nx - 1] = -(({{number}}){{x}} * (v[nx - 2] - v[nx - 1]) + ({{number}}){{y}} * (v[nx - 1 + down] + v[nx - 1 + up] + v[nx - 1 + below] + v[nx - 1 + above] - 4 * v[nx - 1]));
                }
              react(state, current, nx * ny * nz);
            }

            """);
    }
}
