using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.SingleCells;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.Tests.CellModels;

/// <summary>What every cell model keeps to.</summary>
public class CellModelTests
{
    static readonly string[] conditions = [.. Slots.Of(typeof(CellConditions<>)).Select(slot => slot.Name)];

    public static TheoryData<string> Models => [.. CellModelList.All.Select(model => model.Name)];

    [Theory, MemberData(nameof(Models))]
    public void Channels_AreExactlyTheConditionsThatChangeTheRates(string name)
    {
        var model = CellModelList.Find(name)!;
        double[][] states = [RateCase.Of(name)[2].State, Excited(model)]; // no current is shut in both
        var effective = Enumerable.Range(0, conditions.Length).Where(slot => states.Any(state => Changes(model, state, slot))).Select(slot => conditions[slot]);
        Assert.Equal(effective, model.Channels.OrderBy(channel => Array.IndexOf(conditions, channel)));
    }

    /// <summary>The cell ten milliseconds after a stimulus.</summary>
    static double[] Excited(CellModel model)
    {
        var cell = new SingleCell(model, PublishedConditions.Row);
        cell.Run(10, Stimuli.Regular(0, 1000, 1, 1, model.StimulusCurrent));
        return [.. Enumerable.Range(0, model.States.Count).Select(slot => cell[slot])];
    }

    /// <summary>True where a millionth more of one condition changes a rate.</summary>
    static bool Changes(CellModel model, double[] state, int slot)
    {
        var row = PublishedConditions.Row;
        var published = Rates(model, state, row);
        row[slot] = 1 + 1e-6;
        return !Rates(model, state, row).SequenceEqual(published);
    }

    static One[] Rates(CellModel model, double[] state, double[] row)
    {
        var (rates, decays) = (new One[state.Length], new One[state.Length]);
        model.Rates(Array.ConvertAll(state, One.Of), Array.ConvertAll(row, One.Of), One.Of(0), rates, decays);
        return rates;
    }

    [Theory, MemberData(nameof(Models))]
    public void Slots_FitTheInitialState(string name)
    {
        var model = CellModelList.Find(name)!;
        Assert.Equal(model.States.Count, model.Initial.Count);
        Assert.Equal("v", model.States[0].Name);
        Assert.Equal("cai", model.States[model.Calcium].Name);
        Assert.All(model.States, slot => Assert.True(Unit.TryParse(slot.Unit, out _, out var error), $"{slot.Name}: {error}"));
    }

    /// <summary>Published constant-field equations are 0/0 at potentials a cell passes through; here the rates there lie between their neighbours.</summary>
    [Theory, MemberData(nameof(Models))]
    public void Rates_AreContinuousWhereTheConstantFieldEquationIsSingular(string name)
    {
        const double step = 1e-7;
        var model = CellModelList.Find(name)!;
        var state = RateCase.Of(name)[3].State;
        foreach (var singular in new[] { 0.0, 15.0 })
        {
            double At(double v) => Rates(model, [v, .. state[1..]], PublishedConditions.Row)[0];
            var (low, here, high) = (At(singular - step), At(singular), At(singular + step));
            Assert.Equal((low + high) / 2, here, 1e-9 * (1 + Math.Abs(here)));
        }
    }

    [Fact]
    public void Names_AreFoundWhateverTheirCapitals() => Assert.Same(CellModelList.Find("Paci2018"), CellModelList.Find("paci2018"));

    [Fact]
    public void AllLanes_GiveTheBitsOfOne()
    {
        foreach (var model in CellModelList.All)
        {
            var state = RateCase.Of(model.Name)[2].State;
            var row = PublishedConditions.Row;
            var (rates, decays) = (new Lanes8[state.Length], new Lanes8[state.Length]);
            model.Rates(Array.ConvertAll(state, Lanes8.Of), Array.ConvertAll(row, Lanes8.Of), Lanes8.Of(0), rates, decays);
            Assert.Equal(Rates(model, state, row).Select(rate => rate.Value), rates.Select(rate => rate[3]));
        }
    }
}
