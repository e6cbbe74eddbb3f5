namespace Engraft.Electrophysiology.Protocols;

/// <summary>What is done to a heart.</summary>
public enum ProtocolKind
{
    /// <summary>Nothing: what beats, beats by itself.</summary>
    Spontaneous,

    /// <summary>Regular stimulation of the whole endocardium, as the conduction system does.</summary>
    Sinus,

    /// <summary>Regular stimuli at one place.</summary>
    Burst,

    /// <summary>Regular stimuli, then one premature stimulus; its interval is searched for the window in which re-entry begins.</summary>
    Premature,
}
