using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.CustomCells;
using Engraft.Electrophysiology.Kernels;
using Engraft.Electrophysiology.SingleCells;
using Engraft.Files.CellFiles;
using Engraft.Numbers;

namespace Engraft.Files.Tests.CellFiles;

/// <summary>A cell from a file is one like the others: exponential steps, kernels, conditions, single-cell runs.</summary>
public class CustomCellTests
{
    const double Step = 0.02; // ms
    const double OneStep = 1e-12, After60 = 1e-8; // of a state's scale; mV
    const double Table = 1e-3, Single = 0.1; // mV over an action potential, as promised of the kernels

    public static TheoryData<string> Texts =>
    [
        "hodgkin-huxley-1952.mmt", "hodgkin-huxley-1952.cellml", "kernik-2019.mmt", "paci-2018.mmt", "paci-2020.mmt", "stewart-2009.mmt", "tentusscher-2006.mmt", "tomek-2020.mmt",
        "ToRORd_dynCl_endo.cellml", "ToRORd_dynCl_epi.cellml", "stewart_zhang_model_2008_ss.cellml", "ten_tusscher_model_2006_epi.cellml", "ten_tusscher_model_2006_endo.cellml", "ten_tusscher_model_2006_M.cellml",
    ];

    static CustomCell Read(string file) => file.StartsWith("hodgkin", StringComparison.Ordinal) ? ExampleCells.Read(file) : ExampleCells.Sound(CellModelFile.Read(PublishedTexts.Find(file)));

    /// <summary>Decays are minus the slope of a gate's rate by the gate itself, and never negative.</summary>
    [Theory, MemberData(nameof(Texts))]
    public void Decays_ArePartOfTheRates(string file)
    {
        var cell = Read(file);
        Assert.True(cell.Gates.Count > 0);
        foreach (var gate in cell.States.Where(state => cell.Gates.Contains(state.Name)))
            foreach (var potential in new[] { -85.0, -50, -13.7, 27 })
            {
                var state = cell.States.Select(slot => new Dual(slot.Index == 0 ? potential : cell.Initial[slot.Index], slot.Index == gate.Index ? 1 : 0)).ToArray();
                var (rates, decays) = (new Dual[state.Length], new Dual[state.Length]);
                cell.Rates(state, Enumerable.Repeat(Dual.Of(1), CellConditions<Dual>.Size).ToArray(), Dual.Of(0), rates, decays);
                Assert.True(decays[gate.Index].Value >= 0, gate.Name);
                Assert.Equal(-rates[gate.Index].Slope, decays[gate.Index].Value, 1e-9 * (1e-9 + Math.Abs(decays[gate.Index].Value)));
            }
    }

    [Theory, MemberData(nameof(Texts))]
    public void ExactKernel_IsThatOfTheEquations(string file)
    {
        var cell = Read(file);
        var kernel = CellKernel.Compile(cell, PublishedConditions.Row, Step);
        var states = kernel.Initial(1);
        var currents = Enumerable.Repeat(cell.StimulusCurrent, kernel.Lanes).ToArray();
        kernel.Advance(states, currents);
        var expected = Advanced(cell, 1);
        for (var slot = 0; slot < expected.Length; slot++)
            Assert.Equal(expected[slot], states[slot * kernel.Lanes], OneStep * (cell.States[slot].Unit switch { "mV" => 100, "-" => Math.Max(1, Math.Abs(expected[slot])), _ => 1e-6 + Math.Abs(expected[slot]) }));
        for (var i = 1; i < 3000; i++)
        {
            Array.Fill(currents, i * Step < cell.StimulusDuration ? cell.StimulusCurrent : 0);
            kernel.Advance(states, currents);
        }
        Assert.Equal(Advanced(cell, 3000)[0], states[0], After60);
    }

