namespace Engraft.Electrophysiology.SingleCells;

/// <summary>One action potential and what is measured on it.</summary>
/// <param name="Start">The upstroke: upward crossing of half the amplitude, ms.</param>
/// <param name="Duration50">From the upstroke to half of repolarisation, ms.</param>
/// <param name="Duration90">From the upstroke to 90 % of repolarisation, ms.</param>
/// <param name="Lowest">Lowest potential of the trace, mV.</param>
/// <param name="Peak">Highest potential of the trace, mV.</param>
/// <param name="Upstroke">Steepest rise, mV/ms; under a stimulus it contains the stimulus.</param>
/// <param name="CalciumLow">Calcium of the cytosol at the upstroke, mmol/L.</param>
/// <param name="CalciumPeak">Highest calcium of the cytosol until 90 % of repolarisation, mmol/L.</param>
public readonly record struct ActionPotential(double Start, double Duration50, double Duration90, double Lowest, double Peak, double Upstroke,
    double CalciumLow, double CalciumPeak);
