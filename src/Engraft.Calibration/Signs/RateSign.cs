using Engraft.Calibration.Rhythms;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Files;

namespace Engraft.Calibration.Signs;

/// <summary>S02, PMID 34487753: ectopic propagation from a nascent graft emerges below 96/min, and capture is intermittent.</summary>
/// <remarks>The graft's own rate is raised from 40 to 200/min by extra automaticity (below the in-vitro rate by its inverse); how fast does a healthy host follow?</remarks>
sealed class RateSign(SignPlans plans, FrontTables tables, SignTable table)
{
    const double Radius = 4, Interface = 100; // mm, S/m²
    const double Settled = 1000, Until = 4000; // ms

    /// <summary>Extents of the extra automaticity; the cell's own rate at each is in the table.</summary>
    static readonly double[] extents = [-0.3, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5];

    readonly GraftCell cell = new(ExtraAutomaticityFile.Read(), plans.Catalogue);

    public void Run()
    {
        table.Head("graft's own rate, a cell alone (1/min)", "graft in tissue (1/min)", "host (1/min)", "host's intervals (ms)");
        foreach (var extent in extents)
            Row(extent);
    }

    void Row(double extent)
    {
        var conditions = PublishedConditions.Row;
        cell.Automaticity.Apply(conditions, extent);
        var plan = plans.Healthy(Radius, Interface);
        var beats = new GraftedSheet(tables).Follow(plan with { GraftTissue = plan.GraftTissue with { Conditions = conditions } }, Until);
        var (shortest, longest) = GraftedSheet.Beats.Intervals(beats.Host, Settled);
        table.Row(cell.Rate(0, extent), GraftedSheet.Beats.Rate(beats.Graft, Settled), GraftedSheet.Beats.Rate(beats.Host, Settled), FormattableString.Invariant($"{shortest:F0} to {longest:F0}"));
    }
}
