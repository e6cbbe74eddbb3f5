namespace Engraft.Trials.Published;

/// <summary>What the cells were compared with.</summary>
public enum Comparator
{
    /// <summary>The procedure with an injectate without cells.</summary>
    Placebo,

    /// <summary>A procedure that only looks like the treatment.</summary>
    Sham,
    StandardCare,

    /// <summary>Another dose or another product; no arm without cells.</summary>
    OtherCells,

    /// <summary>Nothing usable.</summary>
    None,
}
