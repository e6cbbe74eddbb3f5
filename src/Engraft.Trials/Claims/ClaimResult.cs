namespace Engraft.Trials.Claims;

/// <summary>One result that a claim rests on, copied from the evidence with its citation.</summary>
public sealed record ClaimResult
{
    /// <summary>Results of one study are one piece of evidence.</summary>
    public required string Study { get; init; }
    public required EvidenceDesign Design { get; init; }

    /// <summary>What was measured, in whom and when.</summary>
    public required string Outcome { get; init; }
    public required ClaimMeasure Measure { get; init; }
    public string? Unit { get; init; }

    /// <summary>Side on which this outcome agrees with the claim; null where it is the claim's.</summary>
    public ClaimSide? Side { get; init; }
    public double? Value { get; init; }
    public double? Low { get; init; }
    public double? High { get; init; }
    public double? P { get; init; }
    public ClaimArm? Treated { get; init; }
    public ClaimArm? Control { get; init; }

    /// <summary>Trials pooled.</summary>
    public int? Trials { get; init; }

    /// <summary>Patients or animals in all, where arms are not given apart.</summary>
    public int? N { get; init; }
    public ClaimWords? Words { get; init; }

    /// <summary>Retracted, questioned or superseded: shown, and not counted.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Where the numbers stand in the collected evidence: file, cells that name the row, columns.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }
    public required string Source { get; init; }
    public string? Note { get; init; }

    public bool IsControlledTrial => Design is EvidenceDesign.BlindedTrial or EvidenceDesign.OpenTrial or EvidenceDesign.Trial;

    /// <summary>What it says of a claim on <paramref name="side"/> of <paramref name="threshold"/>.</summary>
    public ClaimFinding Finding(ClaimSide side, double threshold)
    {
        if (Flags.Count > 0)
            return ClaimFinding.NotCounted;
        if (EffectInterval.Of(this) is not { } interval)
            return Words switch { ClaimWords.NotSignificant => ClaimFinding.Undecided, ClaimWords.AsClaimed => ClaimFinding.For, ClaimWords.Opposite => ClaimFinding.Against, _ => ClaimFinding.NotCounted };
        var (below, above) = (interval.High < threshold, interval.Low > threshold);
        return !below && !above ? ClaimFinding.Undecided : (Side ?? side) == ClaimSide.Higher == above ? ClaimFinding.For : ClaimFinding.Against;
    }
}
