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
