namespace Engraft.Electrophysiology.Tissues;

/// <summary>How the neighbours' current moves the potential within a step.</summary>
public enum TissueDiffusion
{
    /// <summary>From the potentials before the step, in as many sub-steps as stability asks for.</summary>
    Explicit,

    /// <summary>From those at the middle of the step (Crank and Nicolson): stable whatever the step and spacing, order two.</summary>
    Implicit,
}
