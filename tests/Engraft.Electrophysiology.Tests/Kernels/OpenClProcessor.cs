using System.Text;

namespace Engraft.Electrophysiology.Tests.Kernels;

/// <summary>The first OpenCL device that is a processor.</summary>
sealed unsafe class OpenClProcessor
{
    readonly nint device, context, queue;

    OpenClProcessor(nint device)
    {
        this.device = device;
        int error;
        context = OpenCl.Context(0, 1, &device, 0, 0, &error);
        Assert.Equal(0, error);
        queue = OpenCl.Queue(context, device, 0, &error);
        Assert.Equal(0, error);
    }

    /// <summary>Null where no such device is installed.</summary>
    public static OpenClProcessor? Find()
    {
        const int room = 8;
        var platforms = stackalloc nint[room];
        uint count = 0, found = 0;
        if (!OpenCl.IsInstalled || OpenCl.Platforms(room, platforms, &count) != 0)
            return null;
        for (var i = 0; i < Math.Min(count, room); i++)
        {
            nint device;
            if (OpenCl.Devices(platforms[i], OpenCl.Cpu, 1, &device, &found) == 0 && found > 0)
                return new(device);
        }
        return null;
    }

    /// <summary>Advances cells by a step's text.</summary>
    /// <param name="state">Slot by slot one number a cell; advanced in place.</param>
    public void Advance(string text, string name, double[] state, double[] current)
    {
        int error;
        var program = Build(text);
        var kernel = OpenCl.Kernel(program, name, &error);
        Assert.Equal(0, error);
        long cells = current.Length;
        fixed (double* states = state, currents = current)
        {
            var first = OpenCl.Buffer(context, OpenCl.Copied, (nuint)state.Length * sizeof(double), states, &error);
            var second = OpenCl.Buffer(context, OpenCl.Copied, (nuint)current.Length * sizeof(double), currents, &error);
            Assert.Equal(0, error);
            Assert.Equal(0, OpenCl.Argument(kernel, 0, (nuint)sizeof(nint), &first) | OpenCl.Argument(kernel, 1, (nuint)sizeof(nint), &second) | OpenCl.Argument(kernel, 2, sizeof(long), &cells));
            var global = (nuint)cells;
            Assert.Equal(0, OpenCl.Enqueue(queue, kernel, 1, null, &global, null, 0, 0, 0));
            Assert.Equal(0, OpenCl.Read(queue, first, 1, 0, (nuint)state.Length * sizeof(double), states, 0, 0, 0));
            Assert.Equal(0, OpenCl.ReleaseBuffer(first) | OpenCl.ReleaseBuffer(second) | OpenCl.ReleaseKernel(kernel) | OpenCl.ReleaseProgram(program));
        }
    }

    nint Build(string text)
    {
        int error;
        var bytes = Encoding.UTF8.GetBytes(text);
        fixed (byte* start = bytes)
        {
            var one = start;
            var length = (nuint)bytes.Length;
            var program = OpenCl.Source(context, 1, &one, &length, &error);
            Assert.Equal(0, error);
            var chosen = device;
            Assert.True(OpenCl.Build(program, 1, &chosen, "", 0, 0) == 0, Log(program));
            return program;
        }
    }

    string Log(nint program)
    {
        const int room = 4096;
        var text = stackalloc byte[room];
        nuint size = 0;
        return OpenCl.BuildInfo(program, device, OpenCl.BuildLog, room, text, &size) == 0 ? Encoding.UTF8.GetString(text, (int)Math.Min(size, room)) : "no log";
    }
}
