using System.Runtime.InteropServices;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Detectors;

/// <summary>Follows the phase singularities of a running tissue.</summary>
public sealed class PhaseSingularities
{
    /// <summary>Between samples, ms.</summary>
    public const double Every = 5;

    /// <summary>Samples between the two potentials of a phase: 20 ms, longer than an upstroke, shorter than a plateau.</summary>
    const int Delay = 4;

    readonly Tissue tissue;
    readonly float[][] ring;
    readonly List<(double Time, int Count)> course = [];
    int samples;
    double next, since;

    public PhaseSingularities(Tissue tissue)
    {
        this.tissue = tissue;
        ring = [.. Enumerable.Range(0, Delay + 1).Select(_ => new float[tissue.Map.Labels.Length])];
        Visits = new int[tissue.Map.Labels.Length];
        since = double.NaN;
    }

    /// <summary>Samples in which a singularity stood at a voxel.</summary>
    public int[] Visits { get; }

    /// <summary>Number at each sample since <see cref="Begin"/>.</summary>
    public IReadOnlyList<(double Time, int Count)> Course => course;

    /// <summary>Longest time without a sample free of singularities since <see cref="Begin"/>, ms.</summary>
    public double Longest { get; private set; }

    /// <summary>Largest number at once since <see cref="Begin"/>.</summary>
    public int Most => course.Count == 0 ? 0 : course.Max(one => one.Count);

    /// <summary>Forgets all but <see cref="Visits"/>: the tissue's time may have been set back.</summary>
    public void Begin()
    {
        (samples, next, since, Longest) = (0, tissue.Time, double.NaN, 0);
        course.Clear();
    }

    /// <summary>Takes a sample if it is time.</summary>
    public void Look()
    {
        if (tissue.Time < next - 1e-9)
            return;
        next = tissue.Time + Every;
        var now = ring[samples % ring.Length];
        for (var voxel = 0; voxel < now.Length; voxel++)
            if (tissue.Cell(voxel) >= 0)
                now[voxel] = (float)tissue.Potential(voxel);
        samples++;
        if (samples <= Delay)
            return;
        var charges = PhaseWinding.Charges(tissue.Map, now, ring[samples % ring.Length]);
        Note(PhaseWinding.Count(tissue.Map, charges));
        foreach (var charge in charges)
            Visits[charge.Voxel]++;
    }

    void Note(int count)
    {
        course.Add((tissue.Time, count));
        if (count == 0)
            since = double.NaN;
        else if (double.IsNaN(since))
            since = tissue.Time;
        if (count > 0)
            Longest = Math.Max(Longest, tissue.Time - since);
    }

    internal void Save(BinaryWriter writer)
    {
        writer.Write(samples);
        foreach (var number in (double[])[next, since, Longest])
            writer.Write(number);
        foreach (var row in ring)
            writer.Write(MemoryMarshal.AsBytes(row.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(Visits.AsSpan()));
        writer.Write(course.Count);
        foreach (var (time, count) in course)
        {
            writer.Write(time);
            writer.Write(count);
        }
    }

    internal void Restore(BinaryReader reader)
    {
        (samples, next, since, Longest) = (reader.ReadInt32(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble());
        foreach (var row in ring)
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(row.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(Visits.AsSpan()));
        course.Clear();
        for (var left = reader.ReadInt32(); left > 0; left--)
            course.Add((reader.ReadDouble(), reader.ReadInt32()));
    }
}
