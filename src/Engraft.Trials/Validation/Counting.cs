namespace Engraft.Trials.Validation;

/// <summary>Rows of the untreated course under one rule of counting.</summary>
/// <param name="Rule">What it counts beside the gate's own rows.</param>
/// <param name="Inside">Share within their 90 % interval.</param>
/// <param name="WorstZ">Largest absolute z.</param>
/// <param name="LvefBias">Mean of predicted less observed changes of ejection fraction, points.</param>
/// <param name="LvefRows">Rows that the mean is of.</param>
public sealed record Counting(string Rule, int Rows, double Inside, double WorstZ, double LvefBias, int LvefRows);
