namespace Engraft.Trials.Published;

/// <summary>One reported figure of an arm, of several arms pooled, or of a contrast between arms.</summary>
public sealed record Figure
{
    /// <summary>Names of the arms the figure is of; several are pooled.</summary>
    public required IReadOnlyList<string> Arms { get; init; }

    /// <summary>Names of the arms it is measured against; empty for a figure of arms by themselves.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];

    /// <summary>Name of an outcome that Engraft computes; null where it computes none such.</summary>
    public string? Outcome { get; init; }

    /// <summary>What was measured, where it is no outcome of Engraft: kept and never compared.</summary>
    public string? Other { get; init; }
    public required FigureKind Kind { get; init; }

    /// <summary>Day of the visit after the treatment, d; 0 is the baseline.</summary>
    public required double Day { get; init; }

    /// <summary>Day from which a change is counted, d; the baseline unless the report says otherwise.</summary>
    public double From { get; init; }

    /// <summary>Change that a share counts from, in the unit of the change.</summary>
    public double? Threshold { get; init; }

    /// <summary>The same in percent of the patient's baseline.</summary>
    public double? RelativeThreshold { get; init; }

    /// <summary>Unit of the numbers: the outcome's own; points for a change of a percentage; % of baseline for a relative change.</summary>
    public string? Unit { get; init; }
    public double? Mean { get; init; }
    public double? Median { get; init; }

    /// <summary>Standard deviation between patients.</summary>
    public double? Sd { get; init; }

    /// <summary>Standard error of the mean or contrast.</summary>
    public double? Se { get; init; }

    /// <summary>A spread printed without saying whether it is a standard deviation or a standard error.</summary>
    public double? UnstatedSpread { get; init; }
    public double? Low { get; init; }
    public double? High { get; init; }
    public IntervalKind? Interval { get; init; }
    public double? P { get; init; }

    /// <summary>What was said in words.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Patients behind the figure, where it is not the arm's number.</summary>
    public int? N { get; init; }

    /// <summary>How this figure was measured, where the trial used several.</summary>
    public Modality? Modality { get; init; }

    /// <summary>A primary report or registry, B secondary report, C to M as for parameters.</summary>
    public required string Quality { get; init; }
    public required Reading Reading { get; init; }
    public required string Source { get; init; }
    public string? Note { get; init; }

    /// <summary>Mean or median; null for a report in words alone.</summary>
    public double? Central => Mean ?? Median;

    /// <summary>Only the words are known: not significant, or a direction.</summary>
    public bool IsCensored => Central is null;

    /// <summary>Between arms rather than of one.</summary>
    public bool IsContrast => Against.Count > 0;
}
