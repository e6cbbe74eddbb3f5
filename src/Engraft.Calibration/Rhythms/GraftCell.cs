using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Conditions;
using Engraft.Electrophysiology.SingleCells;
using Engraft.Files;
using Engraft.Mechanisms;
using Engraft.Numbers;

namespace Engraft.Calibration.Rhythms;

/// <summary>The graft's cell alone: how fast it beats at an electrical maturity and an extent of extra automaticity.</summary>
sealed class GraftCell(ExtraAutomaticity automaticity, Catalogue catalogue)
{
    static readonly CellProtocol alone = new(null, 10);

    readonly CellChange maturation = catalogue.CellChanges["electrical-maturity"];
    readonly double electricalRate = ParameterFiles.Read("graft", typeof(GraftParameters<>)).Parameters.First(parameter => parameter.Name == "electricalRate").Value;

    public ExtraAutomaticity Automaticity => automaticity;
    public Catalogue Catalogue => catalogue;
    public CellModel Model { get; init; } = CellModelList.Find(automaticity.Cell)!;

    /// <summary>Electrical maturity on a day after the dose, at the laboratory's central rate.</summary>
    public double Maturity(double day) => 1 - Elementary.Exp(new One(-electricalRate * day)).Value;

    /// <summary>1/min; 0 of a silent cell.</summary>
    /// <param name="change">Done to the conditions last: a drug or an edit.</param>
    public double Rate(double maturity, double extent, Action<double[]>? change = null)
    {
        var row = PublishedConditions.Row;
        maturation.Apply(row, maturity);
        automaticity.Apply(row, extent);
        change?.Invoke(row);
        try
        {
            return CellStudy.Run(Model, row, alone) is { Last: not null } found ? found.Rate : 0;
        }
        catch (CellDivergedException)
        {
            return 0; // beyond what the equations hold: no cell that beats
        }
    }
}
