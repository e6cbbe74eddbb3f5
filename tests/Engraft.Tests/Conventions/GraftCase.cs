using Engraft.Integration;
using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Quantities;
using Engraft.Therapies;

namespace Engraft.Tests.Conventions;

/// <summary>A mechanism of given cells.</summary>
abstract class GraftCase(string name) : MechanismCase
{
    static readonly IReadOnlyList<(string, IReadOnlyList<Slot>)> inputs =
    [
        ("product", Slots.Of(typeof(ProductParameters<>))),
        ("route", Slots.Of(typeof(RouteParameters<>))),
        ("graft", Slots.Of(typeof(GraftParameters<>))),
        ("rejection", Slots.Of(typeof(RejectionParameters<>))),
        ("immunosuppression", Slots.Of(typeof(ImmunosuppressionParameters<>))),
        ("automaticity", Slots.Of(typeof(AutomaticityParameters<>))),
        ("surroundings", Slots.Of(typeof(GraftSurroundings<>))),
    ];

    public override string Name => name;
    public override IReadOnlyList<(string Heading, IReadOnlyList<Slot> Slots)> Inputs => inputs;
    public override Type State => typeof(GraftState<>);
    public override Transfer[] Moves => GraftTransfers.All.ToArray();

    public override void AddRates<T>(T[][] inputs, T[] now, T[] production, T[] loss, T[] transfer) =>
        Rates(Of(inputs), new GraftState<T>(now), new GraftState<T>(production), new GraftState<T>(loss), transfer);

    public override IReadOnlyList<(string Name, T Value)> Named<T>(T[][] inputs, T[] now)
    {
        var g = Of(inputs);
        return [("Suppression", ImmunosuppressiveDrugs.Suppression(g.Drugs, g.Around, new GraftState<T>(now)))];
    }

    static GraftRates<T> Of<T>(T[][] inputs) where T : struct, IReal<T> => new()
    {
        Product = new(inputs[0]),
        Route = new(inputs[1]),
        Graft = new(inputs[2]),
        Rejecting = new(inputs[3]),
        Drugs = new(inputs[4]),
        Pacing = new(inputs[5]),
        Around = new(inputs[6]),
    };

    protected abstract void Rates<T>(GraftRates<T> g, GraftState<T> now, GraftState<T> made, GraftState<T> lost, Span<T> transfer) where T : struct, IReal<T>;
}
