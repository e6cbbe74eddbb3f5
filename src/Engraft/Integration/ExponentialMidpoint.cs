using System.Runtime.CompilerServices;
using Engraft.Numbers;

namespace Engraft.Integration;

/// <summary>Second-order exponential midpoint step for production-loss-transfer systems: nothing becomes negative, pools balance to round-off.</summary>
/// <remarks>
/// Each pool decays exponentially at frozen rates: y(h) = y·e^(-lh) + (p/l)·(1 - e^(-lh)). What left a pool is its exact balance
/// y + p·h - y(h); the share of each transfer enters the later pool as constant production, so sums are kept whatever the step.
/// Rates are taken at the start for half a step, then at the middle for the whole step (ETD2; Cox and Matthews 2002, doi:10.1006/jcph.2002.6995).
/// </remarks>
public ref struct ExponentialMidpoint<T>(Span<T> workspace, int states, int transfers) where T : struct, IReal<T>
{
    /// <summary>Values of workspace that a system of this size needs.</summary>
    public static int WorkspaceSize(int states, int transfers) => 4 * states + transfers;

    readonly Span<T> middle = workspace[..states];
    readonly Span<T> production = workspace.Slice(states, states);
    readonly Span<T> loss = workspace.Slice(2 * states, states);
    readonly Span<T> inflow = workspace.Slice(3 * states, states);
    readonly Span<T> transfer = workspace.Slice(4 * states, transfers);

    /// <summary>Advances <paramref name="state"/> by <paramref name="step"/> days.</summary>
    public void Step<TRates>(in TRates rates, Span<T> state, T step) where TRates : IRates<T>, allows ref struct
    {
        Rates(rates, state);
        state.CopyTo(middle);
        Advance<TRates>(middle, step * T.Of(0.5));
        Rates(rates, middle);
        Advance<TRates>(state, step);
    }

    readonly void Rates<TRates>(in TRates rates, ReadOnlySpan<T> at) where TRates : IRates<T>, allows ref struct
    {
        production.Fill(T.Zero);
        loss.Fill(T.Zero);
        transfer.Fill(T.Zero);
        rates.AddRates(at, production, loss, transfer);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    readonly void Advance<TRates>(Span<T> y, T h) where TRates : IRates<T>, allows ref struct
    {
        inflow.Fill(T.Zero);
        var moves = TRates.Transfers;
        for (var k = 0; k < moves.Length; k++)
            loss[moves[k].From] += transfer[k];
        var move = 0;
        for (var i = 0; i < y.Length; i++)
        {
            var p = production[i] + inflow[i];
            var next = Decay(y[i], p, loss[i], h);
            if (move < moves.Length && moves[move].From == i)
            {
                var left = T.Max(y[i] + p * h - next, T.Zero) / (T.Max(loss[i], T.Of(1e-300)) * h);
                for (; move < moves.Length && moves[move].From == i; move++)
                    inflow[moves[move].To] += left * transfer[move] * T.Of(moves[move].Yield);
            }
            y[i] = next;
        }
    }

    /// <summary>y·e^(-lh) + p·h·φ(lh), φ(x) = (1 - e^(-x))/x, by its series where x is small.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T Decay(T y, T p, T l, T h)
    {
        var x = l * h;
        var small = T.Of(1e-2);
        var series = T.FusedMultiplyAdd(T.FusedMultiplyAdd(T.FusedMultiplyAdd(T.FusedMultiplyAdd(x, T.Of(1.0 / 120), T.Of(-1.0 / 24)), x, T.Of(1.0 / 6)), x, T.Of(-0.5)), x, T.Of(1));
        series = T.FusedMultiplyAdd(x * x * x * x * x, T.Of(-1.0 / 720), series);
        var e = T.SelectLess(x, small, T.FusedMultiplyAdd(-x, series, T.Of(1)), T.Exp(-x));
        var phi = T.SelectLess(x, small, series, (T.Of(1) - e) / T.Max(x, small));
        return T.FusedMultiplyAdd(y, e, p * h * phi);
    }
}
