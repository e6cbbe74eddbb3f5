using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>A pool of less than one cell is empty: it dies out at once, so that rows never fill with subnormal numbers. Call once a day.</summary>
public static class GraftExtinction
{
    public static void Settle<T>(in GraftState<T> state) where T : struct, IReal<T>
    {
        for (var zone = 0; zone < GraftTransfers.Zones; zone++)
        {
            Settle(ref state.Free(zone), ref state.Dead);
            Settle(ref state.Attached(zone), ref state.Dead);
            Settle(ref state.Myocytes(zone), ref state.Dead);
            var none = T.Zero;
            Settle(ref state.Vesicles(zone), ref none);
        }
        Settle(ref state.Lung, ref state.Dead);
    }

    static void Settle<T>(ref T pool, ref T dead) where T : struct, IReal<T>
    {
        dead += T.SelectLess(pool, T.Unity, pool, T.Zero);
        pool = T.SelectLess(pool, T.Unity, T.Zero, pool);
    }
}
