using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Cases side by side, one a lane.</summary>
sealed class FitRows<T> where T : struct, ILanes<T>
{
    public T[] Parameters { get; } = new T[CirculationParameters<T>.Size];
    public T[] Segments { get; } = new T[SegmentProperties<T>.Size];
    public T[] Targets { get; } = new T[FitTargets<T>.Size];
    public T[] Vessels { get; } = new T[HeartVessels<T>.Size];
    public T[] State { get; } = new T[CirculationState<T>.Size];
    public T[] Summary { get; } = new T[BeatSummary<T>.Size];
    public T[] Report { get; } = new T[FitReport<T>.Size];

    public CirculationParameters<T> CirculationParameters => new(Parameters);
    public SegmentProperties<T> SegmentProperties => new(Segments);

    /// <summary>Puts what is known of a case into a lane.</summary>
    public void Load(int lane, FitCase patient)
    {
        Write(Parameters, lane, patient.Parameters);
        Write(Segments, lane, patient.Segments);
        Write(Targets, lane, patient.Targets);
        Write(Vessels, lane, patient.Vessels);
    }

    /// <summary>Reads what was found in a lane.</summary>
    public void Store(int lane, FitCase patient, FitSearch<T> search)
    {
        Read(Vessels, lane, patient.Vessels);
        Read(State, lane, patient.State);
        Read(Summary, lane, patient.Summary);
        Read(Report, lane, patient.Report);
        Read(search.Point, lane, patient.Point);
        Read(search.Jacobian, lane, patient.Sensitivities);
    }

    /// <summary>Sets one lane of a row.</summary>
    public static void Write(Span<T> row, int lane, ReadOnlySpan<double> values)
    {
        Span<double> lanes = stackalloc double[T.Width];
        for (var i = 0; i < values.Length; i++)
        {
            row[i].Store(lanes);
            lanes[lane] = values[i];
            row[i] = T.Load(lanes);
        }
    }

    static void Read(ReadOnlySpan<T> row, int lane, Span<double> values)
    {
        for (var i = 0; i < values.Length; i++)
            values[i] = row[i][lane];
    }
}
