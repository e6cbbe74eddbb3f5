using System.Runtime.CompilerServices;
using Engraft.Electrophysiology.CellModels;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.SingleCells;

/// <summary>One step of time in which the decaying part of each rate is exact: y(t+h) = y + rate·(1 - exp(-λh))/λ.</summary>
/// <remarks>Of order one; for gates the step of Rush and Larsen (doi:10.1109/TBME.1978.326270), for states without decay Euler's.</remarks>
public static class ExponentialStep
{
    /// <summary>Below this λh the average of exp(-λs) over the step is taken from its series, whose next term is 4e-17.</summary>
    const double SmallDecay = 1e-3;

    /// <summary>h·(1 - exp(-z))/z with z = λh ≥ 0: how long a rate acts that decays by λ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Effect<T>(T decay, T step) where T : struct, IReal<T>
    {
        var z = decay * step;
        var series = T.Unity - z * (T.Of(0.5) - z * (T.Of(1.0 / 6) - z * (T.Of(1.0 / 24) - z * T.Of(1.0 / 120))));
        var near = T.SelectLess(z, T.Of(SmallDecay), T.Unity, T.Zero);
        return step * T.SelectLess(T.Of(0.5), near, series, (T.Unity - T.Exp(-z)) / (z + near));
    }

    /// <summary>Advances a state by one step.</summary>
    public static void Advance<T>(CellModel model, Span<T> state, ReadOnlySpan<T> conditions, T stimulus, T step, Span<T> rates, Span<T> decays)
        where T : struct, IReal<T>
    {
        model.Rates(state, conditions, stimulus, rates, decays);
        var before = Sum(state[model.Shares]);
        for (var i = 0; i < state.Length; i++)
            state[i] += rates[i] * Effect(decays[i], step);
        Keep(before, state[model.Shares]);
    }

    /// <summary>Sum of the shares of one population.</summary>
    public static T Sum<T>(ReadOnlySpan<T> shares) where T : struct, IReal<T>
    {
        var sum = T.Zero;
        foreach (var share in shares)
            sum += share;
        return sum;
    }

    /// <summary>Scales shares to the sum they had: each was advanced on its own.</summary>
    public static void Keep<T>(T before, Span<T> shares) where T : struct, IReal<T>
    {
        if (shares.IsEmpty)
            return;
        var factor = before / Sum<T>(shares);
        foreach (ref var share in shares)
            share *= factor;
    }
}
