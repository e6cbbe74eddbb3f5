using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Kernels;
using Engraft.Electrophysiology.SingleCells;
using Engraft.Electrophysiology.Tissues;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Tests.Kernels;

/// <summary>A kernel computes what the equations say, in every lane, at every width.</summary>
public class CellKernelTests
{
    const double Step = 0.02; // ms
    const double OneStep = 1e-12; // of the state's scale
    const double After60 = 1e-8; // mV

    public static TheoryData<string, int> Kernels
    {
        get
        {
            var all = new TheoryData<string, int>();
            foreach (var model in CellModelList.All)
                foreach (var lanes in new[] { 2, 4, 8 })
                    all.Add(model.Name, lanes);
            return all;
        }
    }

    /// <summary>Cells at rest, in the upstroke, the plateau, repolarisation and after it stand in the lanes.</summary>
    [Theory, MemberData(nameof(Kernels))]
    public void OneStep_IsThatOfTheEquations(string name, int lanes)
    {
        var model = CellModelList.Find(name)!;
        var kernel = CellKernel.Compile(model, PublishedConditions.Row, Step, KernelAccuracy.Exact, lanes);
        var cells = Course(model);
        var states = new double[cells.Length * model.States.Count];
        var currents = Enumerable.Range(0, cells.Length).Select(cell => cell % 3 == 0 ? -20.0 : 0).ToArray();
        for (var cell = 0; cell < cells.Length; cell++)
            for (var slot = 0; slot < model.States.Count; slot++)
                states[Place(kernel, cell, slot)] = cells[cell][slot];
        kernel.Advance(states, currents);
        for (var cell = 0; cell < cells.Length; cell++)
        {
            var expected = Advanced(model, cells[cell], currents[cell], 1);
            for (var slot = 0; slot < expected.Length; slot++)
                Assert.Equal(expected[slot], states[Place(kernel, cell, slot)], OneStep * Scale(model, slot, expected[slot]));
        }
    }

    static int Place(CellKernel kernel, int cell, int slot) => (cell / kernel.Lanes * kernel.Model.States.Count + slot) * kernel.Lanes + cell % kernel.Lanes;

    static double Scale(CellModel model, int slot, double value) => model.States[slot].Unit switch
    {
        "mV" => 100,
        "-" => 1,
        "mmol/L/ms" => 1,
        _ => Math.Abs(value),
    };

    /// <summary>Sixteen states along an action potential.</summary>
    static double[][] Course(CellModel model)
    {
        double[] times = [1, 5, 5.4, 5.8, 6.2, 6.6, 7, 8, 10, 20, 60, 120, 200, 260, 320, 420];
        var cell = new SingleCell(model, PublishedConditions.Row);
        return Array.ConvertAll(times, time =>
        {
            cell.Run(time, Stimuli.Regular(5, 1000, 1, model.StimulusDuration, model.StimulusCurrent));
            return Enumerable.Range(0, model.States.Count).Select(slot => cell[slot]).ToArray();
        });
    }

    static double[] Advanced(CellModel model, double[] start, double current, int steps)
    {
        var state = Array.ConvertAll(start, One.Of);
        var (rates, decays) = (new One[state.Length], new One[state.Length]);
        for (var i = 0; i < steps; i++)
            ExponentialStep.Advance<One>(model, state, Array.ConvertAll(PublishedConditions.Row, One.Of), current, Step, rates, decays);
        return Array.ConvertAll(state, one => one.Value);
    }

    public static TheoryData<string> Models => [.. CellModelList.All.Select(model => model.Name)];

