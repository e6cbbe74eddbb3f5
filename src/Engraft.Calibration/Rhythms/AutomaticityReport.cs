using System.Globalization;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Conditions;
using Engraft.Files;

namespace Engraft.Calibration.Rhythms;

/// <summary>Rates of the graft's cell without and with extra automaticity; by day, under drugs, after editing: what was calibrated, and what is predicted from it.</summary>
sealed class AutomaticityReport(GraftCell cell, TextWriter output)
{
    static readonly double[] days = [0, 2, 4, 7, 10, 14, 21, 28, 30, 35, 45, 60];

    /// <summary>Total concentrations in plasma on usual doses, µmol/L: about 1.3 mg/L amiodarone, about 20 ng/mL ivabradine. Judgement: animals' were not read.</summary>
    static readonly (double Amiodarone, double Ivabradine)[] concentrations = [(0, 0.05), (2, 0), (1, 0.05), (2, 0.05), (3, 0.05), (4, 0.05), (2, 0.5), (2, 2)];

    public void Write()
    {
        Line($"in vitro, alone, 1/min: {string.Join(", ", CellModelList.All.Where(model => model.Spontaneous).Select(model => $"{model.Name} {Rate(model, 0):F0} ({Rate(model, Pig.Extent(0)):F0} at the extent of {cell.Automaticity.Cell})"))}");
        foreach (var species in cell.Automaticity.Species.Values)
        {
            Line($"{species.Species}: rate by day, 1/min: {Course(species)}");
            Line($"  without extra automaticity: {string.Join(", ", days.Select(day => $"d{day:F0} {cell.Rate(cell.Maturity(day), 0):F0}"))}");
        }
        var (maturity, extent) = (cell.Maturity(Pig.PeakDay.Value), Pig.Extent(cell.Maturity(Pig.PeakDay.Value)));
        var untreated = cell.Rate(maturity, extent);
        Line($"day {Pig.PeakDay.Value:F0} untreated {untreated:F0}/min");
        foreach (var (amiodarone, ivabradine) in concentrations)
        {
            var rate = cell.Rate(maturity, extent, row => Drugs(row, amiodarone, ivabradine));
            Line($"  amiodarone {amiodarone} µmol/L, ivabradine {ivabradine} µmol/L: {rate:F0}/min, {100 * (rate / untreated - 1):+0;-0} %");
        }
        foreach (var edit in (string[][])[["funny"], ["tTypeCalcium"], ["exchanger"], ["funny", "tTypeCalcium"], ["funny", "tTypeCalcium", "exchanger"]])
            Line($"  without {string.Join(", ", edit)}: {cell.Rate(maturity, extent, row => Without(row, edit)):F0}/min");
        Line($"  four edits (medusa): {cell.Rate(maturity, extent, row => cell.Catalogue.CellChanges["medusa"].Apply(row)):F0}/min");
    }

    SpeciesAutomaticity Pig => cell.Automaticity.Species["pig"];

    string Course(SpeciesAutomaticity species) =>
        string.Join(", ", days.Select(day => (Day: day, Maturity: cell.Maturity(day))).Select(at => $"d{at.Day:F0} {cell.Rate(at.Maturity, species.Extent(at.Maturity)):F0}"));

    double Rate(CellModel model, double extent) => new GraftCell(cell.Automaticity, cell.Catalogue) { Model = model }.Rate(0, extent);

    void Drugs(double[] row, double amiodarone, double ivabradine)
    {
        cell.Catalogue.ChannelDrugs["amiodarone"].Apply(row, amiodarone);
        cell.Catalogue.ChannelDrugs["ivabradine"].Apply(row, ivabradine);
    }

    static void Without(double[] row, string[] currents)
    {
        foreach (var current in currents)
            row[ConditionSlots.Index(current)] = 0;
    }

    void Line(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
