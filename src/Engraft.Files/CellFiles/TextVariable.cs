namespace Engraft.Files.CellFiles;

/// <summary>A variable of a model text.</summary>
sealed class TextVariable(string component, string name, TextPlace at, TextUnit? unit)
{
    /// <summary>An import may call it otherwise than its own text does.</summary>
    public string Component { get; set; } = component;

    public string Name => name;

    /// <summary>"component.name".</summary>
    public string FullName => Component.Length > 0 ? $"{Component}.{name}" : name;

    public TextPlace At => at;

    /// <summary>Null where the text gives none.</summary>
    public TextUnit? Unit { get; set; } = unit;

    /// <summary>Value of a constant or at the start.</summary>
    public Expression? Initial { get; set; }

    /// <summary>What it is equal to at any time.</summary>
    public Expression? Definition { get; set; }

    /// <summary>Its rate of change.</summary>
    public Expression? Rate { get; set; }

    /// <summary>The time that its rate is taken by, in that variable's unit; null for the text's time.</summary>
    public TextVariable? By { get; set; }

    /// <summary>The variable that this one is a copy of, perhaps in another unit.</summary>
    public TextVariable? Source { get; set; }

    /// <summary>What annotations say that it is.</summary>
    public HashSet<string> Terms { get; } = [];

    /// <summary>The variable that holds the value.</summary>
    public TextVariable Origin => Source ?? this;

    public override string ToString() => FullName;
}
