using Engraft.Integration;

namespace Engraft.Mechanisms;

/// <summary>Every way a given cell can go, in the order of the transfer row; a cell leaves one slot and enters exactly one other.</summary>
public static class GraftTransfers
{
    /// <summary>Zones: infarct, border, remote.</summary>
    public const int Zones = 3;

    const int Lung = 3, Attached = 4, Myocytes = 7, Pluripotent = 10, Lost = 11, Dead = 12;

    /// <summary>Moves out of one zone's free pool.</summary>
    const int FromFree = 4;

    /// <summary>The moves, sorted by the pool they leave.</summary>
    public static ReadOnlySpan<Transfer> All => moves;

    static readonly Transfer[] moves = Moves();

    public static int FreeToLung(int zone) => FromFree * zone;
    public static int FreeToAttached(int zone) => FromFree * zone + 1;
    public static int FreeToMyocytes(int zone) => FromFree * zone + 2;
    public static int FreeToLost(int zone) => FromFree * zone + 3;
    public static int LungToAttached(int zone) => FromFree * Zones + zone;
    public const int LungToLost = FromFree * Zones + Zones;
    public const int LungToDead = LungToLost + 1;
    public static int AttachedToDead(int zone) => LungToDead + 1 + zone;
    public static int MyocytesToDead(int zone) => LungToDead + 1 + Zones + zone;
    public const int PluripotentToDead = LungToDead + 1 + 2 * Zones;

    /// <summary>Number of moves.</summary>
    public const int Count = PluripotentToDead + 1;

    static Transfer[] Moves()
    {
        var all = new Transfer[Count];
        for (var zone = 0; zone < Zones; zone++)
        {
            all[FreeToLung(zone)] = new(zone, Lung);
            all[FreeToAttached(zone)] = new(zone, Attached + zone);
            all[FreeToMyocytes(zone)] = new(zone, Myocytes + zone);
            all[FreeToLost(zone)] = new(zone, Lost);
            all[LungToAttached(zone)] = new(Lung, Attached + zone);
            all[AttachedToDead(zone)] = new(Attached + zone, Dead);
            all[MyocytesToDead(zone)] = new(Myocytes + zone, Dead);
        }
        all[LungToLost] = new(Lung, Lost);
        all[LungToDead] = new(Lung, Dead);
        all[PluripotentToDead] = new(Pluripotent, Dead);
        return all;
    }
}
