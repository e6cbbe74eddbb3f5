using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Tests.Conventions;

/// <summary>The derivatives of every mechanism: by dual numbers, by the traced graph, and by finite differences along a random direction.</summary>
public class MechanismDerivativeTests
{
    /// <summary>Two exact derivatives that differ in the order of a few dozen operations.</summary>
    const double Roundoff = 1e-10;

    /// <summary>Central differences with this step are good to 1e-9 of a rate of size 1 to 1e3, away from kinks.</summary>
    const double Step = 1e-6;
    const double Difference = 1e-5;

    /// <summary>Share of rates that may have a kink within one step of a random point.</summary>
    const double Kinks = 0.02;

    public static TheoryData<string> Names => AllMechanisms.Names;

    [Theory, MemberData(nameof(Names))]
    public void Dual_AgreesWithGraphAndDifferences(string name)
    {
        var mechanism = AllMechanisms.Named(name);
        var trace = new TracedMechanism(mechanism);
        var draw = new Philox(23, 0, Purpose.Measurement);
        int compared = 0, kinks = 0;
        for (var trial = 0u; trial < 5; trial++)
        {
            var point = Enumerable.Range(0, trace.Graph.Inputs.Count).Select(i => 0.05 + 1.2 * draw.Uniform(trial * 1000 + (uint)i)).ToArray();
            var direction = point.Select((_, i) => draw.Uniform(trial * 1000 + 500 + (uint)i) - 0.5).ToArray();
            var slopes = Array.ConvertAll(Rates(mechanism, [.. point.Zip(direction, (value, slope) => new Dual(value, slope))]), rate => rate.Slope);
            AssertGraph(trace, point, direction, slopes);
            double[] ahead = Moved(mechanism, point, direction, Step), behind = Moved(mechanism, point, direction, -Step);
            for (var i = 0; i < slopes.Length; i++, compared++)
                if (!Near((ahead[i] - behind[i]) / (2 * Step), slopes[i], Difference))
                    kinks++;
        }
        Assert.InRange(kinks, 0, Kinks * compared);
    }

    static void AssertGraph(TracedMechanism trace, double[] point, double[] direction, double[] slopes)
    {
        var values = new Dual[trace.Graph.Count];
        trace.Graph.Evaluate<Dual>([.. point.Zip(direction, (value, slope) => new Dual(value, slope))], values);
        for (var i = 0; i < slopes.Length; i++)
            if (trace.Rates[i].Constant is null)
                Assert.True(Near(values[trace.Rates[i].Node].Slope, slopes[i], Roundoff));
    }

    /// <summary>Symbolic derivatives of one mechanism with every operation in it, against dual numbers, input by input.</summary>
    [Theory]
    [InlineData("Vessels")]
    [InlineData("ImmunosuppressiveDrugs")]
    public void Differentiate_AgreesWithDual(string name)
    {
        var mechanism = AllMechanisms.Named(name);
        var trace = new TracedMechanism(mechanism);
        var draw = new Philox(29, 0, Purpose.Measurement);
        var point = trace.Graph.Inputs.Select((_, i) => 0.05 + 1.2 * draw.Uniform((uint)i)).ToArray();
        var inputs = Enumerable.Range(0, trace.Graph.Count).Where(node => trace.Graph[node].Operation == Operation.Input).ToArray();
        foreach (var input in inputs)
        {
            var slot = trace.Graph[input].A;
            var slopes = Rates(mechanism, [.. point.Select((value, i) => new Dual(value, i == slot ? 1 : 0))]);
            var symbolic = trace.Graph.Evaluate(point, [.. trace.Rates.Select(rate => trace.Graph.Differentiate(rate, trace.Graph.At(input)))]);
            for (var i = 0; i < symbolic.Length; i++)
                Assert.True(Near(symbolic[i], slopes[i].Slope, Roundoff), $"rate {i} by {trace.Graph.Inputs[slot]}: {symbolic[i]} and {slopes[i].Slope}");
        }
    }

    static bool Near(double expected, double actual, double tolerance) =>
        expected.Equals(actual) || Math.Abs(actual - expected) <= tolerance * (1 + Math.Abs(expected));

    static double[] Moved(MechanismCase mechanism, double[] point, double[] direction, double step) =>
        Array.ConvertAll(Rates(mechanism, [.. point.Zip(direction, (value, slope) => new One(value + step * slope))]), rate => rate.Value);

    static T[] Rates<T>(MechanismCase mechanism, T[] values) where T : struct, IReal<T>
    {
        var at = 0;
        T[] Row(int count) => values[at..(at += count)];
        var inputs = mechanism.Inputs.Select(input => Row(input.Slots.Count)).ToArray();
        var states = Slots.Of(mechanism.State).Count;
        T[] now = Row(states), production = new T[states], loss = new T[states], transfer = new T[mechanism.Moves.Length];
        mechanism.AddRates(inputs, now, production, loss, transfer);
        return [.. production, .. loss, .. transfer];
    }
}
