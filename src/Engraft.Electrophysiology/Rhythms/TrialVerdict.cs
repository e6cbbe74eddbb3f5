using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Rhythms;

/// <summary>What followed a premature stimulus, from how often each voxel was activated since.</summary>
static class TrialVerdict
{
    const double Wave = 0.02, Whole = 0.95; // shares of the host
    const double ActiveUntil = 150; // ms before the end

    /// <param name="before">Activations of each cell before the stimulus.</param>
    /// <param name="turning">Longest presence of a phase singularity since, ms.</param>
    public static PrematureTrial Of(Tissue tissue, double interval, Electrode electrode, int[] before, double turning)
    {
        var (cells, once, again, last) = (0, 0, 0, 0.0);
        for (var voxel = 0; voxel < tissue.Map.Labels.Length; voxel++)
        {
            if (!RhythmPlan.IsMuscle(tissue.Map.Labels[voxel]) || tissue.Cell(voxel) is < 0)
                continue;
            var (cell, more) = (tissue.Cell(voxel), tissue.Times.Count[tissue.Cell(voxel)] - before[tissue.Cell(voxel)]);
            (cells, once, again) = (cells + 1, once + (more > 0 ? 1 : 0), again + (more > 1 ? 1 : 0));
            last = more > 0 ? Math.Max(last, tissue.Times.Last[cell]) : last;
        }
        var (activated, repeated) = ((double)once / cells, (double)again / cells);
        var answer = activated <= Math.Max(Wave, 2.0 * electrode.Voxels.Count / cells) ? PrematureAnswer.NotCaptured
            : repeated > Wave ? last > tissue.Time - ActiveUntil ? PrematureAnswer.SustainedReentry : PrematureAnswer.Reentry
            : activated < Whole ? PrematureAnswer.Block : PrematureAnswer.OneWave;
        return new(interval, answer, activated, repeated, last, turning);
    }
}
