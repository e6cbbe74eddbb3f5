using Engraft.Mechanisms;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Calibration;

/// <summary>Knock-outs and inhibitors of published experiments, done to the model; only the sign of the change is compared.</summary>
public static class Perturbations
{
    /// <summary>Smallest relative change of the area under the curve that counts as one.</summary>
    public const double Threshold = 0.01;

    /// <summary>One experiment: what was done, what was read until which day, the sign that was found and the model's ratio of areas.</summary>
    public sealed record Outcome(string Perturbation, string Observed, double Day, string Experiment, double Ratio)
    {
        public bool Agrees => Experiment == "Increase" ? Ratio > 1 + Threshold : Ratio < 1 - Threshold;
    }

    /// <summary>All listed experiments against the unperturbed run.</summary>
    public static IReadOnlyList<Outcome> Run(ParameterLibrary tissue, double[] row, string published) =>
    [
        .. HealingSeries.Rows(Path.Combine(published, "healing-perturbations.csv")).Select(fields =>
        {
            var day = HealingSeries.Number(fields[2]);
            var ratio = Area(Perturbed(tissue, row, fields[0]), fields[1], day) / Area(row, fields[1], day);
            return new Outcome(fields[0], fields[1], day, fields[3], ratio);
        }),
    ];

    static double[] Perturbed(ParameterLibrary tissue, double[] row, string perturbation)
    {
        var changed = (double[])row.Clone();
        void Times(string set, string name, double factor) => changed[tissue.OffsetOf(set) + tissue.Sets.Single(one => one.Name == set).IndexOf(name)] *= factor;
        switch (perturbation)
        {
            case "neutrophil depletion": Times("neutrophils", "recruitment", 0.1); break;
            case "neutrophil excess": Times("neutrophils", "recruitment", 2); break;
            case "monocyte/macrophage differentiation x0.5": Times("macrophages", "recruitment", 0.5); break;
            case "fibroblast proliferation x0.25": Times("fibroblasts", "proliferation", 0.25); break;
            case "TNF KO" or "TNF inhibition": Times("signals", "halfTnf", perturbation == "TNF KO" ? 1e9 : 4); break;
            case "IL-1 KO" or "IL-1R KO": Times("signals", "halfInterleukin1", 1e9); break;
            case "IL-1 inhibition": Times("signals", "halfInterleukin1", 4); break;
            case "GM-CSF KO": Times("signals", "halfGmCsf", 1e9); break;
            case "MMP9 KO": Enzymes(Times, 0); break;
            case "MMP9 inhibition": Enzymes(Times, 0.25); break;
            case "TGFb receptor x0.25": Times("signals", "halfTgfBeta", 4); break;
            default: throw new ArgumentException($"No such perturbation: {perturbation}", nameof(perturbation));
        }
        return changed;
    }

    static void Enzymes(Action<string, string, double> times, double factor)
    {
        foreach (var source in (string[])["fromNeutrophils", "fromPhagocytosis"])
            times("enzymes", source, factor);
    }

    /// <summary>Area under the curve from onset to a day, trapezes of a quarter of a day; surviving myocytes are read in the border, the core being dead at onset.</summary>
    static double Area(double[] row, string observed, double until)
    {
        var series = observed switch { "procollagen" => "collagen", "TGFb" => "tgfBeta", "IL-1" => "interleukin1", _ => observed };
        var run = new HealingRun<One>([.. row.Select(value => new One(value))], human: false, reperfused: 0, border: observed == "cardiomyocytes");
        double area = 0, before = run.Observe(series).Value;
        for (var day = 0.25; day <= until + 1e-9; day += 0.25)
        {
            run.AdvanceTo(day);
            var now = run.Observe(series).Value;
            area += 0.125 * (before + now);
            before = now;
        }
        return area;
    }
}
