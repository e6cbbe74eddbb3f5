using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Necrotic muscle falls to debris, phagocytes clear it; the released contents are the alarm that calls them.</summary>
/// <remarks>Structure after Chowkwale, Lindsey and Saucerman 2023 (debris, neutrophil and macrophage clearance), here as moves between pools so that mass balances.</remarks>
public static class Clearance
{
    public static void AddRates<T>(ClearanceParameters<T> p, ZoneSurroundings<T> outside, ZoneState<T> now, ZoneTransfers<T> moves) where T : struct, IReal<T>
    {
        var invaders = now.Neutrophils + now.InflammatoryMacrophages;
        moves.Lysis += outside.LateTimeFactor * (p.Lysis + p.LysisByPhagocytes * invaders);
        moves.Clearance += outside.EarlyTimeFactor
            * (p.ClearanceByNeutrophils * now.Neutrophils + p.ClearanceByMacrophages * (now.InflammatoryMacrophages + now.ReparativeMacrophages));
    }
}
