using Engraft.Numbers;

namespace Engraft.Integration;

/// <summary>A system in production-loss-transfer form: dy/dt = production - (loss + transfers out)·y + transfers in.</summary>
public interface IRates<T> where T : struct, IReal<T>
{
    /// <summary>The moves between pools, in the order of the transfer row; those of one donor stand together, donors in the order of their slots.</summary>
    static abstract ReadOnlySpan<Transfer> Transfers { get; }

    /// <summary>Writes production (unit/d), loss (1/d) and transfer rates (1/d) at state <paramref name="now"/>; all rows are zero on entry and non-negative on return.</summary>
    void AddRates(ReadOnlySpan<T> now, Span<T> production, Span<T> loss, Span<T> transfer);
}
