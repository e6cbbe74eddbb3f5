namespace Engraft.Electrophysiology.Rhythms;

/// <summary>What follows a premature stimulus.</summary>
public enum PrematureAnswer
{
    /// <summary>No tissue away from the electrode is activated.</summary>
    NotCaptured,

    /// <summary>One wave, which leaves nothing behind.</summary>
    OneWave,

    /// <summary>Part of the host is not activated, and no part twice.</summary>
    Block,

    /// <summary>Part of the host is activated again without a stimulus, and it stops.</summary>
    Reentry,

    /// <summary>Activations go on until the end of the run.</summary>
    SustainedReentry,
}
