namespace Engraft.Files.Results;

/// <summary>How a run was made: what the door knows and the study does not.</summary>
public sealed record RunRecord
{
    /// <summary>The file or folder given by the user; its name is not recorded, only its hash. Null where there is none.</summary>
    public string? InputPath { get; init; }

    internal string? HashOfInput => InputPath is not { } path ? null : Directory.Exists(path) ? Hash.OfFolder(path) : Hash.OfFile(path);

    /// <summary>Arguments as given; paths are left out of the manifest.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }
    public required DateTimeOffset Started { get; init; }
    public required DateTimeOffset Ended { get; init; }

    /// <summary>Threads in use.</summary>
    public required int Threads { get; init; }

    /// <summary>Patients per register; 0 where it was left to the program.</summary>
    public int Lanes { get; init; }

    /// <summary>Names and values of the solvers' settings: steps, tolerances, beats.</summary>
    public required IReadOnlyDictionary<string, string> Solver { get; init; }

    /// <summary>Stages and seconds, for instance "draws" 12.3.</summary>
    public IReadOnlyDictionary<string, double> Timing { get; init; } = new Dictionary<string, double>();

    /// <summary>"done", or why it ended early.</summary>
    public string ExitState { get; init; } = "done";
}
