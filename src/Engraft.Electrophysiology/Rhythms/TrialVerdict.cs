using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Rhythms;

/// <summary>What followed a premature stimulus, from how often each voxel was activated since.</summary>
static class TrialVerdict
{
    const double Wave = 0.02, Whole = 0.95; // shares of the host
    const double ActiveUntil = 150; // ms before the end

    /// <summary>Longer than a wave takes to turn once in human muscle, ms; judgement. A singularity that stays so long is re-entry whatever else beats.</summary>
    const double OneTurn = 200;

    /// <param name="before">Activations of each cell before the stimulus.</param>
    /// <param name="without">Activations of each cell in the same time without the stimulus: the last regular wave on its way, a graft or a host that beats by itself; null for none.</param>
    /// <param name="turning">Longest presence of a phase singularity since, ms.</param>
    public static PrematureTrial Of(Tissue tissue, double interval, Electrode electrode, int[] before, int[]? without, double turning)
    {
        var stimulated = electrode.Voxels.Select(one => one.Voxel).ToHashSet();
        var (cells, once, again, often, other, outside, reached, last) = (0, 0, 0, 0, 0, 0, 0, 0.0);
        for (var voxel = 0; voxel < tissue.Map.Labels.Length; voxel++)
        {
            if (!RhythmPlan.IsMuscle(tissue.Map.Labels[voxel]) || tissue.Cell(voxel) is < 0)
                continue;
            var cell = tissue.Cell(voxel);
            var (more, anyway) = (tissue.Times.Count[cell] - before[cell], without?[cell] ?? 0);
            (cells, once, other) = (cells + 1, once + (more > 0 ? 1 : 0), other + (anyway > 0 ? 1 : 0));
            (again, often) = (again + (more - anyway > 1 ? 1 : 0), often + (more - anyway > 2 ? 1 : 0));
            if (!stimulated.Contains(voxel))
                (outside, reached) = (outside + 1, reached + (more > 0 ? 1 : 0));
            last = more > 0 ? Math.Max(last, tissue.Times.Last[cell]) : last;
        }
        var (activated, repeated) = ((double)once / cells, (double)again / cells);
        var shareOutside = outside > 0 ? (double)reached / outside : activated;
        // What a stimulus reaches around its electrode is no wave; a large electrode reaches more.
        var local = Math.Max(Wave, Math.Min(0.5, 1 - (double)outside / cells));
        // A stimulus shifts the beats of a graft, so that one more may fall into the time followed; two more are not the graft's.
        var reentry = repeated > Wave && (other <= Wave * cells || often > Wave * cells || turning >= OneTurn);
        var answer = shareOutside <= local ? PrematureAnswer.NotCaptured
            : reentry ? last > tissue.Time - ActiveUntil && tissue.Time - electrode.Start > 2 * ActiveUntil ? PrematureAnswer.SustainedReentry : PrematureAnswer.Reentry
            : activated < Whole ? PrematureAnswer.Block : PrematureAnswer.OneWave;
        return new(interval, answer, activated, repeated, last, turning);
    }
}
