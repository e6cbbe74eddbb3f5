using Engraft.Integration;
using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Carries one zone through time under constant surroundings.</summary>
public static class ZoneCourse
{
    /// <summary>Advances a zone between two times.</summary>
    /// <param name="from">Start, days since the last event (infarction, dose, change of drugs).</param>
    /// <param name="to">End, days since the last event.</param>
    /// <param name="workspace">At least <see cref="ZoneTissue{T}.WorkspaceSize"/> values.</param>
    public static void Advance<T>(in ZoneTissue<T> tissue, Span<T> state, double from, double to, StepTable table, Span<T> workspace) where T : struct, IReal<T>
    {
        var integrator = new ExponentialMidpoint<T>(workspace, ZoneState<T>.Size, ZoneTissue<T>.Transfers.Length);
        while (from < to)
        {
            var (count, step, until) = table.Next(from, to);
            for (var i = 0; i < count; i++)
                integrator.Step(tissue, state, T.Of(step));
            from = until;
        }
    }

    /// <summary>Largest difference that half the steps make over an interval, relative to each slot's value plus <paramref name="floor"/>; the state is not changed.</summary>
    public static T StepCheck<T>(in ZoneTissue<T> tissue, ReadOnlySpan<T> state, double from, double to, StepTable table, double floor) where T : struct, IReal<T>
    {
        var workspace = new T[ZoneTissue<T>.WorkspaceSize];
        var once = state.ToArray();
        var twice = state.ToArray();
        Advance(tissue, once, from, to, table, workspace);
        Advance(tissue, twice, from, to, table with { Refinement = table.Refinement * 2 }, workspace);
        var worst = T.Zero;
        for (var i = 0; i < once.Length; i++)
            worst = T.Max(worst, T.Abs(once[i] - twice[i]) / (T.Abs(twice[i]) + T.Of(floor)));
        return worst;
    }
}
