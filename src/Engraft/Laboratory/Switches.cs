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
    All = 63,
}
