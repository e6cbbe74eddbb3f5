namespace Engraft.Patients.Populations;

/// <summary>A kind of patients as recruited: why their hearts fail, who is admitted, how each quantity is spread and how the quantities go together.</summary>
/// <remarks>Marginals describe those enrolled. What a population does not say is drawn by the laboratory when it completes the patient, and reported as drawn.</remarks>
public sealed record Population
{
    /// <summary>File name without extension.</summary>
    public required string Name { get; init; }
    public required string Title { get; init; }

    /// <summary>The cohort or trial that it follows.</summary>
    public required string Source { get; init; }
    public string? Note { get; init; }

    /// <summary>Causes and their shares, which add up to 1.</summary>
    public required IReadOnlyList<(PopulationCause Cause, double Share)> Causes { get; init; }

    /// <summary>Who is admitted: all must hold.</summary>
    public IReadOnlyList<EntryBound> Entry { get; init; } = [];

    /// <summary>Distributions of those enrolled.</summary>
    public required IReadOnlyDictionary<PopulationQuantity, TargetMarginal> Marginals { get; init; }

    /// <summary>Shares of NYHA classes I to IV, which add up to 1; null leaves the class to the laboratory.</summary>
    public IReadOnlyList<double>? NyhaShares { get; init; }

    /// <summary>Where the shares of classes come from; null without them.</summary>
    public string? NyhaSource { get; init; }

    /// <summary>Share of women.</summary>
    public required ConditionalShare Women { get; init; }

    /// <summary>Shares by name (<see cref="TableNames"/>): drugs, devices, diabetes, smoking, lung disease. Drugs and devices not named are not given.</summary>
    public IReadOnlyDictionary<string, ConditionalShare> Tables { get; init; } = new Dictionary<string, ConditionalShare>();

    public RankCorrelations Correlations { get; init; } = RankCorrelations.HeartFailure;

    /// <summary>What <see cref="Tables"/> may name.</summary>
    public static IReadOnlyList<string> TableNames { get; } =
        ["aceInhibitor", "arb", "arni", "betaBlocker", "mra", "sglt2Inhibitor", "statin", "crt", "icd", "diabetes", "currentSmoker", "copd"];
}
