using System.Diagnostics;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Kernels;

namespace Engraft.Electrophysiology.Tests.Kernels;

/// <summary>The machine code of the kernels, as the runtime lists it.</summary>
public class ListingTests
{
    /// <summary>Also the run that the listing below is taken of.</summary>
    [Fact]
    public void CompiledKernels()
    {
        foreach (var model in CellModelList.All)
            foreach (var accuracy in Enum.GetValues<KernelAccuracy>())
            {
                var kernel = CellKernel.Compile(model, PublishedConditions.Row, 0.02, accuracy);
                var cells = kernel.Initial(1);
                kernel.Advance(cells, new double[kernel.Lanes]);
                Assert.All(cells, value => Assert.True(double.IsFinite(value), $"{model.Name} {accuracy}"));
            }
        foreach (var model in CellModelList.All)
        {
            var kernel = SingleCellKernel.Compile(model, PublishedConditions.Row, 0.02);
            var cells = kernel.Initial(1);
            kernel.Advance(cells, new float[kernel.Lanes]);
            Assert.All(cells, value => Assert.True(float.IsFinite(value), model.Name));
        }
    }

    /// <summary>A call in a kernel costs more than what it computes. The one allowed reserves the stack, once a run.</summary>
    [Fact]
    public void NoKernel_HasACallLeft()
    {
        var listing = Path.GetTempFileName();
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Engraft.Electrophysiology.Tests"))
            {
                ArgumentList = { "-method", $"{typeof(ListingTests).FullName}.{nameof(CompiledKernels)}" },
                Environment = { ["DOTNET_JitStdOutFile"] = listing, ["DOTNET_JitDisasm"] = $"*x{CellKernel.WidestLanes} *x{SingleCellKernel.WidestLanes}" },
                RedirectStandardOutput = true,
            })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            var lines = File.ReadAllLines(listing);
            var methods = lines.Where(line => line.StartsWith("; Assembly listing", StringComparison.Ordinal)).ToArray();
            Assert.Equal(CellModelList.All.Count * 2, methods.Distinct().Count()); // exact and table have the same name
            Assert.True(methods.Length >= CellModelList.All.Count * 3); // a long step is several
            Assert.All(methods, line => Assert.EndsWith("(FullOpts)", line));
            Assert.DoesNotContain(lines, line => line.Contains("rcp", StringComparison.Ordinal) || line.Contains("rsqrt", StringComparison.Ordinal)); // approximate reciprocals
            Assert.DoesNotContain(lines, line => line.Contains(" call ", StringComparison.Ordinal) && !line.Contains("CORINFO_HELP_STACK_PROBE", StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(listing);
        }
    }
}
