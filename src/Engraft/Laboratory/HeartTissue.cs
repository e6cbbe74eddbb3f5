using Engraft.Integration;
using Engraft.Mechanisms;
using Engraft.Numbers;

namespace Engraft.Laboratory;

/// <summary>Three zones of tissue and the graft between them, as one system: the graft feels the zones' oxygen and inflammation, the zones feel what it secretes.</summary>
/// <remarks>State row: infarct, border, remote (<see cref="ZoneState{T}"/> each), then <see cref="GraftState{T}"/>.</remarks>
public readonly ref struct HeartTissue<T> : IRates<T> where T : struct, IReal<T>
{
    public const int Zones = 3;

    /// <summary>Slot where the graft begins.</summary>
    public const int GraftAt = Zones * ZoneState<T>.Size;

    /// <summary>Number of slots.</summary>
    public const int Size = GraftAt + GraftState<T>.Size;

    static readonly Transfer[] transfers = Join();

    readonly ReadOnlySpan<T> tissue;
    readonly Span<T> surroundings;
    readonly GraftRates<T> graft;
    readonly ParacrineParameters<T> paracrine;
    readonly bool treated;

    /// <param name="tissue">Row of <see cref="TissueParameters{T}"/>.</param>
    /// <param name="surroundings">Three rows of <see cref="ZoneSurroundings{T}"/>, one after the other.</param>
    /// <param name="treated">False in an arm that never gets cells: its graft is not computed.</param>
    public HeartTissue(ReadOnlySpan<T> tissue, Span<T> surroundings, in GraftRates<T> graft, ParacrineParameters<T> paracrine, bool treated)
    {
        this.tissue = tissue;
        this.surroundings = surroundings;
        this.graft = graft;
        this.paracrine = paracrine;
        this.treated = treated;
    }

    public static ReadOnlySpan<Transfer> Transfers => transfers;

    /// <summary>Values of workspace that a step needs.</summary>
    public static int WorkspaceSize => ExponentialMidpoint<T>.WorkspaceSize(Size, transfers.Length);

    public void AddRates(ReadOnlySpan<T> now, Span<T> production, Span<T> loss, Span<T> transfer)
    {
        if (treated)
            Exchange(now);
        var moves = ZoneTissue<T>.Transfers.Length;
        for (var zone = 0; zone < Zones; zone++)
        {
            var at = zone * ZoneState<T>.Size;
            new ZoneTissue<T>(tissue, Around(zone)).AddRates(now.Slice(at, ZoneState<T>.Size), production.Slice(at, ZoneState<T>.Size),
                loss.Slice(at, ZoneState<T>.Size), transfer.Slice(zone * moves, moves));
        }
        if (treated)
            graft.AddRates(now[GraftAt..], production[GraftAt..], loss[GraftAt..], transfer[(Zones * moves)..]);
    }

    /// <summary>Oxygen, flow and inflammation reach the graft; its secretion reaches the zones.</summary>
    void Exchange(ReadOnlySpan<T> now)
    {
        var cells = GraftState<T>.Reading(now[GraftAt..]);
        for (var zone = 0; zone < Zones; zone++)
            FeelZone(tissue, Around(zone), now.Slice(zone * ZoneState<T>.Size, ZoneState<T>.Size), graft.Around, zone);
        for (var zone = 0; zone < Zones; zone++)
        {
            var outside = new ZoneSurroundings<T>(Around(zone));
            outside.GraftVegf = Paracrine.Vegf(graft.Product, paracrine, graft.Around, cells, zone);
            outside.GraftHgf = Paracrine.Hgf(graft.Product, paracrine, graft.Around, cells, zone);
            outside.GraftCalming = Paracrine.Calming(graft.Product, paracrine, graft.Around, cells, zone);
            outside.GraftProtection = Paracrine.Protection(graft.Product, paracrine, graft.Around, cells, zone);
        }
    }

    /// <summary>Writes what the graft feels of one zone.</summary>
    public static void FeelZone(ReadOnlySpan<T> tissue, Span<T> outside, ReadOnlySpan<T> zoneState, GraftSurroundings<T> around, int zone)
    {
        var p = new TissueParameters<T>(tissue);
        var state = ZoneState<T>.Reading(zoneState);
        var signals = ZoneSignals<T>.Of(p, new ZoneSurroundings<T>(outside), state);
        around.Oxygen(zone) = T.Of(1) - signals.OxygenDeficit;
        around.Inflammation(zone) = signals.Inflammation;
        around.Perfusion(zone) = Perfusion.RestingFlow(p.Perfusion, new ZoneSurroundings<T>(outside), state);
    }

    Span<T> Around(int zone) => surroundings.Slice(zone * ZoneSurroundings<T>.Size, ZoneSurroundings<T>.Size);

    static Transfer[] Join()
    {
        var all = new List<Transfer>();
        for (var zone = 0; zone < Zones; zone++)
            foreach (var move in ZoneTissue<T>.Transfers)
                all.Add(move with { From = move.From + zone * ZoneState<T>.Size, To = move.To + zone * ZoneState<T>.Size });
        foreach (var move in GraftTransfers.All)
            all.Add(move with { From = move.From + GraftAt, To = move.To + GraftAt });
        return [.. all];
    }
}
