using System.Runtime.CompilerServices;
using Engraft.Numbers;

namespace Engraft.Integration;

/// <summary>Second-order exponential midpoint step for production-loss-transfer systems: nothing becomes negative, pools balance to round-off.</summary>
/// <remarks>
/// Each pool relaxes at frozen rates: y(h) = y·e + p·h·φ with e and φ of <see cref="IRelaxation"/>. Its mean over the step is
/// (y + p·h - y(h))/(l·h); each transfer takes its rate times that mean, which enters the later pool as constant production, so sums are kept
/// whatever the step. Rates are taken at the start for half a step, then at the middle for the whole step
/// (ETD2; Cox and Matthews 2002, doi:10.1006/jcph.2002.6995). What falls below 1e-200 is extinct: subnormal numbers would be slow and mean nothing.
/// </remarks>
public readonly ref struct ExponentialMidpoint<T>(Span<T> workspace, int states, int transfers) where T : struct, IReal<T>
{
    const double Extinct = 1e-200;

    /// <summary>Below this loss (1/d) nothing measurable leaves a pool in a lifetime; it keeps a quotient finite.</summary>
    const double Unmeasurable = 1e-30;

    /// <summary>Loss times step above this counts as this; the product of four denominators stays finite.</summary>
    const double Instant = 1e9;

    /// <summary>Values of workspace that a system of this size needs.</summary>
    public static int WorkspaceSize(int states, int transfers) => 5 * states + transfers;

    readonly Span<T> middle = workspace[..states];
    readonly Span<T> production = workspace.Slice(states, states);
    readonly Span<T> loss = workspace.Slice(2 * states, states);
    readonly Span<T> phi = workspace.Slice(3 * states, states);
    readonly Span<T> remaining = workspace.Slice(4 * states, states);
    readonly Span<T> transfer = workspace.Slice(5 * states, transfers);

    /// <summary>Advances <paramref name="state"/> by <paramref name="step"/> days.</summary>
    public void Step<TRates>(in TRates rates, Span<T> state, T step) where TRates : IRates<T>, allows ref struct
    {
        Rates(rates, state);
        Advance<CoarseRelaxation>(TRates.Transfers, state, middle, step * T.Of(0.5));
        Rates(rates, middle);
        Advance<FineRelaxation>(TRates.Transfers, state, state, step);
    }

    void Rates<TRates>(in TRates rates, ReadOnlySpan<T> at) where TRates : IRates<T>, allows ref struct
    {
        Clear(production);
        Clear(loss);
        Clear(transfer);
        rates.AddRates(at, production, loss, transfer);
    }

    /// <summary>Writes whole numbers: the platform's own clearing writes smaller pieces, and a number just written in pieces is slow to read back.</summary>
    static void Clear(Span<T> row)
    {
        foreach (ref var value in row)
            value = T.Of(0);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Advance<TRelaxation>(ReadOnlySpan<Transfer> moves, ReadOnlySpan<T> from, Span<T> to, T h) where TRelaxation : IRelaxation
    {
        for (var k = 0; k < moves.Length; k++)
            loss[moves[k].From] += transfer[k];
        var part = h * T.Of(TRelaxation.Part);
        Relax<TRelaxation>(loss, remaining, phi, part);
        var move = 0;
        for (var i = 0; i < to.Length; i++)
        {
            var y = from[i];
            var next = T.FusedMultiplyAdd(y, remaining[i], production[i] * part * phi[i]);
            to[i] = T.SelectLess(next, T.Of(Extinct), T.Of(0), next);
            if (move < moves.Length && moves[move].From == i)
                move = Send(moves, move, (y + production[i] * h - next) / (T.Max(loss[i], T.Of(Unmeasurable)) * h));
        }
    }

    /// <summary>Gives what leaves one donor to its receivers; returns the first move of the next donor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    int Send(ReadOnlySpan<Transfer> moves, int move, T mean)
    {
        var donor = moves[move].From;
        var content = T.Max(mean, T.Of(0));
        for (; move < moves.Length && moves[move].From == donor; move++)
            production[moves[move].To] += content * transfer[move] * T.Of(moves[move].Yield);
        return move;
    }

    /// <summary>e and φ of every pool; four share one division.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Relax<TRelaxation>(ReadOnlySpan<T> loss, Span<T> remaining, Span<T> phi, T part) where TRelaxation : IRelaxation
    {
        var instant = T.Of(Instant);
        for (; loss.Length >= 4 && remaining.Length >= 4 && phi.Length >= 4; loss = loss[4..], remaining = remaining[4..], phi = phi[4..])
        {
            var d0 = TRelaxation.Denominator(T.Min(instant, loss[0] * part), out var n0);
            var d1 = TRelaxation.Denominator(T.Min(instant, loss[1] * part), out var n1);
            var d2 = TRelaxation.Denominator(T.Min(instant, loss[2] * part), out var n2);
            var d3 = TRelaxation.Denominator(T.Min(instant, loss[3] * part), out var n3);
            T first = d0 * d1, second = d2 * d3;
            var inverse = T.Of(1) / (first * second);
            T inverseFirst = inverse * second, inverseSecond = inverse * first;
            remaining[0] = TRelaxation.Remaining(n0, inverseFirst * d1, out phi[0]);
            remaining[1] = TRelaxation.Remaining(n1, inverseFirst * d0, out phi[1]);
            remaining[2] = TRelaxation.Remaining(n2, inverseSecond * d3, out phi[2]);
            remaining[3] = TRelaxation.Remaining(n3, inverseSecond * d2, out phi[3]);
        }
        for (var i = 0; i < loss.Length; i++)
        {
            var d = TRelaxation.Denominator(T.Min(instant, loss[i] * part), out var n);
            remaining[i] = TRelaxation.Remaining(n, T.Of(1) / d, out phi[i]);
        }
    }
}
