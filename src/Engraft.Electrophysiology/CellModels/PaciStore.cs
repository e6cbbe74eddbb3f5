namespace Engraft.Electrophysiology.CellModels;

/// <summary>Numbers of the calcium stores in which Paci 2018 and 2020 differ.</summary>
/// <param name="Release">Largest release, 1/ms.</param>
/// <param name="Uptake">Largest uptake, mmol/L/ms.</param>
/// <param name="HalfUptake">Calcium of half uptake, mmol/L.</param>
/// <param name="Leak">1/ms.</param>
/// <param name="AdaptationHigh">Adaptation at high calcium, µmol/L.</param>
/// <param name="AdaptationSpan">µmol/L.</param>
/// <param name="AdaptationHalf">µmol/L.</param>
/// <param name="OpenHalf">µmol/L above adaptation.</param>
/// <param name="ClosedHalf">µmol/L above adaptation.</param>
readonly record struct PaciStore(double Release, double Uptake, double HalfUptake, double Leak,
    double AdaptationHigh, double AdaptationSpan, double AdaptationHalf, double OpenHalf, double ClosedHalf);
