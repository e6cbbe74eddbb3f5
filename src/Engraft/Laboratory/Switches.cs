namespace Engraft.Laboratory;

/// <summary>The five mechanisms of benefit and harm, each of which can be switched off: the players of the attribution.</summary>
[Flags]
public enum Switches
{
    None = 0,
    Regeneration = 1,
    Antifibrosis = 2,
    Angiogenesis = 4,
    ImmuneModulation = 8,
    Protection = 16,
    Harm = 32,
    /// <summary>Every mechanism: the whole of the attribution.</summary>
    All = 63,

    /// <summary>What trials show beyond the mechanisms (<see cref="UnexplainedEffect{T}"/>); no player of the attribution.</summary>
    Unexplained = 64,
    Everything = All | Unexplained,
}
