using System.Runtime.Intrinsics;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Tests.Tissues;

/// <summary>What any tissue's currents between neighbours obey, whatever its shape.</summary>
public unsafe class StencilLaws
{
    const double Roundoff = 1e-12; // of the sum of absolute currents

    static readonly TissueMap map = RandomTissue.Map(13, 9, 7);

    /// <summary>Currents of a tissue's voxels at given potentials.</summary>
    static double[] Currents(TissueMap map, double[] potentials, int order, bool fronts)
    {
        var layout = new SegmentLayout(map, 2, Vector512<double>.Count);
        var stencil = new Stencil<double>(new Couplings(map, RandomTissue.Regions, RandomTissue.Interfaces), layout, order);
        var front = new FrontFlux<double>(map, stencil, layout, RandomTissue.Regions, RandomTissue.Interfaces, [FrontTable.Of(3), FrontTable.Of(2)]);
        var box = new PinnedRow<double>(layout.Box.Length);
        var currents = new double[map.Grid.Count];
        for (var voxel = 0; voxel < potentials.Length; voxel++)
            box.Span[(int)layout.Box.Of(voxel)] = potentials[voxel];
        var row = stackalloc double[layout.Lanes];
        var room = stackalloc byte[FrontGradients<double>.Room];
        for (var i = 0; i < layout.Segments.Length; i++)
        {
            var segment = layout.Segments[i];
            stencil.Currents(box.Pointer, &segment, 1, row, null);
            if (fronts)
                front.Add(box.Pointer, i, segment, row, new FrontGradients<double>(room));
            for (var lane = 0; lane < layout.Lanes; lane++)
                if ((segment.Mask >> lane & 1) != 0)
                    currents[layout.Voxel(segment, lane)] = row[lane];
        }
        return currents;
    }

    /// <summary>A second program of order two: one voxel, one face and one edge at a time, from the couplings.</summary>
    static double[] Plain(TissueMap map, double[] potentials)
    {
        var (couplings, grid, currents) = (new Couplings(map, RandomTissue.Regions, RandomTissue.Interfaces), map.Grid, new double[map.Grid.Count]);
        int? Next(int voxel, int axis)
        {
            var (x, y, z) = grid.Place(voxel);
            var (i, j, k) = axis switch { 0 => (x + 1, y, z), 1 => (x, y + 1, z), _ => (x, y, z + 1) };
            return i < grid.X && j < grid.Y && k < grid.Z ? grid.Index(i, j, k) : null;
        }
        void Flow(int from, int to, double conductance)
        {
            currents[to] += conductance * (potentials[from] - potentials[to]);
            currents[from] += conductance * (potentials[to] - potentials[from]);
        }
        for (var voxel = 0; voxel < currents.Length; voxel++)
            for (var axis = 0; axis < 3; axis++)
            {
                if (Next(voxel, axis) is not { } right)
                    continue;
                Flow(voxel, right, couplings.Face(voxel, axis));
                var other = (axis + 1) % 3;
                if (Next(voxel, other) is not { } up || Next(right, other) is not { } opposite)
                    continue;
                var mixed = 0.5 * couplings.Edge(voxel, axis, other);
                Flow(voxel, opposite, mixed);
                Flow(right, up, -mixed);
            }
        return currents;
    }

    /// <summary>Solid tissue, sheets and strips in any direction, with turning and with straight fibres: rows run along another axis in each.</summary>
    [Theory]
    [InlineData(13, 9, 7, true)]
    [InlineData(7, 9, 23, true)]
    [InlineData(6, 25, 5, false)]
    [InlineData(5, 6, 25, false)]
    [InlineData(1, 9, 21, true)]
    [InlineData(1, 21, 1, true)]
    public void OrderTwo_IsTheSameVoxelByVoxel(int x, int y, int z, bool turning)
    {
        var random = RandomTissue.Map(x, y, z);
        var tissue = turning ? random : new TissueMap(random.Grid, random.Labels);
        var potentials = Potentials(1).Concat(Potentials(2)).Take(tissue.Grid.Count).ToArray();
        var (found, plain) = (Currents(tissue, potentials, 2, false), Plain(tissue, potentials));
        var scale = plain.Max(Math.Abs);
        Assert.True(scale > 0);
        for (var voxel = 0; voxel < plain.Length; voxel++)
            Assert.InRange(found[voxel], plain[voxel] - Roundoff * scale, plain[voxel] + Roundoff * scale);
    }

