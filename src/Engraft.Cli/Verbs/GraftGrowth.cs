using System.Globalization;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Conditions;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Electrophysiology.SingleCells;
using Engraft.Files;

namespace Engraft.Cli.Verbs;

/// <summary>Gives the graft's cells of a plan their electrical maturity and, where it asks for it, calibrated extra automaticity.</summary>
sealed class GraftGrowth(Catalogue catalogue)
{
    const string Maturity = "electrical-maturity";

    static readonly CellProtocol alone = new(null, 10);

    readonly ExtraAutomaticity automaticity = ExtraAutomaticityFile.Read();

    public RhythmPlan Of(RhythmPlan plan) => plan.GraftSite is null ? plan : plan with { GraftTissue = plan.GraftTissue with { Conditions = Conditions(plan, plan.GraftSite.Automaticity) } };

    /// <summary>Whether it is on, and the rate of the graft's cell alone with and without it; null without a graft.</summary>
    /// <param name="plan">A plan that has grown.</param>
    public string? Statement(RhythmPlan plan)
    {
        if (plan.GraftSite is not { } site)
            return null;
        if (site.Automaticity is not { } species)
            return Text($"Extra automaticity: off. Rates are those of the in-vitro cell ({plan.GraftTissue.Model.Name}), alone {Rate(plan, 0)}; animals show up to 305/min.");
        var found = automaticity.Species[species];
        return Text($"Extra automaticity: on ({species}; extent {found.Extent(site.Maturity):F2}, calibrated: amplitude {Interval(found.Amplitude)}, fading at a maturity of {Interval(found.Fading)}; ")
            + Text($"{(found.Amplitude.Method == Quantities.Method.Assumed ? "amplitude of another species, " : "")}direction judged for {automaticity.Cell}). First case, cell alone: {Rate(plan, 0)}; in vitro, without it: {Rate(plan, found.Extent(site.Maturity))}.");
    }

    double[] Conditions(RhythmPlan plan, string? species)
    {
        var conditions = (double[])plan.GraftTissue.Conditions.Clone();
        if (species is null)
            catalogue.CellChanges[Maturity].Apply(conditions, plan.GraftSite!.Maturity);
        else
            automaticity.Apply(conditions, catalogue.CellChanges[Maturity], species, plan.GraftSite!.Maturity);
        return conditions;
    }

    /// <param name="without">Extent taken back.</param>
    string Rate(RhythmPlan plan, double without)
    {
        var conditions = (double[])plan.GraftTissue.Conditions.Clone();
        automaticity.Apply(conditions, -without);
        try
        {
            var found = CellStudy.Run(plan.GraftTissue.Model, conditions, alone);
            return found.Last is null ? "silent" : Text($"{found.Rate:F0}/min");
        }
        catch (CellDivergedException)
        {
            return "outside the equations' range";
        }
    }

    static string Interval(Quantities.Parameter parameter) => Text($"{parameter.Value:F2} ({parameter.At(-1.645):F2} to {parameter.At(1.645):F2})");

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
