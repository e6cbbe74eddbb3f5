namespace Engraft.Files.Reports.Charts;

/// <summary>One comparison: a point, its 90 % interval, and the narrower one from parameters alone.</summary>
internal sealed record IntervalRow(string Label, string Written, int Colour, double Mean, double Low, double High, double? ParameterLow = null, double? ParameterHigh = null);
