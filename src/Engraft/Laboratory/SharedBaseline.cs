using Engraft.Numbers;

namespace Engraft.Laboratory;

/// <summary>A batch's baseline, prepared by the first job that needs it and read by all.</summary>
sealed class SharedBaseline<T>(Model model, Func<IReadOnlyList<Draw>> draws, int refinement) where T : struct, ILanes<T>
{
    readonly Lock gate = new();
    Baseline<T>? prepared;

    public Baseline<T> Prepare(Workbench<T> bench)
    {
        lock (gate)
            return prepared ??= Baseline<T>.Prepare(model, draws(), bench, refinement);
    }
}
