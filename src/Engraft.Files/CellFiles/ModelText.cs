namespace Engraft.Files.CellFiles;

/// <summary>A model text once it is read: variables with their equations, not yet put in order.</summary>
sealed class ModelText(string file, string name)
{
    public string File => file;

    public string Name => name;

    /// <summary>What the text calls itself; empty where it does not.</summary>
    public string Title { get; set; } = "";

    /// <summary>In the order of the text; the rows of a cell follow it.</summary>
    public List<TextVariable> Variables { get; } = [];

    /// <summary>The variable that rates are taken by.</summary>
    public TextVariable? Time { get; set; }

    /// <summary>All names by which rates are taken; connections make them one.</summary>
    public HashSet<TextVariable> Times { get; } = [];

    /// <summary>The variable that is 1 during a stimulus.</summary>
    public TextVariable? Pace { get; set; }

    /// <summary>Strength of the stimulus as the text's protocol gives it.</summary>
    public double PaceLevel { get; set; } = 1;

    /// <summary>Length of the stimulus as the text's protocol gives it, in the unit of time; null where there is none.</summary>
    public double? PaceDuration { get; set; }

    public IEnumerable<TextVariable> States => Variables.Where(variable => variable.Rate is not null);
}
