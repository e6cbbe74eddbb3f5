using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Detectors;

/// <summary>Every activation of one cell.</summary>
public sealed class Probe(Tissue tissue, int voxel)
{
    readonly List<double> times = [];
    int seen = tissue.Times.Count[tissue.Cell(voxel)];

    public int Voxel => voxel;

    /// <summary>ms.</summary>
    public IReadOnlyList<double> Times => times;

    /// <summary>Looks; to be called at least once between two activations.</summary>
    public void Look()
    {
        var cell = tissue.Cell(voxel);
        if (tissue.Times.Count[cell] == seen)
            return;
        seen = tissue.Times.Count[cell];
        times.Add(tissue.Times.Last[cell]);
    }

    internal void Save(BinaryWriter writer)
    {
        writer.Write(seen);
        writer.Write(times.Count);
        times.ForEach(writer.Write);
    }

    internal void Restore(BinaryReader reader)
    {
        seen = reader.ReadInt32();
        times.Clear();
        for (var left = reader.ReadInt32(); left > 0; left--)
            times.Add(reader.ReadDouble());
    }

    /// <summary>Beats a minute over the complete cycles from a time on; null where there is none.</summary>
    public double? Rate(double from)
    {
        var after = times.Where(time => time >= from).ToArray();
        return after.Length < 2 ? null : 60_000 * (after.Length - 1) / (after[^1] - after[0]);
    }
}