    /// <summary>A small slab excited at one face, against the same cells and neighbours written plainly: V after 60 ms, root mean square over the slab.</summary>
    [Theory, MemberData(nameof(Models))]
    public void ASlab_IsThatOfTheEquations(string name)
    {
        const int wide = 5, high = 3, deep = 2, steps = 3000;
        const double spacing = 0.3, along = 0.1;
        var region = new TissueRegion("slab", CellModelList.Find(name)!, PublishedConditions.Row, along, along);
        var grid = new VoxelGrid(wide, high, deep, spacing);
        const double strength = -45, pulse = 3; // A/F, ms
        bool Stimulated(int voxel) => grid.Place(voxel).X == 0;
        Electrode electrode = new(0, pulse, strength, [.. Enumerable.Range(0, grid.Count).Where(Stimulated).Select(voxel => (voxel, 1.0))]);
        using var tissue = Tissue.Build(TissueMap.Slab(grid), [region], [], new() { Step = Step, Order = 2, Accuracy = TissueAccuracy.Exact });
        var cells = Enumerable.Range(0, grid.Count).Select(_ => region.Model.Initial.Select(One.Of).ToArray()).ToArray();
        var conditions = Array.ConvertAll(PublishedConditions.Row, One.Of);
        var (coupled, rates, decays) = (new CoupledCell(region.Model), new One[region.Model.States.Count], new One[region.Model.States.Count]);
        var highest = double.MinValue;
        for (var i = 0; i < steps; i++)
        {
            var given = Enumerable.Range(0, grid.Count).Select(voxel => Neighbours(grid, voxel).Sum(other => cells[other][0].Value - cells[voxel][0].Value)).ToArray();
            for (var voxel = 0; voxel < cells.Length; voxel++)
            {
                cells[voxel][0] += Step * region.DiffusivityAlong / (spacing * spacing) * given[voxel];
                ExponentialStep.Advance<One>(coupled, cells[voxel], conditions, Stimulated(voxel) && i * Step < pulse - 0.5 * Step ? strength : 0, Step, rates, decays);
            }
            tissue.Advance([electrode]);
            highest = Math.Max(highest, cells[^1][0].Value);
        }
        Assert.InRange(highest, 0, 60); // the far corner was excited
        Assert.InRange(Math.Sqrt(cells.Select((cell, voxel) => Math.Pow(cell[0].Value - tissue.Potential(voxel), 2)).Average()), 0, After60);
    }

    static IEnumerable<int> Neighbours(VoxelGrid grid, int voxel)
    {
        var (x, y, z) = grid.Place(voxel);
        foreach (var (i, j, k) in ((int, int, int)[])[(x - 1, y, z), (x + 1, y, z), (x, y - 1, z), (x, y + 1, z), (x, y, z - 1), (x, y, z + 1)])
            if (i >= 0 && i < grid.X && j >= 0 && j < grid.Y && k >= 0 && k < grid.Z)
                yield return grid.Index(i, j, k);
    }

    [Theory]
    [InlineData("TenTusscher2006:epi")]
    [InlineData("Tomek2020:endo")]
    [InlineData("Paci2018")]
    public void AnActionPotential_IsThatOfTheEquations(string name)
    {
        const int steps = 3000;
        var model = CellModelList.Find(name)!;
        var kernel = CellKernel.Compile(model, PublishedConditions.Row, Step);
        var states = kernel.Initial(1);
        var stimulated = (int)(model.StimulusDuration / Step);
        for (var i = 0; i < steps; i++)
            kernel.Advance(states, Enumerable.Repeat(i < stimulated ? model.StimulusCurrent : 0, kernel.Lanes).ToArray());
        var expected = Advanced(model, Advanced(model, [.. model.Initial], model.StimulusCurrent, stimulated), 0, steps - stimulated);
        Assert.InRange(expected[0], -20, 60); // it is excited
        for (var lane = 0; lane < kernel.Lanes; lane++)
            Assert.Equal(expected[0], states[lane], After60);
    }

