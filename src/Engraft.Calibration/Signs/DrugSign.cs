using Engraft.Calibration.Rhythms;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Electrophysiology.Tissues;
using Engraft.Files;

namespace Engraft.Calibration.Signs;

/// <summary>Amiodarone and ivabradine on the driven heart: from 305 to 185/min in pigs (Nakamura 2021, doi:10.1016/j.stemcr.2021.08.005).</summary>
/// <remarks>What was measured in animals is the rate of the heart, which graft and host make together; the drugs act on both.</remarks>
sealed class DrugSign(SignPlans plans, FrontTables tables, SignTable table)
{
    const double Settled = 1000, Until = 3500; // ms
    const string Species = "pig";

    /// <summary>µmol/L. Free in plasma: 4 % of amiodarone and 30 % of ivabradine are not bound to protein (prescribing information of both).</summary>
    static readonly (string Name, double Amiodarone, double Ivabradine)[] levels =
        [("none", 0, 0), ("free in plasma", 0.08, 0.015), ("ivabradine alone, total", 0, 0.05), ("amiodarone alone, total", 2, 0), ("both, total in plasma", 2, 0.05)];

    static readonly (double Radius, double Interface)[] grafts = [(2.5, 100), (4, 30), (4, 100)]; // mm, S/m²

    readonly GraftCell cell = new(ExtraAutomaticityFile.Read(), plans.Catalogue);

    public void Run()
    {
        table.Head("drugs at the channels", "day", "graft's cell alone (1/min)", "driven hearts (1/min), by graft", "mean");
        foreach (var level in levels)
            Row(cell.Automaticity.Species[Species].PeakDay.Value, level);
    }

    void Row(double day, (string Name, double Amiodarone, double Ivabradine) level)
    {
        var maturity = cell.Maturity(day);
        var extent = cell.Automaticity.Species[Species].Extent(maturity);
        void Drugs(double[] row)
        {
            plans.Catalogue.ChannelDrugs["amiodarone"].Apply(row, level.Amiodarone);
            plans.Catalogue.ChannelDrugs["ivabradine"].Apply(row, level.Ivabradine);
        }
        double[] rates = [.. grafts.Select(graft => Rate(plans.Infarcted(graft.Radius, graft.Interface, acute: false), maturity, Drugs))];
        table.Row(level.Name, day, cell.Rate(maturity, extent, Drugs), string.Join(", ", rates.Select(rate => FormattableString.Invariant($"{rate:F0}"))), rates.Average());
    }

    double Rate(RhythmPlan plan, double maturity, Action<double[]> drugs)
    {
        TissueRegion Treated(TissueRegion region, Action<double[]>? before = null)
        {
            var row = (double[])region.Conditions.Clone();
            before?.Invoke(row);
            drugs(row);
            return region with { Conditions = row };
        }
        var treated = plan with
        {
            HostTissue = Treated(plan.HostTissue),
            BorderTissue = Treated(plan.BorderTissue),
            GraftTissue = Treated(plan.GraftTissue, row => cell.Automaticity.Apply(row, plans.Catalogue.CellChanges["electrical-maturity"], Species, maturity)),
        };
        return GraftedSheet.Beats.Rate(new GraftedSheet(tables).Follow(treated, Until).Host, Settled);
    }
}
