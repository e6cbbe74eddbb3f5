using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Conditions;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Electrophysiology.SingleCells;
using Engraft.Files;

namespace Engraft.Cli.Verbs;

/// <summary>Gives the graft's cells of a plan their electrical maturity and, where it asks for it, calibrated extra automaticity; says how they beat alone.</summary>
/// <param name="automaticity">Null for cells as in vitro.</param>
sealed class GraftGrowth(Catalogue catalogue, ExtraAutomaticity? automaticity)
{
    static readonly CellProtocol alone = new(null, 10);

    readonly CellChange maturation = catalogue.CellChanges["electrical-maturity"];
    readonly Dictionary<(double Maturity, double Extent), double?> rates = [];

    public RhythmPlan Of(RhythmPlan plan)
    {
        if (plan.GraftSite is not { } site)
            return plan;
        var extent = automaticity?.Species[site.Automaticity!].Extent(site.Maturity) ?? 0;
        return plan with
        {
            GraftTissue = plan.GraftTissue with { Conditions = Conditions(plan.GraftTissue.Conditions, site.Maturity, extent) },
            GraftSite = site with { Alone = new(extent, Rate(plan, extent), Rate(plan, 0)) },
        };
    }

    double[] Conditions(double[] young, double maturity, double extent)
    {
        var grown = (double[])young.Clone();
        maturation.Apply(grown, maturity);
        automaticity?.Apply(grown, extent);
        return grown;
    }

    /// <summary>1/min; hearts of a sweep share their cells.</summary>
    double? Rate(RhythmPlan young, double extent)
    {
        var key = (young.GraftSite!.Maturity, extent);
        if (!rates.TryGetValue(key, out var rate))
            rates[key] = rate = Rate(young.GraftTissue.Model, Conditions(young.GraftTissue.Conditions, key.Maturity, extent));
        return rate;
    }

    static double? Rate(CellModel model, double[] conditions)
    {
        try
        {
            var found = CellStudy.Run(model, conditions, alone);
            return found.Last is null ? 0 : found.Rate;
        }
        catch (CellDivergedException)
        {
            return null;
        }
    }
}
