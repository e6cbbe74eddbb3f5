using Engraft.Numbers;

namespace Engraft.Laboratory;

/// <summary>Packs one number per draw into lanes; a batch that is not full repeats its last draw.</summary>
static class Lane
{
    public static T Pack<T, TDraw>(IReadOnlyList<TDraw> draws, Func<TDraw, double> number) where T : struct, ILanes<T>
    {
        Span<double> values = stackalloc double[T.Width];
        for (var lane = 0; lane < values.Length; lane++)
            values[lane] = number(draws[Math.Min(lane, draws.Count - 1)]);
        return T.Load(values);
    }

    public static T[] PackRow<T, TDraw>(IReadOnlyList<TDraw> draws, Func<TDraw, double[]> row) where T : struct, ILanes<T>
    {
        var packed = new T[row(draws[0]).Length];
        for (var i = 0; i < packed.Length; i++)
        {
            var slot = i;
            packed[i] = Pack<T, TDraw>(draws, draw => row(draw)[slot]);
        }
        return packed;
    }
}
