namespace Engraft.Trials.Published;

/// <summary>One published trial: design, arms and what was reported (data/trials/NAME.yaml).</summary>
public sealed record Trial
{
    /// <summary>File name without extension.</summary>
    public required string Name { get; init; }
    public required string Title { get; init; }

    /// <summary>The study whose patients these are, where reports of one study stand in several files: held out together.</summary>
    public string Study { get => field ?? Name; init; }
    public int? Year { get; init; }
    public string? Registration { get; init; }
    public required string Source { get; init; }

    /// <summary>Evidence flags such as "data integrity disputed".</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Why the trial is kept out of calibration; null where it is not.</summary>
    public string? Excluded { get; init; }
    public string? Note { get; init; }

    /// <summary>Studies whose results are pooled, where this is a meta-analysis; null for a trial. Never fitted, checked afterwards.</summary>
    public int? StudiesPooled { get; init; }
    public required TrialDesign Design { get; init; }
    public required TrialPopulation Population { get; init; }
    public required IReadOnlyList<TrialArm> Arms { get; init; }
    public required IReadOnlyList<Figure> Reported { get; init; }
    public required IReadOnlyList<ReportedEvent> Events { get; init; }

    /// <summary>The arm of a name.</summary>
    /// <exception cref="KeyNotFoundException">No arm of that name.</exception>
    public TrialArm Arm(string name) => Arms.FirstOrDefault(arm => arm.Name == name) ?? throw new KeyNotFoundException($"No arm '{name}' in {Name}.");
}
