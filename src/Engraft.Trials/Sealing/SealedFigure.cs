namespace Engraft.Trials.Sealing;

/// <summary>One sealed prediction: percentiles 1 to 99 of the number that will be published.</summary>
public sealed record SealedFigure(IReadOnlyList<string> Arms, IReadOnlyList<string> Against, string Outcome, double Day, string Unit, double Mean, double Spread, IReadOnlyList<double> Percentiles);

/// <summary>A sealed prediction beside what was reported.</summary>
public sealed record Scored(SealedFigure Sealed, double Observed, double Z, double Crps, bool Inside90, bool Inside50);
