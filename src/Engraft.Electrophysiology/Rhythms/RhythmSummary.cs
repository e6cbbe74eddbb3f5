using Engraft.Electrophysiology.Detectors;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Rhythms;

/// <summary>Puts together what was seen in a heart.</summary>
static class RhythmSummary
{
    public static RhythmFindings Of(RhythmPlan plan, Tissue tissue, RhythmWatch watch, Electrode[] electrodes, IReadOnlyList<PrematureTrial> trials, FrontTable[]? fronts, double cellSteps)
    {
        var map = tissue.Map;
        var volume = map.Grid.Spacing * map.Grid.Spacing * map.Grid.Spacing * 1e-3; // mL
        var (activation, durations) = (ActivationMap.Last(tissue), ActivationMap.Durations(tissue));
        double Volume(Func<byte, bool> kind) => volume * map.Labels.Count(kind);
        var stimulated = StimulatedBeats.Of(watch.Host.Times, [.. electrodes.Select(one => one.Start)]);
        return new()
        {
            Plan = plan,
            Map = map,
            Memory = Tissue.Memory(map, plan.Regions, plan.Options),
            HostVolume = Volume(RhythmPlan.IsHost),
            BorderVolume = Volume(label => label == RhythmPlan.Border),
            GraftVolume = Volume(label => label == RhythmPlan.Graft),
            HostBeats = watch.Host.Times,
            GraftBeats = watch.Graft?.Times ?? [],
            HostRate = watch.Host.Rate(0),
            GraftRate = watch.Graft?.Rate(0),
            // After a premature stimulus a beat may be a wave that turned back: what the graft gives is what comes before.
            UnstimulatedBeats = watch.Host.Times.Count(time => !stimulated.Contains(time) && (trials.Count == 0 || time < electrodes[^1].Start)),
            Speed = ConductionVelocity.Median(map, activation, RhythmPlan.Host),
            Activation = activation,
            Durations = durations,
            Repolarisation = ActivationMap.Repolarisations(tissue),
            Activations = ActivationMap.Counts(tissue),
            SingularityVisits = Array.ConvertAll(watch.Singularities.Visits, count => (double)count),
            Singularities = watch.Course,
            Turning = watch.Turning,
            Episodes = ArrhythmiaEpisode.Of(watch.Host.Times, stimulated.Contains, watch.Until),
            Followed = watch.Until,
            HostDurations = Spread.Of(durations.Where((_, voxel) => RhythmPlan.IsHost(map.Labels[voxel]))),
            Blocked = null,
            Premature = trials,
            Film = watch.Film,
            Ecg = watch.Ecg,
            Fronts = fronts ?? [],
            CellSteps = cellSteps,
        };
    }

    /// <summary>Share of the host that the last stimulus did not activate; null without one.</summary>
    public static double? Blocked(Tissue tissue, Electrode[] electrodes)
    {
        if (electrodes.Length == 0)
            return null;
        var (cells, missed) = (0, 0);
        for (var voxel = 0; voxel < tissue.Map.Labels.Length; voxel++)
            if (RhythmPlan.IsMuscle(tissue.Map.Labels[voxel]))
                (cells, missed) = (cells + 1, missed + (tissue.Times.Last[tissue.Cell(voxel)] >= electrodes[^1].Start ? 0 : 1));
        return (double)missed / cells;
    }
}
