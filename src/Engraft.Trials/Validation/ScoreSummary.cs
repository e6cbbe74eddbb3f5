namespace Engraft.Trials.Validation;

/// <summary>A set of rows in numbers. Rows without a number, and rows of cells that do not count, are left out.</summary>
public sealed record ScoreSummary
{
    public required string Group { get; init; }
    public required int Rows { get; init; }

    /// <summary>Independent studies behind the rows.</summary>
    public required int Studies { get; init; }
    public required double Coverage90 { get; init; }

    /// <summary>Exact 95 % interval of the coverage; rows of a study count as one (effective number).</summary>
    public required double CoverageLow { get; init; }
    public required double CoverageHigh { get; init; }
    public required double Coverage50 { get; init; }
    public required double Coverage50Low { get; init; }
    public required double Coverage50High { get; init; }
    public bool ConsistentWith90 => CoverageLow <= 0.9 && 0.9 <= CoverageHigh;
    public bool ConsistentWith50 => Coverage50Low <= 0.5 && 0.5 <= Coverage50High;

    /// <summary>Mean over rows, each over its noise floor where units are mixed; in points where all rows are points.</summary>
    public required double Crps { get; init; }

    /// <summary>Root mean square error of predicted means, raw.</summary>
    public required double Rmse { get; init; }

    /// <summary>Root mean square of what a perfect model would still be off by.</summary>
    public required double NoiseFloor { get; init; }

    /// <summary>Mean width of the 90 % interval over that implied by noise alone.</summary>
    public required double WidthOverNoise { get; init; }

    /// <summary>Largest absolute z.</summary>
    public required double WorstZ { get; init; }

    /// <summary>Mean of predicted less observed.</summary>
    public required double Bias { get; init; }

    /// <summary>Share of observed numbers within central intervals of 10, 20 ... 90 %.</summary>
    public required IReadOnlyList<double> CalibrationCurve { get; init; }
}
