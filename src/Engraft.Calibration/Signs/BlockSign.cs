using Engraft.Calibration.Rhythms;
using Engraft.Electrophysiology.Conditions;
using Engraft.Files;

namespace Engraft.Calibration.Signs;

/// <summary>Which current's block changes the rate of the graft's cell, one at a time: why drugs do what they do.</summary>
sealed class BlockSign(SignPlans plans, SignTable table)
{
    static readonly string[] currents = ["funny", "lTypeCalcium", "tTypeCalcium", "exchanger", "fastSodium", "rapidRectifier", "slowRectifier", "inwardRectifier"];
    static readonly double[] left = [0.9, 0.5, 0.3];

    public void Run()
    {
        var cell = new GraftCell(ExtraAutomaticityFile.Read(), plans.Catalogue);
        var pig = cell.Automaticity.Species["pig"];
        var (maturity, extent) = (cell.Maturity(pig.PeakDay.Value), pig.Extent(cell.Maturity(pig.PeakDay.Value)));
        table.Head([FormattableString.Invariant($"day {pig.PeakDay.Value}, {cell.Rate(maturity, extent):F0}/min; current"), .. left.Select(share => FormattableString.Invariant($"{100 * share:F0} % left (1/min)"))]);
        foreach (var current in currents)
            table.Row([current, .. left.Select(share => (object)cell.Rate(maturity, extent, row => row[ConditionSlots.Index(current)] *= share))]);
    }
}
