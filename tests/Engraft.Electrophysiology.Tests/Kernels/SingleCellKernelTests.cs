using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Kernels;

namespace Engraft.Electrophysiology.Tests.Kernels;

/// <summary>A kernel of floats stays as near to the exact one as it says, at every width.</summary>
public class SingleCellKernelTests
{
    const double Step = 0.02; // ms
    const double Upstroke = 1e-3, ActionPotential = 0.1; // mV, over 60 ms and over 400 ms

    public static TheoryData<string, int> Kernels
    {
        get
        {
            var all = new TheoryData<string, int>();
            foreach (var model in CellModelList.All)
                foreach (var lanes in new[] { 4, 8, 16 })
                    all.Add(model.Name, lanes);
            return all;
        }
    }

    [Theory, MemberData(nameof(Kernels))]
    public void AnActionPotential_IsThatOfTheExactKernel(string name, int lanes)
    {
        const int steps = 20_000, early = 3_000;
        var model = CellModelList.Find(name)!;
        var (exact, single) = (CellKernel.Compile(model, PublishedConditions.Row, Step), SingleCellKernel.Compile(model, PublishedConditions.Row, Step, lanes));
        var (reference, states) = (exact.Initial(1), single.Initial(1));
        var (currents, floats) = (new double[exact.Lanes], new float[lanes]);
        var (worst, highest) = (0.0, -100.0);
        for (var i = 0; i < steps; i++)
        {
            Array.Fill(currents, i * Step < model.StimulusDuration ? 1.5 * model.StimulusCurrent : 0);
            Array.Fill(floats, (float)currents[0]);
            exact.Advance(reference, currents);
            single.Advance(states, floats);
            (worst, highest) = (Math.Max(worst, Math.Abs(states[0] - reference[0])), Math.Max(highest, reference[0]));
            Assert.True(worst < (i < early ? Upstroke : ActionPotential), $"{worst} mV at {i * Step} ms");
        }
        Assert.InRange(highest, 0, CellKernel.MostPotential);
        Assert.All(states[..lanes], potential => Assert.Equal(states[0], potential));
    }

    [Fact]
    public void DecayedStates_StayNormal()
    {
        var kernel = SingleCellKernel.Compile(new Tomek2020(CellLayer.Endocardial), PublishedConditions.Row, Step);
        var (states, currents) = (kernel.Initial(1), new float[kernel.Lanes]);
        for (var i = 0; i < 50_000; i++)
            kernel.Advance(states, currents);
        Assert.All(states, value => Assert.True(value == 0 || float.IsNormal(value), $"{value}"));
    }

    [Fact]
    public void IncompleteBlocks_AreRefused()
    {
        var kernel = SingleCellKernel.Compile(new Paci2018(), PublishedConditions.Row, Step, 8);
        Assert.Throws<ArgumentException>(() => kernel.Advance(new float[kernel.BlockSize], new float[7]));
        Assert.Throws<ArgumentOutOfRangeException>(() => SingleCellKernel.Compile(new Paci2018(), PublishedConditions.Row, Step, 2));
    }
}
