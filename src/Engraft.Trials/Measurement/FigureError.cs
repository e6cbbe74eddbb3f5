namespace Engraft.Trials.Measurement;

/// <summary>The standard error of a reported figure, in its unit, and where it comes from.</summary>
public readonly record struct FigureError(double Value, ErrorBasis Basis);
