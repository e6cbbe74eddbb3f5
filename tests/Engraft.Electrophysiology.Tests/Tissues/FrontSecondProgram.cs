using System.Numerics;
using System.Runtime.Intrinsics;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Tests.Tissues;

/// <summary>The sub-grid front in registers against the same written voxel by voxel.</summary>
public unsafe class FrontSecondProgram
{
    const double Roundoff = 1e-12, FloatRoundoff = 1e-4; // of the largest current added; floats hold potentials to 1e-5 mV

    static readonly FrontTable[] tables = [new([0.3, 0.6, 1, 1.8, 3.3], [1.02, 1.1, 1.3, 2.4, 9], 0.6), new([0.5, 2], [1.2, 3], 0.4)];

    static double[] Potentials(TissueMap map)
    {
        var random = new RandomTissue.Sequence();
        return [.. Enumerable.Range(0, map.Grid.Count).Select(_ => -90 + 120 * random.Next())];
    }

    static double[] Added<T>(TissueMap map, double[] potentials) where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var layout = new SegmentLayout(map, RandomTissue.Regions.Length, Vector512<T>.Count);
        var stencil = new Stencil<T>(new Couplings(map, RandomTissue.Regions, RandomTissue.Interfaces), layout, 2);
        var front = new FrontFlux<T>(map, stencil, layout, RandomTissue.Regions, RandomTissue.Interfaces, tables);
        var box = new PinnedRow<T>(layout.Box.Length);
        for (var voxel = 0; voxel < potentials.Length; voxel++)
            box.Span[(int)layout.Box.Of(voxel)] = T.CreateChecked(potentials[voxel]);
        var (added, row, room) = (new double[map.Grid.Count], new T[layout.Lanes], new byte[FrontGradients<T>.Room]);
        fixed (T* currents = row)
        fixed (byte* gradients = room)
            for (var i = 0; i < layout.Segments.Length; i++)
            {
                Array.Clear(row);
                front.Add(box.Pointer, i, layout.Segments[i], currents, new FrontGradients<T>(gradients));
                for (var lane = 0; lane < layout.Lanes; lane++)
                    if ((layout.Segments[i].Mask >> lane & 1) != 0)
                        added[layout.Voxel(layout.Segments[i], lane)] = double.CreateChecked(row[lane]);
            }
        return added;
    }

    [Theory]
    [InlineData(13, 9, 7)]
    [InlineData(37, 20, 1)]
    [InlineData(37, 1, 9)]
    [InlineData(50, 1, 1)]
    public void TheFront_IsTheSameInRegisters(int x, int y, int z)
    {
        var map = RandomTissue.Map(x, y, z);
        var potentials = Potentials(map);
        var plain = new PlainFront(map, RandomTissue.Regions, RandomTissue.Interfaces, tables, potentials).Added();
        var most = plain.Max(Math.Abs);
        Assert.True(most > 1);
        Assert.All(plain.Zip(Added<double>(map, potentials)), pair => Assert.Equal(pair.First, pair.Second, Roundoff * most));
        Assert.All(plain.Zip(Added<float>(map, potentials)), pair => Assert.Equal(pair.First, pair.Second, FloatRoundoff * most));
    }
}
