namespace Engraft.Electrophysiology.Protocols;

/// <summary>Activation times of the benchmark's points and what they cost.</summary>
/// <param name="Times">P1 to P9, ms.</param>
/// <param name="Steps">Until the last corner was activated.</param>
/// <param name="Substeps">Sub-steps of diffusion in a step.</param>
public sealed record NiedererResult(double[] Times, int Voxels, long Steps, int Substeps)
{
    public double CellSteps => (double)Voxels * Steps;
}
