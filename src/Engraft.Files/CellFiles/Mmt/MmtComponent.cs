namespace Engraft.Files.CellFiles.Mmt;

/// <summary>A component of a text: its variables, and names of others under which it uses them.</summary>
sealed class MmtComponent(string name)
{
    public string Name => name;

    public Dictionary<string, MmtVariable> Variables { get; } = [];

    /// <summary>Full names by the name used here.</summary>
    public Dictionary<string, string> Aliases { get; } = [];
}
