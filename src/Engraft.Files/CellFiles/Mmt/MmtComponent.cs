namespace Engraft.Files.CellFiles.Mmt;

/// <summary>A component of a text: its variables, and names of others under which it uses them.</summary>
sealed class MmtComponent(string name)
{
    public string Name => name;

    public Dictionary<string, MmtVariable> Variables { get; } = [];

    /// <summary>The variable declared last.</summary>
    public MmtVariable? Last { get; set; }

    /// <summary>The last variable that stands further left than an indentation: it or one that it is nested in.</summary>
    public MmtVariable? Above(int indent)
    {
        var above = Last;
        while (above is not null && above.Indent >= indent)
            above = above.Outer;
        return above;
    }

    /// <summary>Full names by the name used here.</summary>
    public Dictionary<string, string> Aliases { get; } = [];
}
