using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>The machine code of a step with the tables it reads.</summary>
sealed unsafe class KernelCode
{
    /// <summary>A register that lies across two cache lines costs two accesses; half of the kernels' time was that.</summary>
    const int CacheLine = 64;

    delegate nint Run(nint states, nint currents, nint blocks);

    readonly Run run;
    readonly byte[] coefficients; // the code reads them where they are

    /// <param name="single">Numbers are floats.</param>
    public KernelCode(CellStep step, int lanes, bool single)
    {
        var rows = step.Tables.SelectMany(table => table.Coefficients).SelectMany(row => row).ToArray();
        var bytes = MemoryMarshal.AsBytes(single ? [] : rows.AsSpan());
        if (single)
            bytes = MemoryMarshal.AsBytes(Array.ConvertAll(rows, value => (float)value).AsSpan());
        coefficients = GC.AllocateArray<byte>(bytes.Length + CacheLine, pinned: true);
        var start = Marshal.UnsafeAddrOfPinnedArrayElement(coefficients, 0);
        var begin = (int)((CacheLine - start % CacheLine) % CacheLine);
        bytes.CopyTo(coefficients.AsSpan(begin));
        run = KernelEmitter.Emit(step, lanes, single, start + begin).CreateDelegate<Run>();
    }

    /// <summary>Advances blocks of cells; quickest where <paramref name="states"/> begins a cache line.</summary>
    /// <returns>How far the code's stack frame is from the beginning of a cache line: 0.</returns>
    public int Advance(void* states, void* currents, nint blocks)
    {
        var off = (int)(Below(0, states, currents, 0) % CacheLine);
        return (int)(Below(off, states, currents, blocks) % CacheLine);
    }

    /// <summary>Runs the code with its stack frame moved down by a multiple of 16 bytes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    nint Below(int bytes, void* states, void* currents, nint blocks)
    {
        var room = stackalloc byte[CacheLine + bytes];
        *room = 0;
        var place = run((nint)states, (nint)currents, blocks);
        *room = 1; // the room is needed until here
        return place;
    }
}
