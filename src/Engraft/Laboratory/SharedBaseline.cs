using Engraft.Circulation;
using Engraft.Numbers;

namespace Engraft.Laboratory;

/// <summary>A batch's baseline, prepared by the first job that needs it and read by all.</summary>
sealed class SharedBaseline<T>(Model model, Func<IReadOnlyList<Draw>> draws, int refinement) where T : struct, ILanes<T>
{
    readonly Lock gate = new();
    Baseline<T>? begun, prepared;

    public Baseline<T> Prepare(Workbench<T> bench)
    {
        lock (gate)
            return prepared ??= Baseline<T>.Prepare(model, draws(), bench, refinement);
    }

    /// <summary>Prepares up to the fit, which a cohort then does for all its batches together, and returns the cases to be fitted.</summary>
    public FitCase[] Begin(Workbench<T> bench)
    {
        begun = Baseline<T>.Begin(model, draws(), bench, refinement);
        return BaselineCases.Of(begun);
    }

    /// <summary>Takes the fitted cases and returns these hearts before their illness, to be settled.</summary>
    public UnsettledHearts<T> Take(ReadOnlySpan<FitCase> fitted)
    {
        BaselineCases.Take(begun!, fitted);
        return begun!.BeforeIllness();
    }

    /// <summary>Takes the settled hearts: the baseline stands.</summary>
    public void Complete(in UnsettledHearts<T> well)
    {
        begun!.Complete(well);
        prepared = begun;
    }
}
