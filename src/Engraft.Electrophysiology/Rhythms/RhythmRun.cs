using Engraft.Electrophysiology.Detectors;
using Engraft.Electrophysiology.Ecg;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Rhythms;

/// <summary>Follows one heart through its protocol.</summary>
public sealed class RhythmRun : IDisposable
{
    const double EcgEvery = 2, FilmEvery = 5; // ms
    const double StimulatedWithin = 250; // ms: a host beat so soon after a stimulus is that stimulus's

    readonly RhythmPlan plan;
    readonly Tissue tissue;
    readonly FrontTable[]? fronts;
    readonly Probe host;
    readonly Probe? graft;
    readonly Film film;
    readonly Electrocardiogram ecg;
    readonly IProgress<RhythmProgress>? progress;
    readonly CancellationToken interrupt;
    readonly Electrode[] electrodes;
    double nextEcg, cellSteps, total;

    /// <exception cref="ArgumentException">The plan leaves no host tissue to be stimulated.</exception>
    public RhythmRun(RhythmPlan plan, FrontTable[]? fronts, IProgress<RhythmProgress>? progress, CancellationToken interrupt)
    {
        (this.plan, this.fronts, this.progress, this.interrupt) = (plan, fronts, progress, interrupt);
        var map = TissueLayout.Of(plan);
        if (!map.Labels.Contains(RhythmPlan.Host))
            throw new ArgumentException($"{plan.Name}: scar and graft leave no host muscle; make them smaller.", nameof(plan));
        tissue = Tissue.Build(map, plan.Regions, plan.Interfaces, plan.Options, fronts);
        host = new(tissue, Farthest(map, plan.GraftSite is null ? plan.Protocol.Site : plan.GraftCentre));
        graft = map.Labels.Contains(RhythmPlan.Graft) ? new(tissue, Nearest(map, plan.GraftCentre)) : null;
        film = new(tissue, FilmEvery);
        ecg = new(tissue, plan.Shape is VentricleShape ? ElectrodePositions.Twelve(plan.Shape) : ElectrodePositions.Above(plan.Shape));
        electrodes = [.. plan.Protocol.Regular(plan.Protocol.Kind == ProtocolKind.Sinus
            ? StimulusSite.Endocardium(map, plan.Shape) : StimulusSite.Near(map, plan.Protocol.Site, plan.Protocol.SiteRadius))];
    }

    /// <summary>Voxels that conduct.</summary>
    public int Voxels => tissue.Active;

    /// <summary>Bytes of the tissue.</summary>
    public long Memory => Tissue.Memory(tissue.Map, plan.Regions, plan.Options);

    /// <summary>Steps of diffusion in a step of time.</summary>
    public int Substeps => tissue.Substeps;

    public RhythmFindings Run()
    {
        var end = plan.Protocol.LastRegular + (plan.Protocol.Kind == ProtocolKind.Premature ? plan.Protocol.Shortest : plan.Protocol.Duration);
        total = end + (plan.Protocol.Kind == ProtocolKind.Premature ? Intervals().Count() * (plan.Protocol.Duration + plan.Protocol.Longest - plan.Protocol.Shortest) : 0);
        Follow(end, electrodes, true);
        var trials = plan.Protocol.Kind == ProtocolKind.Premature ? Search() : [];
        return Findings(trials);
    }

    public void Dispose() => tissue.Dispose();

    IEnumerable<double> Intervals()
    {
        for (var interval = plan.Protocol.Longest; interval >= plan.Protocol.Shortest - 1e-9; interval -= plan.Protocol.Interval)
            yield return interval;
    }

    /// <summary>From the longest interval down until one is not captured; each begins from the same state.</summary>
    List<PrematureTrial> Search()
    {
        using var state = new MemoryStream();
        tissue.Save(state);
        var trials = new List<PrematureTrial>();
        var where = StimulusSite.Near(tissue.Map, plan.Protocol.PrematureSite ?? plan.Protocol.Site, plan.Protocol.SiteRadius);
        foreach (var interval in Intervals())
        {
            state.Position = 0;
            tissue.Restore(state);
            var start = plan.Protocol.LastRegular + interval;
            var trial = Premature(interval, new(start, plan.Protocol.StimulusDuration, plan.Protocol.Current, where), trials.Count == 0);
            trials.Add(trial);
            if (trial.Answer == PrematureAnswer.NotCaptured)
                break;
        }
        return trials;
    }

