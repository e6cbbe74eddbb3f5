using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>One patient before and after the fit, in plain numbers: what was measured, the prior, and the heart that was found.</summary>
public sealed class FitCase
{
    /// <summary><see cref="CirculationParameters{T}"/>.</summary>
    public double[] Parameters { get; } = new double[CirculationParameters<One>.Size];

    /// <summary><see cref="SegmentProperties{T}"/>.</summary>
    public double[] Segments { get; } = new double[SegmentProperties<One>.Size];

    /// <summary><see cref="FitTargets{T}"/>.</summary>
    public double[] Targets { get; } = new double[FitTargets<One>.Size];

    /// <summary><see cref="HeartVessels{T}"/>: the prior centre before the fit, the patient after it.</summary>
    public double[] Vessels { get; } = new double[HeartVessels<One>.Size];

    /// <summary>The periodic state (<see cref="CirculationState{T}"/>).</summary>
    public double[] State { get; } = new double[CirculationState<One>.Size];

    /// <summary>The beat (<see cref="BeatSummary{T}"/>).</summary>
    public double[] Summary { get; } = new double[BeatSummary<One>.Size];

    /// <summary><see cref="FitReport{T}"/>.</summary>
    public double[] Report { get; } = new double[FitReport<One>.Size];

    /// <summary>Logarithms of the free parameters (<see cref="FreeParameters"/>) after the fit.</summary>
    public double[] Point { get; } = new double[FreeParameters.Count];

    /// <summary>Change of each residual (rows) with each of those logarithms (columns), as the fit left them.</summary>
    public double[] Sensitivities { get; } = new double[Misfit.Count * FreeParameters.Count];

    /// <summary>True where the fit stopped at a least of its cost.</summary>
    public bool Converged => Report[0] > 0;
    public double Cost => Report[1];

    /// <summary>Largest residual of a given target over its tolerance.</summary>
    public double LargestResidual => Report[3];
}
