namespace Engraft.Trials.Claims;

/// <summary>One statement of the field's case for stem cells, and the results it rests on (data/claims/NAME.yaml).</summary>
public sealed record Claim
{
    public required string Name { get; init; }

    /// <summary>What is claimed, in one sentence.</summary>
    public required string Statement { get; init; }
    public required ClaimSide Side { get; init; }

    /// <summary>Size claimed at least (or, of harm, at most), in the results' unit; null for any effect at all.</summary>
    public double? Threshold { get; init; }

    /// <summary>Quantity of the calibrated posterior that speaks to the claim.</summary>
    public required string Posterior { get; init; }

    /// <summary>Day on which the evidence was last looked through.</summary>
    public required DateOnly Frozen { get; init; }

    /// <summary>What would change the verdict.</summary>
    public required string WouldChange { get; init; }
    public string? Note { get; init; }
    public required IReadOnlyList<ClaimResult> Results { get; init; }

    /// <summary>By the rule, never by hand.</summary>
    public ClaimVerdict Verdict => VerdictRule.Of(this).Verdict;

    public ClaimFinding FindingOf(ClaimResult result) => result.Finding(Side, Threshold ?? (result.Measure == ClaimMeasure.Ratio ? 1 : 0));
}