    PrematureTrial Premature(double interval, Electrode electrode, bool shown)
    {
        Follow(electrode.Start, electrodes, shown);
        var before = (int[])tissue.Times.Count.Clone();
        Follow(electrode.Start + plan.Protocol.Duration, [.. electrodes, electrode], shown);
        return Judge(interval, electrode, before);
    }

    PrematureTrial Judge(double interval, Electrode electrode, int[] before)
    {
        const double wave = 0.02, whole = 0.95; // shares of the host
        const double activeUntil = 150; // ms before the end
        var (cells, once, again, last) = (0, 0, 0, 0.0);
        for (var voxel = 0; voxel < tissue.Map.Labels.Length; voxel++)
        {
            if (tissue.Map.Labels[voxel] is not (RhythmPlan.Host or RhythmPlan.Border) || tissue.Cell(voxel) is < 0)
                continue;
            var (cell, more) = (tissue.Cell(voxel), tissue.Times.Count[tissue.Cell(voxel)] - before[tissue.Cell(voxel)]);
            (cells, once, again) = (cells + 1, once + (more > 0 ? 1 : 0), again + (more > 1 ? 1 : 0));
            last = more > 0 ? Math.Max(last, tissue.Times.Last[cell]) : last;
        }
        var (activated, repeated) = ((double)once / cells, (double)again / cells);
        var answer = activated <= Math.Max(wave, 2.0 * electrode.Voxels.Count / cells) ? PrematureAnswer.NotCaptured
            : repeated > wave ? last > tissue.Time - activeUntil ? PrematureAnswer.SustainedReentry : PrematureAnswer.Reentry
            : activated < whole ? PrematureAnswer.Block : PrematureAnswer.OneWave;
        return new(interval, answer, activated, repeated, last);
    }

    void Follow(double until, Electrode[] stimuli, bool shown)
    {
        while (tissue.Time < until - 0.5 * plan.Options.Step)
        {
            interrupt.ThrowIfCancellationRequested();
            tissue.Advance(stimuli);
            cellSteps += tissue.Active;
            if (shown)
                Look();
            if (tissue.Steps % 64 == 0)
                progress?.Report(new(plan.Name, Math.Min(total, cellSteps / tissue.Active * plan.Options.Step), total, cellSteps));
        }
    }

    void Look()
    {
        host.Look();
        graft?.Look();
        film.Look();
        if (tissue.Time < nextEcg)
            return;
        nextEcg = tissue.Time + EcgEvery;
        ecg.Sample();
    }

    RhythmFindings Findings(IReadOnlyList<PrematureTrial> trials)
    {
        var map = tissue.Map;
        var volume = map.Grid.Spacing * map.Grid.Spacing * map.Grid.Spacing * 1e-3; // mL
        var activation = ActivationMap.Last(tissue);
        double Volume(byte label) => volume * map.Labels.Count(one => one == label);
        return new()
        {
            Plan = plan,
            Map = map,
            Memory = Memory,
            HostVolume = Volume(RhythmPlan.Host),
            BorderVolume = Volume(RhythmPlan.Border),
            GraftVolume = Volume(RhythmPlan.Graft),
            HostBeats = host.Times,
            GraftBeats = graft?.Times ?? [],
            HostRate = host.Rate(0),
            GraftRate = graft?.Rate(0),
            UnstimulatedBeats = host.Times.Count(time => !electrodes.Any(one => time >= one.Start && time < one.Start + StimulatedWithin)),
            Speed = ConductionVelocity.Median(map, activation, RhythmPlan.Host),
            Activation = activation,
            Durations = ActivationMap.Durations(tissue),
            Premature = trials,
            Film = film,
            Ecg = ecg,
            Fronts = fronts ?? [],
            CellSteps = cellSteps,
        };
    }

    static int Farthest(TissueMap map, (double X, double Y, double Z) from) =>
        Enumerable.Range(0, map.Grid.Count).Where(voxel => map.Labels[voxel] == RhythmPlan.Host).MaxBy(voxel => Square(map.Grid.Centre(voxel), from));

    static int Nearest(TissueMap map, (double X, double Y, double Z) to) =>
        Enumerable.Range(0, map.Grid.Count).Where(voxel => map.Labels[voxel] == RhythmPlan.Graft).MinBy(voxel => Square(map.Grid.Centre(voxel), to));

    static double Square((double X, double Y, double Z) a, (double X, double Y, double Z) b) =>
        (a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y) + (a.Z - b.Z) * (a.Z - b.Z);
}
