using Engraft.Integration;
using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Tests.Conventions;

/// <summary>A mechanism of the host tissue.</summary>
abstract class ZoneCase(string name) : MechanismCase
{
    static readonly IReadOnlyList<(string, IReadOnlyList<Slot>)> inputs =
    [
        ("parameters", [.. TissueSets.All.SelectMany(set => Slots.Of(set.Window)).Select((slot, i) => slot with { Index = i })]),
        ("surroundings", Slots.Of(typeof(ZoneSurroundings<>))),
    ];

    public override string Name => name;
    public override IReadOnlyList<(string Heading, IReadOnlyList<Slot> Slots)> Inputs => inputs;
    public override Type State => typeof(ZoneState<>);
    public override Transfer[] Moves => ZoneTissue<One>.Transfers.ToArray();

    public override void AddRates<T>(T[][] inputs, T[] now, T[] production, T[] loss, T[] transfer)
    {
        var parameters = new TissueParameters<T>(inputs[0]);
        var outside = new ZoneSurroundings<T>(inputs[1]);
        var state = new ZoneState<T>(now);
        Rates(parameters, outside, ZoneSignals<T>.Of(parameters, outside, state), state, new(production), new(loss), new(transfer));
    }

    public override IReadOnlyList<(string Name, T Value)> Named<T>(T[][] inputs, T[] now)
    {
        var signals = ZoneSignals<T>.Of(new(inputs[0]), new(inputs[1]), new(now));
        return
        [
            ("Alarm", signals.Alarm), ("Inflammation", signals.Inflammation), ("GmCsfEffect", signals.GmCsf), ("TgfBetaEffect", signals.TgfBeta),
            ("Calming", signals.Calming), ("FibrosisBrake", signals.FibrosisBrake), ("OxygenDeficit", signals.OxygenDeficit),
        ];
    }

    protected abstract void Rates<T>(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneSignals<T> signals, ZoneState<T> now, ZoneState<T> made,
        ZoneState<T> lost, ZoneTransfers<T> moves) where T : struct, IReal<T>;
}
