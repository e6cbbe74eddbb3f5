using Engraft.Calibration.Rhythms;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Conditions;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Numbers;

namespace Engraft.Calibration.Signs;

/// <summary>S06, Riebel 2024, spontaneous beats: more with heterogeneous populations, in an old infarct, under slow sinus rhythm.</summary>
sealed class PopulationSign(SignPlans plans, FrontTables tables, SignTable table)
{
    const double Until = 1500, Minute = 60_000; // ms
    const int Kinds = 5;
    const double Variation = 0.4; // SD of the logarithm of a current between kinds: judgement
    static readonly string[] varied = ["fastSodium", "lTypeCalcium", "funny", "inwardRectifier", "rapidRectifier", "exchanger"];
    static readonly double[] radii = [1.5, 2, 3]; // mm
    static readonly double[] conductances = [10, 30, 100, 300]; // S/m²

    public void Run()
    {
        table.Head("host", "graft's cells", "captured");
        foreach (var (host, populations, plan) in Hosts())
        {
            table.Row(host, "one kind", Captured(plan, null));
            for (var seed = 1; seed <= populations; seed++)
                table.Row(host, $"{Kinds} kinds, drawn with seed {seed}", Captured(plan, Population((ulong)seed)));
        }
        table.Head("sinus rhythm (1/min)", "graft alone (1/min)", "beats of the host that no stimulus asked for, in 4 s");
        foreach (var cycle in (double[])[600, 800, 1000, 1500])
            Sinus(cycle);
    }

    /// <summary>Hosts, and populations drawn for each: most where few grafts of one kind capture, because elsewhere there is no room for more.</summary>
    (string, int, Func<double, double, RhythmPlan>)[] Hosts() =>
    [
        ("healthy, no scar", 8, plans.Healthy),
        ("acute infarct", 2, (radius, conductance) => plans.Infarcted(radius, conductance, acute: true)),
        ("old infarct", 2, (radius, conductance) => plans.Infarcted(radius, conductance, acute: false)),
    ];

    string Captured(Func<double, double, RhythmPlan> plan, IReadOnlyList<double[]>? kinds)
    {
        var count = radii.Sum(radius => conductances.Count(conductance => new GraftedSheet(tables).Follow(plan(radius, conductance), Until, kinds).Host.Count > 0));
        return $"{count} of {radii.Length * conductances.Length}";
    }

    void Sinus(double cycle)
    {
        const double until = 4000, side = 11; // ms, mm
        var plan = plans.Healthy(4, 100);
        plan = plan with { Protocol = new() { Kind = ProtocolKind.Burst, Cycle = cycle, Beats = (int)(until / cycle) + 1, Site = (side, side, 0) } };
        table.Row(Minute / cycle, 61.0, new GraftedSheet(tables).Follow(plan, until).Unstimulated);
    }

    /// <summary>Kinds whose currents vary about the published cell's.</summary>
    static double[][] Population(ulong seed) => [.. Enumerable.Range(0, Kinds).Select(kind =>
    {
        var (row, dice) = (PublishedConditions.Row, new Philox(seed, (uint)kind, Purpose.Microstructure));
        for (var i = 0u; i < varied.Length; i++)
            row[ConditionSlots.Index(varied[i])] = Elementary.Exp(new One(Variation * dice.Normal(i))).Value;
        return row;
    })];
}
