using System.Runtime.CompilerServices;
using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>The sarcomere's constants as the inner loop needs them: reciprocals, and the step of this beat.</summary>
readonly struct Sarcomere<T> where T : struct, ILanes<T>
{
    public readonly T PerPassiveLength, PerSlackLength, PerSeriesLength, PerReferenceLength, ReferenceLength, SeriesLength, Relaxation, Period, Step;

    public Sarcomere(CirculationParameters<T> parameters, T period, T step)
    {
        (PerPassiveLength, PerSlackLength) = (T.Of(1) / parameters.PassiveLength, T.Of(1) / parameters.SlackLength);
        (PerSeriesLength, PerReferenceLength) = (T.Of(1) / parameters.SeriesLength, T.Of(1) / parameters.ReferenceLength);
        (ReferenceLength, SeriesLength, Period, Step) = (parameters.ReferenceLength, parameters.SeriesLength, period, step);
        // Exact for a step at constant length, so it is stable at any step.
        Relaxation = T.Of(1) - T.Exp(-step * parameters.ShorteningVelocity / parameters.SeriesLength);
    }

    /// <summary>Contractile length after one step at a sarcomere length: it shortens until the elastic element holds its isometric length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Shorten(T contractile, T stretchSquared) =>
        T.Max(T.FusedMultiplyAdd(Relaxation, ReferenceLength * T.Sqrt(stretchSquared) - contractile - SeriesLength, contractile), T.Of(1));
}
