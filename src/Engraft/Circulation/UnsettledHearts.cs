using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>A batch of hearts, one a lane, whose beats are to settle. Rows as the windows of the same names.</summary>
/// <param name="Count">Hearts; lanes beyond them repeat the last.</param>
/// <param name="State">In: where to begin. Out: the periodic state.</param>
/// <param name="Summary">Out: the periodic beat.</param>
/// <param name="Tolerance">mL a beat.</param>
/// <param name="Memory">What earlier beats of these hearts foretell; without one they begin anew.</param>
public readonly record struct UnsettledHearts<T>(int Count, ReadOnlyMemory<T> Parameters, Memory<T> Vessels, Memory<T> Segments, Memory<T> State, Memory<T> Summary,
    double Tolerance = SteadyBeat<T>.StandardTolerance, Acceleration<T>? Memory = null) where T : struct, ILanes<T>;
