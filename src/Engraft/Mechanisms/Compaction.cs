using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>The wall closes over what was muscle: compaction follows the cleared share of the zone.</summary>
/// <remarks>With clearing of necrosis and drainage of water this is why infarct mass on imaging falls from 25 to 15 g within 14 months (doi:10.1186/1532-429X-14-62).</remarks>
public static class Compaction
{
    public static void AddRates<T>(CompactionParameters<T> p, ZoneSurroundings<T> outside, ZoneState<T> now, ZoneState<T> production, ZoneState<T> loss)
        where T : struct, IReal<T>
    {
        var rate = outside.LateTimeFactor * p.Rate;
        production.Compaction += rate * T.Max(T.Of(1) - now.Myocytes - now.Necrosis - now.Debris, T.Zero);
        loss.Compaction += rate;
    }

    /// <summary>Mass of the zone over its healthy mass.</summary>
    public static T RelativeMass<T>(CompactionParameters<T> p, ZoneState<T> now) where T : struct, IReal<T> =>
        T.Of(1) + now.Oedema - p.Depth * now.Compaction;
}
