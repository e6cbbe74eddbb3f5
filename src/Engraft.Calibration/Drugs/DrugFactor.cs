namespace Engraft.Calibration.Drugs;

/// <summary>A factor that is fitted, and what is believed of it before the trials are looked at.</summary>
/// <param name="Name">In data/parameters/background.yaml.</param>
/// <param name="Prior">Central value.</param>
/// <param name="Spread">SD of its logarithm.</param>
public sealed record DrugFactor(string Name, double Prior, double Spread);
