using System.Runtime.Intrinsics;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Tests.Tissues;

/// <summary>A step of Crank and Nicolson alone, on tissue with holes, interfaces and oblique fibres.</summary>
public sealed unsafe class ImplicitDiffusionLaws : IDisposable
{
    const double Roundoff = 1e-12; // of the sum of absolute currents
    const double Method = 1e-8; // of the largest potential: the iteration ends at 1e-9
    const double OrderOff = 0.1;

    readonly Crew crew = new(1);

    public void Dispose() => crew.Dispose();

    sealed class Passive(TissueMap map, TissueRegion[] regions, TissueInterface[] interfaces, double step, Crew crew)
    {
        readonly SegmentLayout layout = new(map, regions.Length, Vector512<double>.Count);

        public double Membrane(int voxel) => map.Labels[voxel] == TissueMap.Empty ? 0 : regions[map.Labels[voxel] - 1].Membrane;

        /// <summary>Potentials at the middle of the step and the currents they drive.</summary>
        public (double[] Middle, double[] Currents) Solve(double[] potentials)
        {
            var stencil = new Stencil<double>(new Couplings(map, regions, interfaces), layout, 2);
            var solver = new ImplicitDiffusion<double>(layout, stencil, [.. regions.Select(region => region.Membrane)], step, crew);
            var box = new PinnedRow<double>(layout.Box.Length);
            for (var voxel = 0; voxel < potentials.Length; voxel++)
                if (Membrane(voxel) > 0)
                    box.Pointer[layout.Box.Of(voxel)] = potentials[voxel];
            var (middle, found, currents) = ((nint)solver.Solve(box), new double[potentials.Length], new double[potentials.Length]);
            var row = stackalloc double[layout.Lanes];
            foreach (var one in layout.Segments)
            {
                var segment = one;
                stencil.Currents((double*)middle, &segment, 1, row, null);
                for (var lane = 0; lane < layout.Lanes; lane++)
                    if ((segment.Mask >> lane & 1) != 0)
                        (found[layout.Voxel(segment, lane)], currents[layout.Voxel(segment, lane)]) = (((double*)middle)[segment.Place + lane], row[lane]);
            }
            return (found, currents);
        }

        public double[] Step(double[] potentials)
        {
            var currents = Solve(potentials).Currents;
            return [.. potentials.Select((potential, voxel) => Membrane(voxel) > 0 ? potential + step / Membrane(voxel) * currents[voxel] : 0)];
        }
    }

    static readonly TissueMap map = RandomTissue.Map(13, 9, 7);

    Passive Random(double step) => new(map, RandomTissue.Regions, RandomTissue.Interfaces, step, crew);

    static double[] Potentials(int seed)
    {
        var random = new RandomTissue.Sequence();
        for (var i = 0; i < seed; i++)
            random.Next();
        return [.. map.Labels.Select(label => random.Next() is var draw && label == TissueMap.Empty ? 0 : -90 + 120 * draw)];
    }

    [Theory, InlineData(0.02), InlineData(1), InlineData(50)]
    public void TheEquation_IsSolved(double step)
    {
        var (tissue, potentials) = (Random(step), Potentials(3));
        var (middle, currents) = tissue.Solve(potentials);
        for (var voxel = 0; voxel < middle.Length; voxel++)
            Assert.Equal(tissue.Membrane(voxel) * potentials[voxel], tissue.Membrane(voxel) * middle[voxel] - 0.5 * step * currents[voxel], Method * 120 * (1 + step));
    }

    [Theory, InlineData(0.05), InlineData(50)]
    public void Charge_IsKept(double step)
    {
        var currents = Random(step).Solve(Potentials(1)).Currents;
        Assert.InRange(currents.Sum(), -Roundoff * currents.Sum(Math.Abs), Roundoff * currents.Sum(Math.Abs));
        Assert.True(currents.Sum(Math.Abs) > 0.1);
    }

    [Fact]
    public void TheStep_IsSymmetric()
    {
        var (tissue, one, other) = (Random(1), Potentials(1), Potentials(777));
        var there = tissue.Solve(one).Middle.Zip(other, (a, b) => a * b).Select((product, voxel) => product * tissue.Membrane(voxel)).Sum();
        var back = tissue.Solve(other).Middle.Zip(one, (a, b) => a * b).Select((product, voxel) => product * tissue.Membrane(voxel)).Sum();
        Assert.Equal(there, back, Method * Math.Abs(there));
    }

    [Fact]
    public void Energy_FallsAtAnyStep()
    {
        for (var (step, potentials) = (0.01, Potentials(5)); step < 200; step *= 3)
        {
            var tissue = Random(step);
            double Energy(double[] row) => row.Select((potential, voxel) => tissue.Membrane(voxel) * potential * potential).Sum();
            var moved = tissue.Step(potentials);
            Assert.True(Energy(moved) < Energy(potentials), $"{step}");
        }
    }

    /// <summary>A cosine between closed ends decays at the rate of the differences in space, so what is left is the error in time.</summary>
    [Fact]
    public void OrderInTime_IsTwo()
    {
        double Error(int steps)
        {
            const int voxels = 40;
            const double spacing = 0.1, until = 2; // mm, ms
            var cable = new Passive(TissueMap.Slab(new(voxels, 1, 1, spacing)), [RandomTissue.Regions[0] with { Along = 1, Across = 1, Membrane = 1 }], [], until / steps, crew);
            double[] wave = [.. Enumerable.Range(0, voxels).Select(i => Math.Cos(2 * Math.PI * (i + 0.5) / voxels))];
            var rate = 2 * (1 - Math.Cos(2 * Math.PI / voxels)) / (spacing * spacing);
            var potentials = wave;
            for (var i = 0; i < steps; i++)
                potentials = cable.Step(potentials);
            return potentials.Zip(wave, (found, first) => Math.Abs(found - first * Math.Exp(-rate * until))).Max();
        }
        Assert.InRange(Math.Log2(Error(10) / Error(20)), 2 - OrderOff, 2 + OrderOff);
    }
}
