using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Kernels;
using Engraft.Electrophysiology.Kernels.Passes;

namespace Engraft.Electrophysiology.Tests.Kernels;

/// <summary>The step printed as OpenCL C and run on an OpenCL device gives the values of the graph.</summary>
/// <remarks>Debian: pocl-opencl-icd and ocl-icd-libopencl1, whose device is the processor; skipped where none is installed.</remarks>
public class OpenClSecondProgram
{
    const double Roundoff = 1e-12; // of the state or, below it, of a millionth

    public static TheoryData<string> Models => [.. CellModelList.All.Select(model => model.Name)];

    [Theory, MemberData(nameof(Models))]
    public void OpenCl_ComputesTheSame(string name)
    {
        var processor = OpenClProcessor.Find();
        Assert.SkipWhen(processor is null, "no OpenCL device that is a processor is installed (Debian: pocl-opencl-icd, ocl-icd-libopencl1)");
        var plain = CellStep.Trace(CellModelList.Find(name)!, PublishedConditions.Row, 0.02);
        var cells = CellModels.RateCase.Of(name).Select(reference => reference.State).ToArray();
        double[] currents = [.. cells.Select((_, cell) => -10.0 * cell)];
        // the optimised step is the one that a device would run; a compiler takes seconds for each
        foreach (var step in name == "TenTusscher2006:epi" ? new[] { plain, Optimisation.Exact(plain) } : [Optimisation.Exact(plain)])
        {
            var state = Enumerable.Range(0, plain.States).SelectMany(slot => cells.Select(cell => cell[slot])).ToArray();
            processor!.Advance(CText.OpenCL(step, "advance"), "advance", state, currents);
            for (var cell = 0; cell < cells.Length; cell++)
            {
                var expected = step.Graph.Evaluate([.. cells[cell], currents[cell]], [.. step.Next]);
                for (var slot = 0; slot < expected.Length; slot++)
                    Assert.Equal(expected[slot], state[slot * cells.Length + cell], Roundoff * (1e-6 + Math.Abs(expected[slot])));
            }
        }
    }
}
