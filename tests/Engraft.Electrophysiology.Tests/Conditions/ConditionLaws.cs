using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Conditions;
using Engraft.Electrophysiology.SingleCells;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.Tests.Conditions;

/// <summary>Drugs, disease, maturity and editing act as they must, whatever their numbers.</summary>
public class ConditionLaws
{
    const double Roundoff = 1e-12;

    static Parameter Number(string name, double value, string unit) => new(name, value, unit, Distribution.Fixed, 0, Method.Assumed, "D", "test", "");

    static ChannelDrug Drug(double hill) => new("drug", "Drug", [Number("rapidRectifier", 2, "µmol/L")], new Dictionary<string, Parameter> { ["rapidRectifier"] = Number("rapidRectifier", hill, "-") });

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 0.5)]
    [InlineData(2, 3, 0.5)]
    [InlineData(6, 1, 0.25)]
    [InlineData(6, 2, 0.1)]
    public void Drug_LeavesTheShareOfHillsEquation(double concentration, double hill, double left)
    {
        var row = PublishedConditions.Row;
        Drug(hill).Apply(row, concentration);
        Assert.Equal(left, row[ConditionSlots.Index("rapidRectifier")], Roundoff);
        Assert.Equal(row.Length - 1 + left, row.Sum(), Roundoff * row.Length);
    }

    [Fact]
    public void Drugs_Multiply()
    {
        var row = PublishedConditions.Row;
        Drug(1).Apply(row, 2);
        Drug(1).Apply(row, 2);
        Assert.Equal(0.25, row[ConditionSlots.Index("rapidRectifier")], Roundoff);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 4.5)]
    [InlineData(1, 8)]
    public void Change_GoesInAStraightLine(double extent, double factor)
    {
        var row = PublishedConditions.Row;
        var change = new CellChange("maturity", "Maturity", [Number("inwardRectifier", 8, "-"), Number("funny", 0, "-")]);
        change.Apply(row, extent);
        Assert.Equal(factor, row[ConditionSlots.Index("inwardRectifier")], Roundoff);
        Assert.Equal(1 - extent, row[ConditionSlots.Index("funny")], Roundoff);
        Assert.Equal(["funny"], change.Absent(new Tomek2020(CellLayer.Endocardial)));
    }

    /// <summary>A block of the rapid rectifier prolongs the action potential of every cell that has one, and the more the stronger it is.</summary>
    [Theory]
    [InlineData("TenTusscher2006:epi")]
    [InlineData("Tomek2020:endo")]
    [InlineData("Stewart2009")]
    public void BlockOfTheRapidRectifier_Prolongs(string name)
    {
        var model = CellModelList.Find(name)!;
        var durations = new[] { 0.0, 0.5, 2 }.Select(concentration =>
        {
            var row = PublishedConditions.Row;
            Drug(1).Apply(row, concentration);
            return CellStudy.Run(model, row, new(1000, 5)).Last!.Value.Duration90;
        }).ToArray();
        Assert.Equal(durations.Order(), durations);
        Assert.True(durations[2] > durations[0] + 5, $"{durations[0]} {durations[2]}");
    }

    /// <summary>The inward rectifier ends automaticity: there is a strength from which on the cell is silent.</summary>
    [Theory]
    [InlineData("Kernik2019")]
    [InlineData("Paci2018")]
    public void InwardRectifier_EndsAutomaticity(string name)
    {
        var model = CellModelList.Find(name)!;
        double Rate(double factor)
        {
            var row = PublishedConditions.Row;
            row[ConditionSlots.Index("inwardRectifier")] = factor;
            return CellStudy.Run(model, row, new(null, 30)).Rate;
        }
        Assert.InRange(Rate(1), 30, 70);
        Assert.Equal(0, Rate(12));
    }
}
