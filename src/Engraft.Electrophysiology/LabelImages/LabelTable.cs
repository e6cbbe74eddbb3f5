namespace Engraft.Electrophysiology.LabelImages;

/// <summary>What tissue a label is.</summary>
/// <param name="Tissues">Name of the tissue by label; labels that are not in it are unknown.</param>
public sealed record LabelTable(IReadOnlyDictionary<ushort, string> Tissues)
{
    /// <summary>The name for what is no tissue: air, blood, everything that conducts nothing.</summary>
    public const string Outside = "outside";

    /// <summary>True of a label that is tissue.</summary>
    public bool IsTissue(ushort label) => Tissues.TryGetValue(label, out var tissue) && tissue != Outside;
}
