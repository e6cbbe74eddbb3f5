using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Tests.Tissues;

/// <summary>What a running tissue obeys.</summary>
public class TissueLaws
{
    const double Roundoff = 1e-6; // ms, of activations that are the same but for the order of sums

    static readonly FrontTable[] fronts = [FrontTable.Of(1.5), FrontTable.Of(1.2)];

    static Electrode Corner(TissueMap map, int width) => new(0, 2, -40, [.. Enumerable.Range(0, map.Grid.Count)
        .Where(voxel => map.Grid.Place(voxel) is var (x, y, z) && x < width && y < width && z < width).Select(voxel => (voxel, 1.0))]);

    static Tissue Run(TissueMap map, TissueOptions options, double until)
    {
        var tissue = Tissue.Build(map, RandomTissue.Regions, RandomTissue.Interfaces, options, fronts);
        tissue.Run(until, [Corner(map, 5)]);
        return tissue;
    }

    static double[] Potentials(Tissue tissue) => [.. Enumerable.Range(0, tissue.Map.Grid.Count).Select(tissue.Potential)];

    [Theory]
    [InlineData(TissueAccuracy.Exact)]
    [InlineData(TissueAccuracy.Single)]
    public void Bytes_DoNotDependOnThreads(TissueAccuracy accuracy)
    {
        var map = RandomTissue.Map(40, 30, 4);
        var options = new TissueOptions { Accuracy = accuracy };
        using Tissue one = Run(map, options, 6), three = Run(map, options with { Threads = 3 }, 6);
        Assert.Equal(Bytes(one), Bytes(three));
        Assert.Contains(one.Times.Count, count => count > 0);
    }

    [Theory, InlineData(4), InlineData(2)]
    public void Potentials_DoNotDependOnLanes(int lanes)
    {
        var map = RandomTissue.Map(20, 12, 3);
        var options = new TissueOptions { Accuracy = TissueAccuracy.Exact };
        using Tissue widest = Run(map, options, 5), narrow = Run(map, options with { Lanes = lanes }, 5);
        Assert.Equal(Potentials(widest), Potentials(narrow));
    }

    [Fact]
    public void ACheckpoint_GoesOnBitByBit()
    {
        var map = RandomTissue.Map(20, 12, 3);
        var options = new TissueOptions { Step = 0.02 };
        using Tissue whole = Run(map, options, 3), other = Tissue.Build(map, RandomTissue.Regions, RandomTissue.Interfaces, options, fronts);
        other.Restore(new MemoryStream(Bytes(whole)));
        whole.Run(6, [Corner(map, 5)]);
        other.Run(6, [Corner(map, 5)]);
        Assert.Equal(Bytes(whole), Bytes(other));
        using var smaller = Tissue.Build(RandomTissue.Map(9, 9, 3), RandomTissue.Regions, [], options);
        Assert.Throws<InvalidDataException>(() => smaller.Restore(new MemoryStream(Bytes(whole))));
    }

    static byte[] Bytes(Tissue tissue)
    {
        using var stream = new MemoryStream();
        tissue.Save(stream);
        return stream.ToArray();
    }

    /// <summary>A square sheet, stimulated in a corner, is the same along both axes; stimulated in the opposite corner it is turned.</summary>
    [Theory, InlineData(2), InlineData(4)]
    public void Turns_AndMirrors_ChangeNothing(int order)
    {
        const int side = 24;
        var map = TissueMap.Slab(new(side, side, 1, 0.25));
        TissueRegion[] regions = [RandomTissue.Regions[0] with { Along = 0.1, Across = 0.1 }];
        var options = new TissueOptions { Order = order };
        using var first = Tissue.Build(map, regions, [], options, fronts);
        using var second = Tissue.Build(map, regions, [], options, fronts);
        first.Run(20, [Corner(map, 5)]);
        second.Run(20, [Corner(map, 5) with { Voxels = [.. Corner(map, 5).Voxels.Select(one => (map.Grid.Count - 1 - one.Voxel, one.Share))] }]);
        for (var voxel = 0; voxel < map.Grid.Count; voxel++)
        {
            var (x, y, _) = map.Grid.Place(voxel);
            var time = first.Times.First[first.Cell(voxel)];
            Assert.Equal(time, first.Times.First[first.Cell(map.Grid.Index(y, x, 0))], Roundoff);
            Assert.Equal(time, second.Times.First[second.Cell(map.Grid.Count - 1 - voxel)], Roundoff);
        }
    }

    [Fact]
    public void TooStrongAStimulus_IsReportedWithPlaceAndTime()
    {
        var map = TissueMap.Slab(new(8, 8, 1, 0.25));
        using var tissue = Tissue.Build(map, [RandomTissue.Regions[0]], [], new TissueOptions());
        var problem = Assert.Throws<TissueDivergedException>(() => tissue.Run(20, [Corner(map, 3) with { Start = 5, Current = -4000 }]));
        Assert.InRange(problem.Time, 5, 5.2);
        Assert.Equal(0, problem.Voxel);
        Assert.Contains("in host at (0.12, 0.12, 0.12) mm", problem.Message, StringComparison.Ordinal);
    }

    /// <summary>Potassium of a cell under its neighbours' current alone changes as that of a cell with the same potentials.</summary>
    [Fact]
    public void NeighboursCurrents_CarryNoPotassium()
    {
        var cell = CellModelList.Find("TenTusscher2006:epi")!;
        var state = cell.Initial.Select(Numbers.One.Of).ToArray();
        var (with, without, decays) = (new Numbers.One[state.Length], new Numbers.One[state.Length], new Numbers.One[state.Length]);
        var conditions = Array.ConvertAll(PublishedConditions.Row, Numbers.One.Of);
        new CoupledCell(cell).Rates<Numbers.One>(state, conditions, Numbers.One.Of(-30), with, decays);
        cell.Rates<Numbers.One>(state, conditions, Numbers.One.Zero, without, decays);
        Assert.Equal(30, (with[0] - without[0]).Value, 1e-12);
        Assert.Equal(without[1..], with[1..]);
    }

    [Fact]
    public void Electrodes_GiveTheSameChargeWhateverTheStep()
    {
        var electrode = new Electrode(0.03, 1.01, -40, []);
        foreach (var step in new[] { 0.05, 0.02, 0.007 })
            Assert.Equal(-40.4, Enumerable.Range(0, 400).Sum(i => step * electrode.Mean(i * step, (i + 1) * step)), 1e-9);
    }
}
