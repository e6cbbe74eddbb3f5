using System.Runtime.InteropServices;
using Engraft.Integration;
using Engraft.Numbers;

namespace Engraft.Tests.Mechanisms;

/// <summary>SUNDIALS CVODE (backward differences, dense Newton) as a second solver; not part of the product. Version 6 of the library is expected.</summary>
/// <remarks>Hindmarsh et al. 2005 (doi:10.1145/1089014.1089020). Debian package libsundials-dev; tests skip where it is missing.</remarks>
sealed unsafe class Cvode : IDisposable
{
    const string Library = "libsundials_cvode.so.6";
    const string Vectors = "libsundials_nvecserial.so.6";
    const string Matrices = "libsundials_sunmatrixdense.so";
    const string Solvers = "libsundials_sunlinsoldense.so";
    const int BackwardDifferences = 2;
    const int Normal = 1;

    /// <summary>dy/dt at y.</summary>
    public delegate void Derivative(ReadOnlySpan<double> y, Span<double> derivative);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    delegate int RightHandSide(double t, nint y, nint derivative, nint user);

    readonly RightHandSide callback; // held so that it is not collected
    readonly nint context, vector, matrix, solver, memory;
    readonly int size;

    public Cvode(double[] start, Derivative derivative, double relative, double absolute)
    {
        size = start.Length;
        callback = (_, y, into, _) =>
        {
            derivative(new ReadOnlySpan<double>(N_VGetArrayPointer_Serial(y), size), new Span<double>(N_VGetArrayPointer_Serial(into), size));
            return 0;
        };
        Check(SUNContext_Create(0, out context));
        vector = N_VNew_Serial(size, context);
        start.CopyTo(new Span<double>(N_VGetArrayPointer_Serial(vector), size));
        memory = CVodeCreate(BackwardDifferences, context);
        Check(CVodeInit(memory, callback, 0, vector));
        Check(CVodeSStolerances(memory, relative, absolute));
        Check(CVodeSetMaxNumSteps(memory, 1_000_000));
        matrix = SUNDenseMatrix(size, size, context);
        solver = SUNLinSol_Dense(vector, matrix, context);
        Check(CVodeSetLinearSolver(memory, solver, matrix));
    }

    /// <summary>True where the library is installed.</summary>
    public static bool IsInstalled =>
        NativeLibrary.TryLoad(Library, out _) && NativeLibrary.TryLoad(Vectors, out _) && NativeLibrary.TryLoad(Matrices, out _) && NativeLibrary.TryLoad(Solvers, out _);

    /// <summary>The derivative of a production-loss-transfer system, pool by pool.</summary>
    public static Derivative Of<TRates>(Func<TRates> rates, int size) where TRates : IRates<One>, allows ref struct => (y, into) =>
    {
        var now = new One[size];
        for (var i = 0; i < size; i++)
            now[i] = new One(y[i]);
        var moves = TRates.Transfers;
        var (production, loss, transfer) = (new One[size], new One[size], new One[moves.Length]);
        rates().AddRates(now, production, loss, transfer);
        for (var i = 0; i < size; i++)
            into[i] = production[i].Value - loss[i].Value * y[i];
        for (var k = 0; k < moves.Length; k++)
        {
            var flow = transfer[k].Value * y[moves[k].From];
            into[moves[k].From] -= flow;
            into[moves[k].To] += flow * moves[k].Yield;
        }
    };

    /// <summary>The state at a later time.</summary>
    public double[] At(double time)
    {
        Check(CVode(memory, time, vector, out _, Normal));
        return new ReadOnlySpan<double>(N_VGetArrayPointer_Serial(vector), size).ToArray();
    }

    public void Dispose()
    {
        var held = memory;
        CVodeFree(ref held);
        Check(SUNLinSolFree_Dense(solver));
        SUNMatDestroy_Dense(matrix);
        N_VDestroy_Serial(vector);
        GC.KeepAlive(callback);
    }

    static void Check(int code)
    {
        if (code < 0)
            throw new InvalidOperationException($"CVODE failed with code {code}.");
    }

    [DllImport(Library)] static extern int SUNContext_Create(nint communicator, out nint context);
    [DllImport(Library)] static extern nint CVodeCreate(int method, nint context);
    [DllImport(Library)] static extern int CVodeInit(nint memory, RightHandSide f, double t, nint y);
    [DllImport(Library)] static extern int CVodeSStolerances(nint memory, double relative, double absolute);
    [DllImport(Library)] static extern int CVodeSetMaxNumSteps(nint memory, long steps);
    [DllImport(Library)] static extern int CVodeSetLinearSolver(nint memory, nint solver, nint matrix);
    [DllImport(Library)] static extern int CVode(nint memory, double until, nint y, out double reached, int task);
    [DllImport(Library)] static extern void CVodeFree(ref nint memory);
    [DllImport(Vectors)] static extern nint N_VNew_Serial(long length, nint context);
    [DllImport(Vectors)] static extern double* N_VGetArrayPointer_Serial(nint vector);
    [DllImport(Vectors)] static extern void N_VDestroy_Serial(nint vector);
    [DllImport(Matrices)] static extern nint SUNDenseMatrix(long rows, long columns, nint context);
    [DllImport(Matrices)] static extern void SUNMatDestroy_Dense(nint matrix);
    [DllImport(Solvers)] static extern nint SUNLinSol_Dense(nint vector, nint matrix, nint context);
    [DllImport(Solvers)] static extern int SUNLinSolFree_Dense(nint solver);
}
