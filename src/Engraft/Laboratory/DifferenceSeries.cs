namespace Engraft.Laboratory;

/// <summary>Treated less standard care over time, from paired draws: its band is narrower than the two arms' own.</summary>
public sealed record DifferenceSeries(string Arm, string Outcome, string Unit, double[] Days, double[] Mean, double[] Low, double[] High);
