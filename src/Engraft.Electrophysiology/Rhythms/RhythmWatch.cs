using Engraft.Electrophysiology.Detectors;
using Engraft.Electrophysiology.Ecg;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Rhythms;

/// <summary>All that looks at a running heart.</summary>
sealed class RhythmWatch
{
    const double EcgEvery = 2, FilmEvery = 5; // ms

    readonly Tissue tissue;
    double nextEcg;

    public RhythmWatch(RhythmPlan plan, Tissue tissue)
    {
        this.tissue = tissue;
        var map = tissue.Map;
        Host = new(tissue, Farthest(map, plan.GraftSite is null ? plan.Protocol.Site : plan.GraftCentre));
        Graft = map.Labels.Contains(RhythmPlan.Graft) ? new(tissue, Nearest(map, plan.GraftCentre)) : null;
        Film = new(tissue, FilmEvery);
        Ecg = new(tissue, plan.Shape.Electrodes);
        Singularities = new(tissue);
    }

    public Probe Host { get; }

    public Probe? Graft { get; }

    public Film Film { get; }

    public Electrocardiogram Ecg { get; }

    public PhaseSingularities Singularities { get; }

    /// <summary>The number of singularities through the time shown.</summary>
    public IReadOnlyList<(double Time, int Count)> Course { get; private set; } = [];

    /// <summary>Longest presence of a singularity in the time shown, ms.</summary>
    public double Turning { get; private set; }

    /// <summary>End of the time shown, ms.</summary>
    public double Until { get; private set; }

    /// <param name="shown">Whether this part of the run is in the film, the ECG and the list of beats.</param>
    public void Look(bool shown)
    {
        Singularities.Look();
        if (!shown)
            return;
        Until = tissue.Time;
        Host.Look();
        Graft?.Look();
        Film.Look();
        if (tissue.Time < nextEcg)
            return;
        nextEcg += EcgEvery;
        Ecg.Sample();
    }

    /// <summary>Keeps what the singularities have shown so far, before they are followed from another state.</summary>
    public void Close()
    {
        Course = [.. Course, .. Singularities.Course];
        Turning = Math.Max(Turning, Singularities.Longest);
    }

    public void Save(BinaryWriter writer)
    {
        foreach (var number in (double[])[nextEcg, Turning, Until])
            writer.Write(number);
        Host.Save(writer);
        Graft?.Save(writer);
        Film.Save(writer);
        Ecg.Save(writer);
        Singularities.Save(writer);
        writer.Write(Course.Count);
        foreach (var (time, count) in Course)
        {
            writer.Write(time);
            writer.Write(count);
        }
    }

    public void Restore(BinaryReader reader)
    {
        (nextEcg, Turning, Until) = (reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble());
        Host.Restore(reader);
        Graft?.Restore(reader);
        Film.Restore(reader);
        Ecg.Restore(reader);
        Singularities.Restore(reader);
        Course = [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => (reader.ReadDouble(), reader.ReadInt32()))];
    }

    static int Farthest(TissueMap map, (double X, double Y, double Z) from) =>
        Enumerable.Range(0, map.Grid.Count).Where(voxel => RhythmPlan.IsHost(map.Labels[voxel])).MaxBy(voxel => Square(map.Grid.Centre(voxel), from));

    static int Nearest(TissueMap map, (double X, double Y, double Z) to) =>
        Enumerable.Range(0, map.Grid.Count).Where(voxel => map.Labels[voxel] == RhythmPlan.Graft).MinBy(voxel => Square(map.Grid.Centre(voxel), to));

    static double Square((double X, double Y, double Z) a, (double X, double Y, double Z) b) =>
        (a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y) + (a.Z - b.Z) * (a.Z - b.Z);
}
