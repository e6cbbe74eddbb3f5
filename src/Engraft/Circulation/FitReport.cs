using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Circulation;

/// <summary>How a fit went.</summary>
public readonly ref struct FitReport<T>(Span<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots, the posterior spreads included.</summary>
    public const int Size = 4 + FreeParameters.Count;

    readonly Span<T> row = row;

    [Slot("-", "1 where the fit stopped at a least of its cost")] public ref T Converged => ref row[0];
    [Slot("-", "sum of squared residuals over their tolerances, priors included")] public ref T Cost => ref row[1];
    [Slot("-", "steps taken")] public ref T Iterations => ref row[2];
    [Slot("-", "largest residual of a given target over its tolerance")] public ref T LargestResidual => ref row[3];

    /// <summary>SD of the logarithm of each free parameter after the measurements, in the order of <see cref="FreeParameters.All"/>; equal to its prior spread where nothing measured bears on it.</summary>
    public Span<T> PosteriorSpread => row.Slice(4, FreeParameters.Count);
}
