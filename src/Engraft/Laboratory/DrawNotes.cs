namespace Engraft.Laboratory;

/// <summary>Numerical findings of one draw, all arms together.</summary>
public sealed record DrawNotes
{
    /// <summary>The fit of the patient came to rest.</summary>
    public required bool FitConverged { get; init; }

    /// <summary>Largest residual of the fit over its tolerance.</summary>
    public required double LargestResidual { get; init; }

    /// <summary>Beats that did not become periodic.</summary>
    public required int Unsettled { get; init; }

    /// <summary>Largest imbalance of cells over cells injected.</summary>
    public required double CellError { get; init; }

    /// <summary>Largest blood volume gained or lost in a beat, mL.</summary>
    public required double VolumeError { get; init; }

    /// <summary>Least of all tissue and graft states, 0 where none was negative.</summary>
    public required double LeastState { get; init; }

    /// <summary>The draw's parameter row.</summary>
    public required double[] Parameters { get; init; }

    /// <summary>The draw's numbers of each arm's product and route.</summary>
    public required IReadOnlyList<(double[] Product, double[] Route)> Arms { get; init; }

    /// <summary>Parameter sets drawn until one was plausible.</summary>
    public required int Attempts { get; init; }

    /// <summary>The first number that was not finite; such a draw is left out of the summary.</summary>
    public required DrawFault? Fault { get; init; }

    /// <summary>The first limit of life passed (<see cref="LivingLimit"/>); such a draw is kept and counted.</summary>
    public required DrawFault? Passed { get; init; }
}
