using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Kernels;
using Engraft.Electrophysiology.Kernels.Passes;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Tests.Kernels;

/// <summary>Every pass leaves the values as they are and does what it is for.</summary>
public class PassLaws
{
    const double Roundoff = 1e-13; // of the terms that a state after a step is the sum of

    public static TheoryData<string> Models => [.. CellModelList.All.Select(model => model.Name)];

    [Theory, MemberData(nameof(Models))]
    public void EachPass_KeepsTheValues(string name)
    {
        var step = CellStep.Trace(CellModelList.Find(name)!, PublishedConditions.Row, 0.02);
        foreach (var pass in new Func<CellStep, Rewriting>[]
        {
            given => new StrengthReduction(given), given => new RangeFolding(given), given => new SharedExponentials(given, NumberLimits.Double), given => new StrengthReduction(given),
            given => new MergedReciprocals(given, NumberLimits.Double), given => new FusedProducts(given),
        })
        {
            var rewritten = pass(step).Rewrite();
            foreach (var reference in RateCases(name))
                AssertSame(reference, step, rewritten);
            step = rewritten;
        }
    }

    static IEnumerable<double[]> RateCases(string name) => CellModels.RateCase.Of(name).Select(reference => (double[])[.. reference.State, -10]);

    static void AssertSame(double[] inputs, CellStep before, CellStep after)
    {
        var values = new Terms[before.Graph.Count];
        before.Graph.Evaluate(Array.ConvertAll(inputs, Terms.Of).AsSpan(), values.AsSpan());
        var rewritten = after.Graph.Evaluate(inputs, [.. after.Next]);
        for (var slot = 0; slot < before.States; slot++)
        {
            var expected = values[before.Graph.NodeOf(before.Next[slot])];
            Assert.Equal(expected.Value, rewritten[slot], Roundoff * expected.Scale);
        }
    }

    static int Count(CellStep step, Operation operation) => step.Graph.Needed([.. step.Next]).Count(i => step.Graph[i].Operation == operation);

    [Theory, MemberData(nameof(Models))]
    public void ThePasses_LeaveFewerExpensiveOperations(string name)
    {
        var plain = CellStep.Trace(CellModelList.Find(name)!, PublishedConditions.Row, 0.02);
        var optimised = Optimisation.Exact(plain);
        Assert.InRange(Count(optimised, Operation.Divide), 1, Count(plain, Operation.Divide) / 4);
        Assert.InRange(Count(optimised, Operation.Exp), 1, Count(plain, Operation.Exp) * 3 / 4);
        Assert.True(Count(optimised, Operation.FusedMultiplyAdd) > 50);
    }

    /// <summary>Bounds hold: every value met along the reference states lies in the interval of its node.</summary>
    [Theory, MemberData(nameof(Models))]
    public void Ranges_HoldEveryValue(string name)
    {
        var step = CellStep.Trace(CellModelList.Find(name)!, PublishedConditions.Row, 0.02);
        var ranges = Ranges.Of(step);
        foreach (var inputs in RateCases(name).Where(inputs => inputs.All(value => value > -1) || inputs[16] > -1)) // not the misprinted gate
        {
            var values = new One[step.Graph.Count];
            step.Graph.Evaluate(Array.ConvertAll(inputs, One.Of).AsSpan(), values.AsSpan());
            for (var i = 0; i < values.Length; i++)
                Assert.True(double.IsNaN(values[i]) || (values[i] >= ranges[i].Low && values[i] <= ranges[i].High), $"{name} node {i}: {values[i]} outside {ranges[i]}");
        }
    }
}
