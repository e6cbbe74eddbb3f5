namespace Engraft.Electrophysiology.Kernels;

/// <summary>How exactly a kernel follows the equations.</summary>
public enum KernelAccuracy
{
    /// <summary>To rounding: one step within 1e-12 of a state's scale.</summary>
    Exact,

    /// <summary>What depends on the potential alone comes from tables that are right to a millionth: an action potential within 1e-3 mV, 1e-4 mV rms.</summary>
    Table,
}
