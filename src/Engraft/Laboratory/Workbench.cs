using Engraft.Circulation;
using Engraft.Numbers;

namespace Engraft.Laboratory;

/// <summary>The solvers of one thread; they hold workspace and no result.</summary>
public sealed class Workbench<T> where T : struct, ILanes<T>
{
    public SteadyBeat<T> Beats { get; } = new();
    public PatientFit<T> Fit { get; } = new();

    /// <summary>Where hearts of several batches settle together.</summary>
    public SharedLanes<T> Lanes { get; } = new();

    /// <summary>Workspace of the tissue's integrator.</summary>
    public T[] Tissue { get; } = new T[HeartTissue<T>.WorkspaceSize];
}