    [Fact]
    public void Conditions_ReachTheKernel()
    {
        var model = new TenTusscher2006(CellLayer.Epicardial);
        var row = PublishedConditions.Row;
        row[7] = 0.5; // inward rectifier
        double After(double[] conditions)
        {
            var kernel = CellKernel.Compile(model, conditions, Step);
            var states = kernel.Initial(1);
            kernel.Advance(states, new double[kernel.Lanes]);
            return states[0];
        }
        Assert.True(After(row) > After(PublishedConditions.Row) + 1e-6);
    }

    public static TheoryData<string, KernelAccuracy> Variants
    {
        get
        {
            var all = new TheoryData<string, KernelAccuracy>();
            foreach (var model in CellModelList.All)
                foreach (var accuracy in Enum.GetValues<KernelAccuracy>())
                    all.Add(model.Name, accuracy);
            return all;
        }
    }

    /// <summary>Every share of open channels begins as a subnormal number: one step lifts them all, so that no step is slow after it.</summary>
    [Theory, MemberData(nameof(Variants))]
    public void SubnormalShares_AreLiftedByAStep(string name, KernelAccuracy accuracy)
    {
        var model = CellModelList.Find(name)!;
        var kernel = CellKernel.Compile(model, PublishedConditions.Row, Step, accuracy);
        var states = kernel.Initial(1);
        var (first, count) = model.Shares.GetOffsetAndLength(model.States.Count); // shares of one population sum to one and do not all die out
        foreach (var slot in model.States.Where(slot => slot.Unit == "-" && (slot.Index < first || slot.Index >= first + count)))
            states.AsSpan(slot.Index * kernel.Lanes, kernel.Lanes).Fill(1e-310);
        for (var i = 0; i < 3; i++)
            kernel.Advance(states, new double[kernel.Lanes]);
        Assert.All(states, value => Assert.True(value == 0 || double.IsNormal(value), $"{value}"));
    }

    /// <summary>A share of open channels that dies out ends above the subnormal numbers.</summary>
    [Fact]
    public void DecayedStates_StayNormal()
    {
        var model = new Tomek2020(CellLayer.Endocardial);
        var kernel = CellKernel.Compile(model, PublishedConditions.Row, Step);
        var states = kernel.Initial(1);
        var activation = model.States.Single(slot => slot.Name == "d").Index * kernel.Lanes;
        states[activation] = 1e-310;
        var currents = new double[kernel.Lanes];
        for (var i = 0; i < 50_000; i++)
            kernel.Advance(states, currents);
        Assert.All(states, value => Assert.True(value == 0 || double.IsNormal(value), $"{value}"));
        Assert.InRange(states[activation], 1e-31, 1e-28);
    }

    [Fact]
    public void IncompleteBlocks_AreRefused()
    {
        var kernel = CellKernel.Compile(new Paci2018(), PublishedConditions.Row, Step, KernelAccuracy.Exact, 4);
        Assert.Throws<ArgumentException>(() => kernel.Advance(new double[kernel.BlockSize], new double[3]));
        Assert.Throws<ArgumentException>(() => kernel.Advance(new double[kernel.BlockSize - 1], new double[4]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CellKernel.Compile(new Paci2018(), PublishedConditions.Row, Step, KernelAccuracy.Exact, 3));
    }

    /// <summary>Registers that the kernel keeps in its stack frame lie within cache lines, wherever the caller's frame is.</summary>
    [Fact]
    public unsafe void TheFrame_BeginsWithACacheLine()
    {
        var kernel = CellKernel.Compile(new TenTusscher2006(CellLayer.Epicardial), PublishedConditions.Row, Step);
        var (states, currents) = (kernel.Initial(1), new double[kernel.Lanes]);
        fixed (double* state = states, current = currents)
            for (var depth = 0; depth < 8; depth++)
                Assert.Equal(0, Deeper(kernel, state, current, depth));
    }

    static unsafe int Deeper(CellKernel kernel, double* states, double* currents, int depth)
    {
        var room = stackalloc byte[16 * depth + 16];
        *room = (byte)depth;
        return kernel.Advance(states, currents, 1) + (*room == depth ? 0 : 1);
    }
}
