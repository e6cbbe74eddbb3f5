namespace Engraft.Electrophysiology.LabelImages;

/// <summary>What tissue a label is.</summary>
/// <param name="Tissues">Name of the tissue by label; labels that are not in it are unknown.</param>
public sealed record LabelTable(IReadOnlyDictionary<ushort, string> Tissues)
{
    /// <summary>The name for what is no tissue: air, blood, everything that conducts nothing.</summary>
    public const string Outside = "outside";

    /// <summary>The name for the content of a chamber: no tissue, and what touches it is endocardium.</summary>
    public const string Blood = "blood";

    /// <summary>The name for the graft.</summary>
    public const string Graft = "graft";

    /// <summary>True of a label that is tissue.</summary>
    public bool IsTissue(ushort label) => Tissues.TryGetValue(label, out var tissue) && tissue is not (Outside or Blood);

    /// <summary>True of a label of that name.</summary>
    public bool Is(ushort label, string tissue) => Tissues.TryGetValue(label, out var name) && name == tissue;
}