    static double[] Advanced(CustomCell cell, int steps)
    {
        var state = cell.Initial.Select(One.Of).ToArray();
        var (rates, decays, row) = (new One[state.Length], new One[state.Length], Array.ConvertAll(PublishedConditions.Row, One.Of));
        for (var i = 0; i < steps; i++)
            ExponentialStep.Advance<One>(cell, state, row, i * Step < cell.StimulusDuration ? cell.StimulusCurrent : 0, Step, rates, decays);
        return Array.ConvertAll(state, one => one.Value);
    }

    [Theory, MemberData(nameof(Texts))]
    public void TableAndSingleKernels_StayAsNearAsTheySay(string file)
    {
        var cell = Read(file);
        var (exact, table, single) = (CellKernel.Compile(cell, PublishedConditions.Row, Step), CellKernel.Compile(cell, PublishedConditions.Row, Step, KernelAccuracy.Table), SingleCellKernel.Compile(cell, PublishedConditions.Row, Step));
        var (reference, states, floats) = (exact.Initial(1), table.Initial(1), single.Initial(1));
        var (currents, floatCurrents) = (new double[exact.Lanes], new float[single.Lanes]);
        var (worstTable, worstSingle) = (0.0, 0.0);
        for (var i = 0; i < 20_000; i++)
        {
            Array.Fill(currents, i * Step < cell.StimulusDuration ? cell.StimulusCurrent : 0);
            Array.Fill(floatCurrents, (float)currents[0]);
            exact.Advance(reference, currents);
            table.Advance(states, currents);
            single.Advance(floats, floatCurrents);
            worstTable = Math.Max(worstTable, Math.Abs(states[0] - reference[0]));
            worstSingle = Math.Max(worstSingle, Math.Abs(floats[0] - reference[0]));
        }
        Assert.InRange(worstTable, 0, Table);
        Assert.InRange(worstSingle, 0, Single);
    }

    /// <summary>The annotated conductance of a text is a condition of the cell.</summary>
    [Fact]
    public void Conditions_ScaleAnnotatedConductances()
    {
        var cell = ExampleCells.Read("hodgkin-huxley-1952.mmt");
        Assert.Equal(["fastSodium"], cell.Channels);
        double Peak(double factor)
        {
            var row = PublishedConditions.Row;
            row[0] = factor;
            var run = new SingleCell(cell, row);
            var trace = new Trace();
            run.Run(20, Stimuli.Regular(1, 50, 1, cell.StimulusDuration, cell.StimulusCurrent), trace);
            return trace.Potentials.Max();
        }
        Assert.InRange(Peak(1), 30, 50);
        Assert.InRange(Peak(0.1), -60, -20);
    }

    [Fact]
    public void Spontaneous_IsFoundByLeavingTheCellAlone() => Assert.False(ExampleCells.Read("hodgkin-huxley-1952.mmt").Spontaneous);

    /// <summary>Closed, open and inactivated channels feed one another: a step keeps their sum.</summary>
    [Fact]
    public void SharesOfOnePopulation_AreRecognised()
    {
        var text = """
            [[model]]
            cell.V = -80
            cell.O = 0.2
            cell.g = 0.5
            cell.C = 0.7
            cell.I = 0.1
            [cell]
            dot(V) = -(V + 80) / 10
                label membrane_potential
            dot(O) = a * C - (b + k) * O + r * I
            dot(C) = b * O - a * C
            dot(I) = k * O - r * I
            dot(g) = (0.5 - g) / 7
            a = exp(V / 30)
            b = exp(-V / 30)
            k = 0.1
            r = 0.2
            [engine]
            time = 0 bind time

            """;
        var cell = ExampleCells.Sound(ExampleCells.Parse(text, "small.mmt"));
        Assert.Equal(["cell.O", "cell.C", "cell.I"], cell.States.ToArray()[cell.Shares].Select(state => state.Name));
        var (state, row) = (cell.Initial.Select(One.Of).ToArray(), Array.ConvertAll(PublishedConditions.Row, One.Of));
        for (var i = 0; i < 1000; i++)
            ExponentialStep.Advance<One>(cell, state, row, 0, 0.1, new One[state.Length], new One[state.Length]);
        Assert.Equal(1, state[cell.Shares].Sum(share => share.Value), 1e-12);
    }
}
