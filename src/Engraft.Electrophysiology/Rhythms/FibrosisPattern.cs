namespace Engraft.Electrophysiology.Rhythms;

/// <summary>How collagen lies among living muscle.</summary>
public enum FibrosisPattern
{
    /// <summary>None outside the dense scar.</summary>
    Compact,

    /// <summary>Single voxels, each by chance.</summary>
    Diffuse,

    /// <summary>Clumps of about a millimetre.</summary>
    Patchy,
}
