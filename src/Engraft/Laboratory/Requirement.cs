namespace Engraft.Laboratory;

/// <summary>Something that must be true of the cells for the benefit to be real: retention, maturity, coupling.</summary>
/// <param name="Simulated">What the central draw has.</param>
/// <param name="Basis">Where it was measured: for an animal the species and the number of animals.</param>
public sealed record Requirement(string Arm, string Quantity, string Unit, double Simulated, double? MeasuredLow, double? MeasuredHigh,
    string Basis, string Source);
