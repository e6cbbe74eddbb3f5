using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Tests.Tissues;

/// <summary>Running tissue with implicit diffusion.</summary>
public class ImplicitTissueTests
{
    const double OrderOff = 0.25; // of the observed order of the splitting
    const double Limit = 0.003; // ms, by which activations extrapolated from two steps may differ
    const double Roundoff = 1e-6; // ms, of activations that are the same but for the order of sums

    static readonly TissueOptions options = new() { Order = 2, Front = false, Diffusion = TissueDiffusion.Implicit };

    static Electrode Corner(TissueMap map) => new(0, 2, -40, [.. Enumerable.Range(0, map.Grid.Count)
        .Where(voxel => map.Grid.Place(voxel) is var (x, y, z) && x < 5 && y < 5 && z < 5).Select(voxel => (voxel, 1.0))]);

    static byte[] Bytes(TissueAccuracy accuracy, int threads)
    {
        var map = RandomTissue.Map(40, 30, 4);
        using var tissue = Tissue.Build(map, RandomTissue.Regions, RandomTissue.Interfaces, options with { Accuracy = accuracy, Threads = threads });
        tissue.Run(3, [Corner(map)]);
        Assert.Contains(tissue.Times.Count, count => count > 0);
        using var stream = new MemoryStream();
        tissue.Save(stream);
        return stream.ToArray();
    }

    [Theory, InlineData(TissueAccuracy.Exact), InlineData(TissueAccuracy.Single)]
    public void Bytes_DoNotDependOnThreads(TissueAccuracy accuracy) => Assert.Equal(Bytes(accuracy, 1), Bytes(accuracy, 2));

    /// <summary>When a wave passes the end of a sheet of 0.1 mm, ms.</summary>
    static double Arrival(TissueDiffusion diffusion, double step)
    {
        var map = TissueMap.Slab(new(40, 6, 1, 0.1));
        using var sheet = Tissue.Build(map, [RandomTissue.Regions[0]], [], options with { Diffusion = diffusion, Step = step, Accuracy = TissueAccuracy.Exact });
        Electrode edge = new(0, 2, -40, [.. Enumerable.Range(0, map.Grid.Count).Where(voxel => map.Grid.Place(voxel).X < 5).Select(voxel => (voxel, 1.0))]);
        var last = sheet.Cell(map.Grid.Count - 1);
        while (sheet.Times.Count[last] == 0)
            sheet.Advance([edge]);
        return sheet.Times.First[last];
    }

    /// <summary>Both are of order one as wholes: what parts them shrinks with the step, and their limits are the same.</summary>
    [Fact]
    public void AtSmallSteps_ItIsExplicitDiffusion()
    {
        double Coarse(TissueDiffusion diffusion) => Arrival(diffusion, 0.01);
        double Fine(TissueDiffusion diffusion) => Arrival(diffusion, 0.005);
        var (coarse, fine) = (Coarse(TissueDiffusion.Explicit) - Coarse(TissueDiffusion.Implicit), Fine(TissueDiffusion.Explicit) - Fine(TissueDiffusion.Implicit));
        Assert.InRange(Math.Log2(coarse / fine), 1 - OrderOff, 1 + OrderOff);
        Assert.Equal(0, 2 * fine - coarse, Limit);
    }

    [Fact]
    public void Turns_AndMirrors_ChangeNothing()
    {
        const int side = 24;
        var map = TissueMap.Slab(new(side, side, 1, 0.15));
        using var sheet = Tissue.Build(map, [RandomTissue.Regions[0] with { Along = 0.1, Across = 0.1 }], [], options);
        sheet.Run(12, [Corner(map)]);
        for (var voxel = 0; voxel < map.Grid.Count; voxel++)
            if (map.Grid.Place(voxel) is var (x, y, _))
                Assert.Equal(sheet.Times.First[sheet.Cell(voxel)], sheet.Times.First[sheet.Cell(map.Grid.Index(y, x, 0))], Roundoff);
        Assert.All(Enumerable.Range(0, map.Grid.Count), voxel => Assert.True(sheet.Times.Count[sheet.Cell(voxel)] == 1));
    }

    [Fact]
    public void WhatItDoesNotSupport_IsRefused()
    {
        var map = TissueMap.Slab(new(8, 8, 1, 0.25));
        Tissue Build(TissueOptions asked, FrontTable[]? fronts) => Tissue.Build(map, [RandomTissue.Regions[0]], [], asked, fronts);
        Assert.Contains("front", Assert.Throws<ArgumentException>(() => Build(options with { Front = true }, [FrontTable.Of(2)])).Message, StringComparison.Ordinal);
        Assert.Contains("order 2", Assert.Throws<ArgumentException>(() => Build(options with { Order = 4 }, null)).Message, StringComparison.Ordinal);
    }
}
