using Engraft.Integration;
using Engraft.Numbers;

namespace Engraft.Tests.Integration;

/// <summary>Pools with constant production and loss, and one constant move from the first to the second.</summary>
readonly struct LinearSystem<T>(double production0, double loss0, double move, double production1, double loss1) : IRates<T> where T : struct, IReal<T>
{
    public const int States = 2;

    static readonly Transfer[] moves = [new(0, 1)];

    public static ReadOnlySpan<Transfer> Transfers => moves;

    public void AddRates(ReadOnlySpan<T> now, Span<T> production, Span<T> loss, Span<T> transfer)
    {
        production[0] = T.Of(production0);
        production[1] = T.Of(production1);
        loss[0] = T.Of(loss0);
        loss[1] = T.Of(loss1);
        transfer[0] = T.Of(move);
    }

    public static T[] March(LinearSystem<T> system, T first, T second, double step, int steps)
    {
        T[] state = [first, second];
        var midpoint = new ExponentialMidpoint<T>(new T[ExponentialMidpoint<T>.WorkspaceSize(States, 1)], States, 1);
        for (var i = 0; i < steps; i++)
            midpoint.Step(system, state, T.Of(step));
        return state;
    }
}
