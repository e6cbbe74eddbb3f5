using Engraft.Integration;
using Engraft.Numbers;

namespace Engraft.Tests.Integration;

/// <summary>A small nonlinear system with saturation, feedback and moves: muscle dies into debris, debris calls cells, cells lay down matrix that matures.</summary>
readonly struct HealingSystem<T> : IRates<T> where T : struct, IReal<T>
{
    public const int States = 6;

    static readonly Transfer[] moves = [new(0, 1), new(1, 5, 0.5), new(2, 5), new(3, 4)];

    public static ReadOnlySpan<Transfer> Transfers => moves;

    public void AddRates(ReadOnlySpan<T> now, Span<T> production, Span<T> loss, Span<T> transfer)
    {
        T debris = now[1], cells = now[2];
        var signal = T.Exp(T.Of(-0.3) * now[3]) * debris / (debris + T.Of(0.2));
        transfer[0] = T.Of(0.4) / (T.Of(1) + cells);
        transfer[1] = T.Of(0.1) + T.Of(0.8) * cells;
        transfer[2] = T.Of(0.3) * T.Sqrt(now[4] + T.Of(0.1));
        transfer[3] = T.Of(0.5) * T.Pow(cells + T.Of(0.05), T.Of(1.5));
        production[2] = T.Of(3) * signal;
        production[3] = T.Of(0.7) * cells;
        loss[3] = T.Of(0.2) * debris;
        loss[4] = T.Of(0.05);
    }

    public static void Start(Span<T> state)
    {
        state.Fill(T.Of(0));
        state[0] = T.Of(1);
        state[1] = T.Of(0.1);
        state[4] = T.Of(0.3);
    }

    /// <summary>The state after <paramref name="days"/> in equal steps.</summary>
    public static T[] March(double days, int steps)
    {
        var state = new T[States];
        Start(state);
        var midpoint = new ExponentialMidpoint<T>(new T[ExponentialMidpoint<T>.WorkspaceSize(States, moves.Length)], States, moves.Length);
        for (var i = 0; i < steps; i++)
            midpoint.Step(new HealingSystem<T>(), state, T.Of(days / steps));
        return state;
    }
}
