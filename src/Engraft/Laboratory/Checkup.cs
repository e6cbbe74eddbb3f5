using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Outcomes;

namespace Engraft.Laboratory;

/// <summary>Examines each heart of a batch on each beat day: finite or not, within the limits of life, how exact its balances.</summary>
sealed class Checkup<T>(Heart<T> heart, string arm, int count) where T : struct, ILanes<T>
{
    /// <summary>First number that was not finite, by lane.</summary>
    public DrawFault?[] Faults { get; } = new DrawFault?[count];

    /// <summary>First limit of life passed, by lane.</summary>
    public DrawFault?[] Passed { get; } = new DrawFault?[count];

    /// <summary>Beats that did not become periodic, by lane.</summary>
    public int[] Unsettled { get; } = new int[count];

    /// <summary>Largest imbalance of cells over cells injected, by lane.</summary>
    public double[] CellError { get; } = new double[count];

    /// <summary>Largest blood volume gained or lost in a beat, mL, by lane.</summary>
    public double[] VolumeError { get; } = new double[count];

    /// <summary>Least of all tissue and graft states, by lane.</summary>
    public double[] LeastState { get; } = new double[count];

    public void Examine(int lane, Snapshot now, bool exercised)
    {
        foreach (var limit in LivingLimit.All)
        {
            // Between visits the numbers of exercise are filled in later.
            if (limit.InExercise && !exercised)
                continue;
            if (!double.IsFinite(limit.Read(now)))
                Faults[lane] ??= new(arm, now.Day, limit.Quantity, limit.Read(now));
            else if (!limit.Holds(now))
                Passed[lane] ??= new(arm, now.Day, limit.Quantity, limit.Read(now));
        }
        foreach (var state in heart.Rows.Tissue)
            if (double.IsFinite(state[lane]))
                LeastState[lane] = Math.Min(LeastState[lane], state[lane]);
            else
                Faults[lane] ??= new(arm, now.Day, "tissue state", state[lane]);
        Balance(lane);
    }

    void Balance(int lane)
    {
        var beat = heart.Rows.Beat;
        Unsettled[lane] += beat.Converged[lane] == 0 ? 1 : 0;
        VolumeError[lane] = Math.Max(VolumeError[lane], Math.Abs(beat.VolumeError[lane]));
        var graft = heart.Rows.Graft;
        CellError[lane] = Math.Max(CellError[lane], Math.Abs(CellBalance.Error(graft)[lane]) / Math.Max(graft.Injected[lane], 1));
    }
}
