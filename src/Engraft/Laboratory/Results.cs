namespace Engraft.Laboratory;

/// <summary>Mean and 90 % interval of one number over the draws.</summary>
/// <param name="MonteCarloError">Standard error of the mean from the finite number of draws.</param>
public sealed record Interval(double Mean, double Low, double High, double MonteCarloError);

/// <summary>One outcome over time in one arm.</summary>
public sealed record Series(string Outcome, string Unit, double[] Mean, double[] Low, double[] High);

/// <summary>One arm: standard care is first.</summary>
public sealed record ArmResult
{
    public required string Name { get; init; }
    public required double[] Days { get; init; }

    /// <summary>Procedures in order, with cells or as a sham.</summary>
    public IReadOnlyList<DoseDay> Doses { get; init; } = [];

    /// <summary>By outcome name, for instance "lvef".</summary>
    public required IReadOnlyDictionary<string, Series> Series { get; init; }

    /// <summary>LV pressure-volume loops of the central patient: (day, volume mL[], pressure mmHg[]).</summary>
    public required IReadOnlyList<PressureVolumeLoop> Loops { get; init; }

    /// <summary>Per AHA segment 1 to 17 at the horizon: scar share, graft share, contractility, systolic thickening share.</summary>
    public required IReadOnlyList<SegmentResult> Segments { get; init; }
}

/// <summary>One procedure of an arm, days from the start: median and 90 % range over the draws that reach it within the horizon.</summary>
/// <param name="Share">Share of the draws that reach it.</param>
/// <param name="Cells">False for a sham procedure.</param>
public sealed record DoseDay(double Day, double Low, double High, double Share, bool Cells);

public sealed record PressureVolumeLoop(double Day, double[] Volume, double[] Pressure);

public sealed record SegmentResult(int Segment, double Scar, double Graft, double Contractility, double Thickening);

/// <summary>Treated against standard care of the same draws.</summary>
/// <param name="ParameterLow">90 % interval with patient-to-patient variation held at its centre.</param>
/// <param name="ProbabilityOfBenefit">Chance that the benefit exceeds <paramref name="MinimalImportantDifference"/>; null where none is defined.</param>
public sealed record Effect(string Arm, string Outcome, string Unit, double Day, Interval Treated, Interval Control, Interval Difference,
    double ParameterLow, double ParameterHigh, double? MinimalImportantDifference, double? ProbabilityOfBenefit);

/// <summary>Exact Shapley parts of an effect; they sum to <paramref name="Total"/>.</summary>
public sealed record Attribution(string Arm, string Outcome, string Unit, double Day, double Total, IReadOnlyDictionary<string, double> Parts,
    IReadOnlyDictionary<string, double> AssumptionShare);

/// <summary>One harm as events per 100 patients over the horizon; never zero: <paramref name="High"/> is an upper bound.</summary>
/// <param name="Phase">"waiting", "procedure" or "follow-up".</param>
public sealed record Risk(string Arm, string Event, double Per100, double Low, double High, string Basis, string Source,
    string Phase = "follow-up");

/// <summary>Required over measured secretion of one paracrine effect: amber above 3, red above 10.</summary>
public sealed record SecretionDemand(string Arm, string Factor, double Required, double Measured, double Ratio, string Source);

/// <summary>How much one parameter moves an outcome: rank correlation with the effect over the draws.</summary>
public sealed record Influence(string Arm, string Outcome, string Parameter, double RankCorrelation, bool Assumed);

/// <summary>One number of the patient: given or drawn, what the fitted model has, and whether it was within tolerance.</summary>
public sealed record FitResidual(string Quantity, string Unit, double? Given, double Fitted, double Tolerance, bool Within, bool Drawn);

/// <summary>One fitted patient parameter and whether the given data constrain it.</summary>
public sealed record FittedParameter(string Name, string Unit, double Value, double PriorSpread, double PosteriorSpread, bool Constrained);

/// <summary>All that a run found out.</summary>
public sealed record StudyResult
{
    public required Scenario Scenario { get; init; }
    public required IReadOnlyList<ArmResult> Arms { get; init; }
    public required IReadOnlyList<Effect> Effects { get; init; }
    public required IReadOnlyList<Attribution> Attributions { get; init; }
    public required IReadOnlyList<Risk> Risks { get; init; }
    public required IReadOnlyList<SecretionDemand> SecretionDemands { get; init; }
    public required IReadOnlyList<Influence> Influences { get; init; }
    public required IReadOnlyList<FitResidual> FitResiduals { get; init; }
    public required IReadOnlyList<FittedParameter> FittedParameters { get; init; }

    /// <summary>Text of each assumption that this result rests on.</summary>
    public required IReadOnlyList<string> Assumptions { get; init; }

    /// <summary>Share of the explained variance of the effects that assumed numbers explain (0 to 1).</summary>
    public required double AssumptionShare { get; init; }

    /// <summary>Standard error of that share from the finite number of draws.</summary>
    public double AssumptionShareError { get; init; }
    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>Numbers of the run for the reader: step check, beats solved, worst balance error.</summary>
    public required IReadOnlyDictionary<string, double> Checks { get; init; }

    /// <summary>Treated less standard care over time, paired by draw; at least for the outcomes of interest, "lvef" and "lvesvIndex".</summary>
    public IReadOnlyList<DifferenceSeries> Differences { get; init; } = [];

    /// <summary>Own against matched and donor cells, where the arms differ so; paired by draw.</summary>
    public IReadOnlyList<DonorContrast> DonorContrasts { get; init; } = [];
    public IReadOnlyList<BenefitPer100> Benefits { get; init; } = [];
    public IReadOnlyList<Requirement> Requirements { get; init; } = [];

    /// <summary>Risk scores before any therapy; never differenced between arms.</summary>
    public Outcomes.BaselineRisk? BaselineRisk { get; init; }

    /// <summary>Every source used, each once.</summary>
    public IReadOnlyList<Citation> Citations { get; init; } = [];
}
