using System.Runtime.InteropServices;

namespace Engraft.Electrophysiology.Tests.Kernels;

/// <summary>The few functions of OpenCL 1.2 that a kernel's text is checked with (Khronos OpenCL specification).</summary>
static unsafe partial class OpenCl
{
    const string Library = "libOpenCL.so.1";

    /// <summary>CL_DEVICE_TYPE_CPU, CL_MEM_READ_WRITE | CL_MEM_COPY_HOST_PTR, CL_PROGRAM_BUILD_LOG.</summary>
    public const ulong Cpu = 2, Copied = 1 | 32;
    public const uint BuildLog = 0x1183;

    public static bool IsInstalled => NativeLibrary.TryLoad(Library, out _);

    [LibraryImport(Library, EntryPoint = "clGetPlatformIDs")]
    public static partial int Platforms(uint room, nint* platforms, uint* count);

    [LibraryImport(Library, EntryPoint = "clGetDeviceIDs")]
    public static partial int Devices(nint platform, ulong kind, uint room, nint* devices, uint* count);

    [LibraryImport(Library, EntryPoint = "clCreateContext")]
    public static partial nint Context(nint properties, uint count, nint* devices, nint told, nint user, int* error);

    [LibraryImport(Library, EntryPoint = "clCreateCommandQueue")]
    public static partial nint Queue(nint context, nint device, ulong properties, int* error);

    [LibraryImport(Library, EntryPoint = "clCreateProgramWithSource")]
    public static partial nint Source(nint context, uint count, byte** texts, nuint* lengths, int* error);

    [LibraryImport(Library, EntryPoint = "clBuildProgram", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Build(nint program, uint count, nint* devices, string options, nint told, nint user);

    [LibraryImport(Library, EntryPoint = "clGetProgramBuildInfo")]
    public static partial int BuildInfo(nint program, nint device, uint what, nuint room, byte* text, nuint* size);

    [LibraryImport(Library, EntryPoint = "clCreateKernel", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint Kernel(nint program, string name, int* error);

    [LibraryImport(Library, EntryPoint = "clCreateBuffer")]
    public static partial nint Buffer(nint context, ulong flags, nuint size, void* from, int* error);

    [LibraryImport(Library, EntryPoint = "clSetKernelArg")]
    public static partial int Argument(nint kernel, uint place, nuint size, void* value);

    [LibraryImport(Library, EntryPoint = "clEnqueueNDRangeKernel")]
    public static partial int Enqueue(nint queue, nint kernel, uint dimensions, nuint* offset, nuint* global, nuint* local, uint waits, nint waited, nint done);

    [LibraryImport(Library, EntryPoint = "clEnqueueReadBuffer")]
    public static partial int Read(nint queue, nint buffer, uint blocking, nuint offset, nuint size, void* to, uint waits, nint waited, nint done);

    [LibraryImport(Library, EntryPoint = "clReleaseMemObject")]
    public static partial int ReleaseBuffer(nint buffer);

    [LibraryImport(Library, EntryPoint = "clReleaseKernel")]
    public static partial int ReleaseKernel(nint kernel);

    [LibraryImport(Library, EntryPoint = "clReleaseProgram")]
    public static partial int ReleaseProgram(nint program);
}
