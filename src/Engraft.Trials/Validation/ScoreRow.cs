namespace Engraft.Trials.Validation;

/// <summary>How a row was predicted.</summary>
public enum Prediction
{
    /// <summary>By members that saw the trial.</summary>
    InSample,

    /// <summary>By members that never saw the study.</summary>
    LeaveOneOut,

    /// <summary>By members that never saw any study with cells of the class.</summary>
    LeaveClassOut,

    /// <summary>A file that no calibration saw.</summary>
    Given,

    /// <summary>A pooled result, in which studies of the calibration may be: checked afterwards by all members.</summary>
    Pooled,
}

/// <summary>What a row is about.</summary>
public enum RowKind
{
    /// <summary>An arm without cells.</summary>
    Natural,

    /// <summary>An arm with cells by itself.</summary>
    Cells,

    /// <summary>Arms with cells against others.</summary>
    Contrast,

    /// <summary>Clinical events.</summary>
    Events,
}

/// <summary>One published figure beside its prediction.</summary>
public sealed record ScoreRow
{
    public required string Trial { get; init; }
    public required string Study { get; init; }

    /// <summary>Of the first report; null where not known.</summary>
    public int? Year { get; init; }

    /// <summary>"BMC" or "BMC vs control".</summary>
    public required string Arm { get; init; }
    public required string Outcome { get; init; }

    /// <summary>level, change, relativeChange, shareAbove, shareBelow, or the kind of event.</summary>
    public required string Quantity { get; init; }
    public required double Month { get; init; }
    public required string Unit { get; init; }
    public required Prediction Prediction { get; init; }
    public required RowKind Kind { get; init; }

    /// <summary>The published number; null where only words were.</summary>
    public double? Observed { get; init; }

    /// <summary>The words; null with a number.</summary>
    public string? Words { get; init; }

    /// <summary>Predicted chance of those words.</summary>
    public double? ChanceOfWords { get; init; }
    public required double Mean { get; init; }
    public required double Low { get; init; }
    public required double High { get; init; }
    public required double Low50 { get; init; }
    public required double High50 { get; init; }

    /// <summary>Standard deviation of the prediction.</summary>
    public required double Spread { get; init; }
    public double? Crps { get; init; }

    /// <summary>Patients behind the figure; null where not known.</summary>
    public int? N { get; init; }

    /// <summary>The error of the published figure was not printed and is imputed.</summary>
    public required bool Imputed { get; init; }

    /// <summary>Standard error that a perfect model would still have.</summary>
    public required double NoiseFloor { get; init; }

    /// <summary>Computed from other printed figures.</summary>
    public required bool Derived { get; init; }

    /// <summary>Share of the prediction below the observed number.</summary>
    public double? Rank { get; init; }

    /// <summary>Numbers of the laboratory whose source is this study: no fit can forget them.</summary>
    public IReadOnlyList<string> SeenBy { get; init; } = [];

    /// <summary>A value at a visit whose change since baseline has a row of its own: the same information once more, left out of summaries.</summary>
    public bool Repeats { get; init; }

    /// <summary>Why a row of cells does not count; null where it does.</summary>
    public string? NotCounted { get; init; }

    /// <summary>Groups of the summary.</summary>
    public required string CellClass { get; init; }
    public required string Route { get; init; }
    public required string Aetiology { get; init; }
    public required string Blinding { get; init; }

    public double? Z => (Observed - Mean) / Spread;
    public bool? Inside90 => Observed is { } value ? value >= Low && value <= High : null;
    public bool? Inside50 => Observed is { } value ? value >= Low50 && value <= High50 : null;

    /// <summary>Predicted without the row's study, and shown among the figures.</summary>
    public bool IsUnseen => Prediction is Prediction.LeaveOneOut or Prediction.Given;

    /// <summary>A controlled change of LV ejection fraction, printed or derived: what the headline is about.</summary>
    public bool IsHeadline => Kind == RowKind.Contrast && Outcome == "lvef" && Quantity == "change" && Observed is not null;
}