    static double[] Potentials(int seed)
    {
        var random = new RandomTissue.Sequence();
        for (var i = 0; i < seed; i++)
            random.Next();
        return [.. Enumerable.Range(0, map.Grid.Count).Select(_ => -90 + 120 * random.Next())];
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(4, false)]
    [InlineData(2, true)]
    [InlineData(4, true)]
    public void Charge_IsKept(int order, bool fronts)
    {
        var currents = Currents(map, Potentials(1), order, fronts);
        Assert.InRange(currents.Sum(), -Roundoff * currents.Sum(Math.Abs), Roundoff * currents.Sum(Math.Abs));
        Assert.InRange(currents.Sum(Math.Abs), 1, 1e6);
    }

    [Theory, InlineData(2), InlineData(4)]
    public void EvenPotentials_DriveNothing(int order)
    {
        var even = new double[map.Grid.Count];
        Array.Fill(even, -80);
        Assert.All(Currents(map, even, order, true), current => Assert.Equal(0, current, 1e-11));
    }

    /// <summary>Of order two: the current at a for a potential at b is that at b for one at a, and charge runs down the potential on the whole.</summary>
    [Fact]
    public void Conductances_AreSymmetricAndDissipate()
    {
        double[] one = Potentials(1), other = Potentials(777);
        var (first, second) = (Currents(map, one, 2, false), Currents(map, other, 2, false));
        var (there, back) = (first.Zip(other, (a, b) => a * b).Sum(), second.Zip(one, (a, b) => a * b).Sum());
        Assert.Equal(there, back, Math.Abs(there) * 1e-9 + 1e-6);
        Assert.True(first.Zip(one, (a, b) => a * b).Sum() < 0);
    }

    [Theory, InlineData(2), InlineData(4)]
    public void Energy_Falls(int order)
    {
        for (var seed = 1; seed < 20; seed++)
            Assert.True(Currents(map, Potentials(seed), order, false).Zip(Potentials(seed), (a, b) => a * b).Sum() < 0, $"{seed}");
    }

    [Fact]
    public void AClosedInterface_Isolates()
    {
        var couplings = new Couplings(map, RandomTissue.Regions, [new(1, RandomTissue.Graft, 0)]);
        var (parted, joined) = (0, 0);
        for (var voxel = 0; voxel + 1 < map.Grid.Count; voxel++)
            if (voxel % map.Grid.X < map.Grid.X - 1 && map.Labels[voxel] > 0 && map.Labels[voxel + 1] > 0)
                if (map.Labels[voxel] != map.Labels[voxel + 1])
                    parted += couplings.Face(voxel, 0) == 0 ? 1 : 0;
                else
                    joined += couplings.Face(voxel, 0) > 0 ? 1 : 0;
        Assert.InRange(parted, 20, 1000);
        Assert.InRange(joined, 20, 1000);
    }

    [Fact]
    public void FloatsAndDoubles_ShareTheLayout()
    {
        var (narrow, wide) = (new SegmentLayout(map, 2, 8), new SegmentLayout(map, 2, 16));
        var active = map.Labels.Count(label => label > 0);
        Assert.Equal(active, narrow.Voxels().Count(voxel => voxel >= 0));
        Assert.Equal(active, wide.Voxels().Where(voxel => voxel >= 0).Distinct().Count());
    }
}
