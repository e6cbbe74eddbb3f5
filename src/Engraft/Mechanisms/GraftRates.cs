using Engraft.Integration;
using Engraft.Numbers;
using Engraft.Therapies;

namespace Engraft.Mechanisms;

/// <summary>Everything that happens to given cells between two beats, in the order it is read. Start here.</summary>
/// <remarks>
/// A dose enters by <see cref="Delivery"/>; these rates carry it on; <see cref="Paracrine"/>, <see cref="GraftContraction"/>, <see cref="Automaticity"/>
/// and <see cref="Rejection"/> say what it does to heart and patient. Windows must outlive the step: they view rows, they hold no numbers.
/// </remarks>
public readonly ref struct GraftRates<T> : IRates<T> where T : struct, IReal<T>
{
    public required ProductParameters<T> Product { get; init; }
    public required RouteParameters<T> Route { get; init; }
    public required GraftParameters<T> Graft { get; init; }
    public required RejectionParameters<T> Rejecting { get; init; }
    public required ImmunosuppressionParameters<T> Drugs { get; init; }
    public required AutomaticityParameters<T> Pacing { get; init; }
    public required GraftSurroundings<T> Around { get; init; }

    public static ReadOnlySpan<Transfer> Transfers => GraftTransfers.All;

    public void AddRates(ReadOnlySpan<T> now, Span<T> production, Span<T> loss, Span<T> transfer)
    {
        var state = GraftState<T>.Reading(now);
        var gains = new GraftState<T>(production);
        var losses = new GraftState<T>(loss);
        var suppression = ImmunosuppressiveDrugs.Suppression(Drugs, Around, state);
        GraftSettling.AddRates(Product, Route, Graft, Around, state, gains, transfer);
        GraftSurvival.AddRates(Product, Graft, Around, state, transfer);
        GraftGrowth.AddRates(Product, Graft, Around, state, gains, losses);
        GraftMaturation.AddRates(Graft, gains, losses);
        Rejection.AddRates(Product, Rejecting, Around, state, suppression, gains, losses, transfer);
        ImmunosuppressiveDrugs.AddRates(Drugs, Around, state, suppression, gains, losses);
        Paracrine.AddRates(Product, losses);
        Automaticity.AddRates(Product, Route, Graft, Pacing, Around, state, gains);
    }
}
