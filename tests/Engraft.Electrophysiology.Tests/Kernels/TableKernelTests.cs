using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Kernels;

namespace Engraft.Electrophysiology.Tests.Kernels;

/// <summary>A kernel with tables stays as near to the exact one as it says.</summary>
public class TableKernelTests
{
    const double Step = 0.02; // ms
    const double Worst = 1e-3, RootMeanSquare = 1e-4; // mV, over an action potential

    public static TheoryData<string> Models => [.. CellModelList.All.Select(model => model.Name)];

    [Theory, MemberData(nameof(Models))]
    public void AnActionPotential_IsThatOfTheExactKernel(string name)
    {
        const int steps = 20_000;
        var model = CellModelList.Find(name)!;
        var (exact, table) = (CellKernel.Compile(model, PublishedConditions.Row, Step), CellKernel.Compile(model, PublishedConditions.Row, Step, KernelAccuracy.Table));
        Assert.Equal(exact.Lanes == 8 ? KernelAccuracy.Table : KernelAccuracy.Exact, table.Accuracy);
        var (reference, states, currents) = (exact.Initial(1), table.Initial(1), new double[exact.Lanes]);
        var (worst, squares, highest) = (0.0, 0.0, -100.0);
        for (var i = 0; i < steps; i++)
        {
            Array.Fill(currents, i * Step < model.StimulusDuration ? 1.5 * model.StimulusCurrent : 0);
            exact.Advance(reference, currents);
            table.Advance(states, currents);
            var difference = Math.Abs(states[0] - reference[0]);
            (worst, squares, highest) = (Math.Max(worst, difference), squares + difference * difference, Math.Max(highest, reference[0]));
        }
        Assert.InRange(highest, 0, CellKernel.MostPotential); // an action potential, within the tables
        Assert.InRange(worst, 0, Worst);
        Assert.InRange(Math.Sqrt(squares / steps), 0, RootMeanSquare);
    }

    static double[] At(Func<double, double> function) => [.. PotentialTable.Potentials.Select(function)];

    static PotentialTable? Fit(Func<double, double> function, double error) =>
        PotentialTable.Fit(At(function), Interval.Everything, PotentialTable.Scales(At(function)), error);

    [Fact]
    public void SmallerErrors_NeedHigherDegrees()
    {
        static double Gate(double v) => 1 / (1 + Math.Exp(-(v + 57) / 9));
        var degrees = new[] { 1e-3, 1e-5, 1e-7 }.Select(error => Fit(Gate, error)!.Coefficients.Count - 1).ToArray();
        Assert.Equal(degrees.Order(), degrees);
        Assert.InRange(degrees[2] - degrees[0], 2, 8);
        Assert.True(Fit(Gate, 1e-7)!.Error <= 1e-7);
    }

    /// <summary>Sodium rates change their form at -40 mV, which is an edge; a jump elsewhere is no table.</summary>
    [Fact]
    public void Jumps_AreTakenAtEdgesOnly()
    {
        Assert.NotNull(Fit(v => v < -40 ? 1 : 2, 1e-9));
        Assert.Null(Fit(v => v < -38.5 ? 1 : 2, 1e-3));
        Assert.Null(Fit(v => v < 0 ? double.NaN : 1, 1e-3));
    }

    /// <summary>A tail that is smaller by many powers of ten is as exact as the top.</summary>
    [Fact]
    public void Exponentials_AreExactOverTheirWholeRange()
    {
        var table = Fit(v => Math.Exp(0.3485 * v), 1e-6)!;
        for (var piece = 0; piece < PotentialTable.Pieces; piece++)
        {
            var top = Math.Exp(0.3485 * PotentialTable.Potential(piece, 0.5));
            var found = Chebyshev.Evaluate(table.Coefficients.Reverse().Select(row => row[piece]).ToArray(), 0.5);
            Assert.Equal(1, found / top, 2e-6);
        }
    }
}
