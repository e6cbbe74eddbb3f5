using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.SingleCells;

namespace Engraft.Electrophysiology.Tests.SingleCells;

/// <summary>What a cell keeps to through time.</summary>
public class SingleCellLaws
{
    const double Roundoff = 1e-9;

    public static TheoryData<string> Models => [.. CellModelList.All.Select(model => model.Name)];

    [Theory, MemberData(nameof(Models))]
    public void GatesStayShares_ConcentrationsPositive(string name)
    {
        var model = CellModelList.Find(name)!;
        var cell = new SingleCell(model, PublishedConditions.Row);
        var stimuli = Stimuli.Regular(0, 1000, 3, model.StimulusDuration, model.StimulusCurrent);
        for (var time = 1.0; time <= 3000; time += 7)
        {
            cell.Run(time, stimuli);
            for (var slot = 1; slot < model.States.Count; slot++)
                AssertRange(model, slot, cell[slot]);
        }
    }

    static void AssertRange(CellModel model, int slot, double value)
    {
        var (unit, called) = (model.States[slot].Unit, model.States[slot].Name);
        if (unit == "-")
            Assert.True(value is >= -Roundoff and <= 1.0764, $"{model.Name} {called} {value}"); // d of Tomek 2020 reaches 1.0763
        else
            Assert.True(value > -Roundoff, $"{model.Name} {called} {value}");
    }

    [Fact]
    public void ChannelsOfOnePopulation_StayOnePopulation()
    {
        var model = new Tomek2020(CellLayer.Endocardial);
        var cell = new SingleCell(model, PublishedConditions.Row);
        double Sum() => Enumerable.Range(0, model.States.Count).Take(model.Shares).Sum(slot => cell[slot]);
        var before = Sum();
        cell.Run(20_000, Stimuli.Regular(0, 1000, 20, model.StimulusDuration, model.StimulusCurrent));
        Assert.Equal(before, Sum(), Roundoff);
    }

    [Fact]
    public void Copy_GoesOnAsTheOriginal()
    {
        var model = new TenTusscher2006(CellLayer.Epicardial);
        var stimuli = Stimuli.Regular(10, 1000, 1, model.StimulusDuration, model.StimulusCurrent);
        var cell = new SingleCell(model, PublishedConditions.Row);
        cell.Run(100, stimuli);
        var copy = new SingleCell(cell);
        cell.Run(400, stimuli);
        copy.Run(400, stimuli);
        Assert.Equal(cell[0], copy[0]);
    }

    [Fact]
    public void ImpossibleConditions_AreReportedWithModelAndTime()
    {
        var row = PublishedConditions.Row;
        row[^1] = double.NaN; // calcium outside
        var problem = Assert.Throws<CellDivergedException>(() => new SingleCell(new Paci2018(), row).Run(10, Stimuli.None));
        Assert.StartsWith("Paci2018 diverged at 0.000 ms", problem.Message, StringComparison.Ordinal);
    }
}
