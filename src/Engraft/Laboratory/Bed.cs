using Engraft.Numbers;

namespace Engraft.Laboratory;

/// <summary>One arm of one batch in a ward: its hearts, who writes down what they do, and when.</summary>
/// <param name="Central">Reads what is shown of one heart; null where nothing is.</param>
sealed record Bed<T>(Heart<T> Heart, Recorder<T> Recorder, CentralReader<T>? Central, Timetable Timetable) where T : struct, ILanes<T>;
