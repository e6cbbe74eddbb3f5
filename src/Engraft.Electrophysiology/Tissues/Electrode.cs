namespace Engraft.Electrophysiology.Tissues;

/// <summary>A current given to some voxels for a time.</summary>
/// <param name="Start">ms.</param>
/// <param name="Duration">ms.</param>
/// <param name="Current">A/F; negative depolarises.</param>
/// <param name="Voxels">Where, and which share of the voxel the electrode covers.</param>
public sealed record Electrode(double Start, double Duration, double Current, IReadOnlyList<(int Voxel, double Share)> Voxels)
{
    /// <summary>Mean current over a step of time, so that the charge does not depend on the step.</summary>
    public double Mean(double from, double to) => Current * Math.Max(0, Math.Min(to, Start + Duration) - Math.Max(from, Start)) / (to - from);
}
