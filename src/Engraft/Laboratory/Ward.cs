using Engraft.Circulation;
using Engraft.Numbers;

namespace Engraft.Laboratory;

/// <summary>Batches of hearts that live side by side: on each beat day all settle together (<see cref="SharedLanes{T}"/>), then each remodels by itself.</summary>
/// <remarks>What a heart does depends on no other, so who shares a ward changes no byte. Timetables may differ: a ward goes from one beat to the next, not from day to day.</remarks>
sealed class Ward<T>(IReadOnlyList<Bed<T>> beds, Workbench<T> bench, int refinement) where T : struct, ILanes<T>
{
    /// <summary>Lives all timetables to their ends.</summary>
    /// <exception cref="OperationCanceledException">Interrupted: asked between two beats.</exception>
    public void Live(CancellationToken interrupt)
    {
        for (var visit = 0; ; visit++)
        {
            interrupt.ThrowIfCancellationRequested();
            var present = beds.Where(bed => visit < bed.Timetable.Days.Count).ToArray();
            if (present.Length == 0)
                return;
            Beat(present, visit);
        }
    }

    void Beat(Bed<T>[] present, int visit)
    {
        foreach (var bed in present)
            bed.Heart.Rise(bed.Timetable.Days[visit]);
        Settle(present, bed => bed.Heart.Beat);
        foreach (var bed in present)
            bed.Heart.Feel();
        Settle([.. present.Where(bed => bed.Recorder.Exercises(bed.Timetable.Days[visit]))], bed => bed.Recorder.Exercise());
        foreach (var bed in present)
        {
            bed.Recorder.Record(visit, bed.Timetable.Days[visit]);
            bed.Central?.Read(visit, bed.Timetable.Days[visit], visit + 1 == bed.Timetable.Days.Count);
            bed.Heart.Remodel(bed.Timetable, visit, refinement);
        }
    }

    void Settle(Bed<T>[] hearts, Func<Bed<T>, UnsettledHearts<T>> beat)
    {
        if (hearts.Length > 0)
            bench.Lanes.Settle([.. hearts.Select(beat)]);
    }
}
