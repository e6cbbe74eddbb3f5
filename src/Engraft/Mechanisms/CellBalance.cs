using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Where all cells are; the balance closes to round-off at all times: injected = heart + lung + lost + dead - divided.</summary>
public static class CellBalance
{
    /// <summary>Living cells in the heart.</summary>
    public static T Heart<T>(in GraftState<T> now) where T : struct, IReal<T> => Rejection.LivingCells(now) - now.Lung;

    /// <summary>What the balance misses, cells.</summary>
    public static T Error<T>(in GraftState<T> now) where T : struct, IReal<T> => Heart(now) + now.Lung + now.Lost + now.Dead - now.Divided - now.Injected;
}
