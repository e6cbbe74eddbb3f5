using System.Diagnostics;

namespace Engraft.Benchmarks;

/// <summary>Times kernels that are compared with each other in turns, so that a busy machine disturbs all alike.</summary>
static class Timing
{
    const int Rounds = 21;

    /// <summary>Nanoseconds of one call of each action in its quickest round: what else the machine did can only add.</summary>
    public static double[] Quickest(int calls, params ReadOnlySpan<Action> actions)
    {
        var times = new double[actions.Length][];
        for (var k = 0; k < actions.Length; k++)
        {
            times[k] = new double[Rounds];
            Once(actions[k], calls);
        }
        for (var round = 0; round < Rounds; round++)
            for (var k = 0; k < actions.Length; k++)
                times[k][round] = Once(actions[k], calls);
        return Array.ConvertAll(times, row => row.Min());
    }

    static double Once(Action action, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
            action();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls;
    }
}
