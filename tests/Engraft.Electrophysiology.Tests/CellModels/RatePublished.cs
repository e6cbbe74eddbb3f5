using Engraft.Electrophysiology.CellModels;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Tests.CellModels;

/// <summary>Rates of change of every state against those another program computes from its own text of the same papers.</summary>
public class RatePublished
{
    /// <summary>Two texts of one equation differ by a few units in the last place of each term, and a cancelling sum shows them.</summary>
    const double OfTerms = 1e-13;

    /// <summary>Room for constants printed with ten digits.</summary>
    const double Relative = 1e-10;

    public static TheoryData<string> Models => [.. CellModelList.All.Select(model => model.Name)];

    [Theory, MemberData(nameof(Models))]
    public void Rates_AreThoseOfTheReference(string name)
    {
        var model = CellModelList.Find(name)!;
        var cases = RateCase.Of(name);
        Assert.Equal(4, cases.Count);
        foreach (var reference in cases)
            AssertRates(model, reference);
    }

    static void AssertRates(CellModel model, RateCase reference)
    {
        var size = model.States.Count;
        Assert.Equal(size, reference.Rates.Length);
        var (rates, decays) = (new Terms[size], new Terms[size]);
        model.Rates(Array.ConvertAll(reference.State, Terms.Of), Enumerable.Repeat(Terms.Of(1), CellConditions<Terms>.Size).ToArray(), Terms.Of(0), rates, decays);
        for (var i = 0; i < size; i++)
        {
            var bound = Relative * Math.Abs(reference.Rates[i]) + OfTerms * rates[i].Scale;
            var difference = Math.Abs(rates[i].Value - reference.Rates[i]);
            Assert.True(difference <= bound, $"{model.Name} {model.States[i].Name} at {reference.State[0]} mV: {rates[i].Value:R}, reference {reference.Rates[i]:R}, bound {bound:E1}");
        }
    }

    /// <summary>The decay is the part of the rate that falls with the state itself: never negative, and for gates exactly it.</summary>
    [Theory, MemberData(nameof(Models))]
    public void Decays_ArePartOfTheRates(string name)
    {
        var model = CellModelList.Find(name)!;
        var size = model.States.Count;
        foreach (var reference in RateCase.Of(name))
            for (var i = 0; i < size; i++)
            {
                var (rates, decays) = (new Dual[size], new Dual[size]);
                var state = reference.State.Select((value, place) => new Dual(value, place == i ? 1 : 0)).ToArray();
                model.Rates(state, Enumerable.Repeat(Dual.Of(1), CellConditions<Dual>.Size).ToArray(), Dual.Of(0), rates, decays);
                Assert.True(decays[i].Value >= 0);
                if (model.States[i].Unit == "-" && i != KinaseOf(model))
                    Assert.Equal(-rates[i].Slope, decays[i].Value, Roundoff * (1e-12 + decays[i].Value));
            }
    }

    const double Roundoff = 1e-9;

    /// <summary>The one gate whose rate is not linear in it.</summary>
    static int KinaseOf(CellModel model) => model is Tomek2020 ? 44 : -1;
}
