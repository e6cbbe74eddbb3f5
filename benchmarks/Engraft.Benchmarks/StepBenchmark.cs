using System.Runtime.CompilerServices;
using Engraft.Integration;
using Engraft.Numbers;

namespace Engraft.Benchmarks;

/// <summary>The integrator alone: nanoseconds a state and step for 28 states with 8 transfers whose rates are constants.</summary>
static class StepBenchmark
{
    const int States = 28;
    const int Steps = 200;

    readonly struct Chain<T> : IRates<T> where T : struct, IReal<T>
    {
        static readonly Transfer[] moves = [.. Enumerable.Range(0, 8).Select(i => new Transfer(3 * i, 3 * i + 2))];

        public static ReadOnlySpan<Transfer> Transfers => moves;

        [MethodImpl(MethodImplOptions.NoInlining)]
        public void AddRates(ReadOnlySpan<T> now, Span<T> production, Span<T> loss, Span<T> transfer)
        {
            foreach (ref var p in production)
                p = T.Of(0.1);
            foreach (ref var l in loss)
                l = T.Of(0.3);
            foreach (ref var t in transfer)
                t = T.Of(0.2);
        }
    }

    public static void Run(TextWriter to)
    {
        var ns = Timing.Quickest(3, March<One>, March<Lanes4>, March<Lanes8>, Exact<Lanes8>);
        string Row(string name, int k, int width) =>
            FormattableString.Invariant($"| {name} | {ns[k] / (Steps * States):F2} | {ns[k] / (Steps * States * width):F2} |");
        to.WriteLine("| integrator | ns a state and step | a patient |");
        to.WriteLine("|---|---|---|");
        to.WriteLine(Row("scalar", 0, 1));
        to.WriteLine(Row("4 lanes", 1, 4));
        to.WriteLine(Row("8 lanes", 2, 8));
        to.WriteLine(Row("8 lanes, exponential and division alone, no rates and no moves", 3, 8));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void March<T>() where T : struct, ILanes<T>
    {
        var state = new T[States];
        state.AsSpan().Fill(T.Of(1));
        var workspace = new T[ExponentialMidpoint<T>.WorkspaceSize(States, 8)];
        var midpoint = new ExponentialMidpoint<T>(workspace, States, 8);
        for (var i = 0; i < Steps; i++)
            midpoint.Step(new Chain<T>(), state, T.Of(0.5));
    }

    /// <summary>For comparison: the same relaxation by one exponential and one division a pool, twice a step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static void Exact<T>() where T : struct, ILanes<T>
    {
        T[] state = new T[States], loss = new T[States];
        state.AsSpan().Fill(T.Of(1));
        loss.AsSpan().Fill(T.Of(0.3));
        var step = T.Of(0.5);
        for (var i = 0; i < 2 * Steps; i++)
            for (var k = 0; k < state.Length && k < loss.Length; k++)
            {
                var x = loss[k] * step;
                var e = T.Exp(-x);
                state[k] = T.FusedMultiplyAdd(state[k], e, T.Of(0.1) * step * ((T.Of(1) - e) / x));
            }
    }
}
