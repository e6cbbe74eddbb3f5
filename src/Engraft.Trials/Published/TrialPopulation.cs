using Engraft.Patients;

namespace Engraft.Trials.Published;

/// <summary>Who could enter a trial.</summary>
public sealed record TrialPopulation
{
    /// <summary>In the words of the report.</summary>
    public required string Description { get; init; }

    /// <summary>infarct-acute, infarct-chronic, dilated, hypertensive or any, as in the evidence of a product.</summary>
    public required string Aetiology { get; init; }

    /// <summary>Name of the population (data/populations) that the patients are like; null takes the one of the aetiology.</summary>
    public string? Like { get; init; }
    public CoronaryTerritory? Territory { get; init; }

    /// <summary>Entry thresholds of the LV ejection fraction, 0 to 1.</summary>
    public double? LvefAtLeast { get; init; }
    public double? LvefAtMost { get; init; }

    /// <summary>NYHA classes that could enter, 1 to 4; empty where not known.</summary>
    public IReadOnlyList<int> Nyha { get; init; } = [];

    /// <summary>Background drugs and devices by their names in scenarios; empty where not known.</summary>
    public IReadOnlyList<string> Drugs { get; init; } = [];
    public IReadOnlyList<string> Devices { get; init; } = [];

    /// <summary>Time on optimised therapy before entry, d.</summary>
    public double? OnTherapy { get; init; }
}
