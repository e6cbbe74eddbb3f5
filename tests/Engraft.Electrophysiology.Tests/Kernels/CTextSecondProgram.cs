using System.Diagnostics;
using System.Runtime.InteropServices;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Kernels;

namespace Engraft.Electrophysiology.Tests.Kernels;

/// <summary>The step printed as C and compiled by another compiler gives the values of the graph.</summary>
public unsafe class CTextSecondProgram : IDisposable
{
    const double Roundoff = 1e-12; // of the state or, below it, of a millionth
    readonly string folder = Directory.CreateTempSubdirectory("engraft-c-").FullName;

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    public static TheoryData<string> Models => [.. CellModelList.All.Select(model => model.Name)];

    [Theory, MemberData(nameof(Models))]
    public void C_ComputesTheSame(string name)
    {
        var step = CellStep.Trace(CellModelList.Find(name)!, PublishedConditions.Row, 0.02);
        var function = Compile(CText.C(step, "advance"));
        var reference = CellModels.RateCase.Of(name)[2].State;
        double[] state = [.. reference], currents = [-10];
        fixed (double* row = state, current = currents)
            function(row, current, 1);
        var expected = step.Graph.Evaluate([.. reference, -10], [.. step.Next]);
        for (var slot = 0; slot < state.Length; slot++)
            Assert.Equal(expected[slot], state[slot], Roundoff * (1e-6 + Math.Abs(expected[slot])));
    }

    delegate* unmanaged<double*, double*, nint, void> Compile(string text)
    {
        var (source, library) = (Path.Combine(folder, "step.c"), Path.Combine(folder, "step.so"));
        File.WriteAllText(source, text);
        try
        {
            using var gcc = Process.Start("gcc", $"-O1 -shared -fPIC {source} -o {library} -lm");
            gcc.WaitForExit();
            Assert.Equal(0, gcc.ExitCode);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("gcc is not installed");
        }
        return (delegate* unmanaged<double*, double*, nint, void>)NativeLibrary.GetExport(NativeLibrary.Load(library), "advance");
    }

    [Fact]
    public void OpenCL_IsOneKernelWithTheSameBody()
    {
        var step = CellStep.Trace(new TenTusscher2006(CellLayer.Epicardial), PublishedConditions.Row, 0.02);
        var (c, device) = (CText.C(step, "advance"), CText.OpenCL(step, "advance"));
        Assert.Contains("__kernel void advance(__global double* state", device, StringComparison.Ordinal);
        Assert.Equal(Lines(c), Lines(device));

        static string[] Lines(string text) => [.. text.Split('\n').Where(line => line.StartsWith("    ", StringComparison.Ordinal))];
    }
}
