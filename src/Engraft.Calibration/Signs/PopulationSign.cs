using System.Globalization;
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
    static readonly double[] conductances = [30, 100]; // S/m²
    const int Populations = 8;
    const double Smallest = 0.6, Largest = 5; // mm
    const double Within = 1.06; // ratio of the radii between which the smallest graft that captures lies

    public void Run()
    {
        table.Head("host", "interface (S/m²)", "cells", "smallest radius that captures (mm), one kind", "heterogeneous populations", "their mean ± standard error", "populations with a smaller one");
        foreach (var (host, plan) in Hosts())
            foreach (var conductance in conductances)
            {
                var alone = Radius(radius => plan(radius, conductance), null, 1);
                foreach (var (cells, population) in ((string, Func<ulong, double[][]>)[])[("currents vary", Population), ("phenotypes", _ => Phenotypes())])
                    Row(host, conductance, cells, alone, seed => Radius(radius => plan(radius, conductance), population(seed), seed));
            }
        table.Head("sinus rhythm (1/min)", "graft alone (1/min)", "beats of the host that no stimulus asked for, in 4 s");
        foreach (var cycle in (double[])[600, 800, 1000, 1500])
            Sinus(cycle);
    }

    (string, Func<double, double, RhythmPlan>)[] Hosts() =>
    [
        ("healthy, no scar", plans.Healthy),
        ("acute infarct", (radius, conductance) => plans.Infarcted(radius, conductance, acute: true)),
        ("old infarct", (radius, conductance) => plans.Infarcted(radius, conductance, acute: false)),
    ];

    void Row(string host, double conductance, string cells, double alone, Func<ulong, double> radius)
    {
        double[] mixed = [.. Enumerable.Range(1, Populations).Select(seed => radius((ulong)seed))];
        var mean = mixed.Average();
        var error = Math.Sqrt(mixed.Sum(radius => (radius - mean) * (radius - mean)) / (mixed.Length - 1) / mixed.Length);
        table.Row(host, conductance, cells, Text(alone), string.Join(", ", mixed.Select(Text)), FormattableString.Invariant($"{mean:F2} ± {error:F2}"), $"{mixed.Count(one => one < alone)} of {Populations}");
    }

    /// <summary>The smallest graft that captures the host, mm: halving, as if every larger one did too; the largest one tried where none does.</summary>
    double Radius(Func<double, RhythmPlan> plan, IReadOnlyList<double[]>? kinds, ulong places)
    {
        var (low, high) = (Smallest, Largest);
        while (high > Within * low)
        {
            var trial = Math.Sqrt(low * high);
            (low, high) = new GraftedSheet(tables).Follow(plan(trial), Until, kinds, places).Host.Count > 0 ? (low, trial) : (trial, high);
        }
        return high;
    }

    static string Text(double radius) => radius < Largest ? radius.ToString("F2", CultureInfo.InvariantCulture) : $"none to {Largest}";

    void Sinus(double cycle)
    {
        const double until = 4000, side = 11; // ms, mm
        var plan = plans.Healthy(4, 100);
        plan = plan with { Protocol = new() { Kind = ProtocolKind.Burst, Cycle = cycle, Beats = (int)(until / cycle) + 1, Site = (side, side, 0) } };
        table.Row(Minute / cycle, 61.0, new GraftedSheet(tables).Follow(plan, until).Unstimulated);
    }

    /// <summary>Half ventricular-, a quarter atrial- and a quarter nodal-like cells, about as recordings from differentiated cultures find them; factors on the published cell's currents: judgement.</summary>
    static double[][] Phenotypes()
    {
        static double[] Cell(params (string Current, double Factor)[] changes)
        {
            var row = PublishedConditions.Row;
            foreach (var (current, factor) in changes)
                row[ConditionSlots.Index(current)] *= factor;
            return row;
        }
        return [Cell(), Cell(), Cell(("lTypeCalcium", 0.7), ("inwardRectifier", 0.7)), Cell(("funny", 2), ("tTypeCalcium", 2), ("inwardRectifier", 0.3), ("fastSodium", 0.3))];
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
