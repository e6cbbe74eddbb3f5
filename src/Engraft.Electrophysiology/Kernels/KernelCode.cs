using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Engraft.Electrophysiology.Kernels;

/// <summary>The machine code of a step with the tables it reads.</summary>
sealed unsafe class KernelCode
{
    /// <summary>A register that lies across two cache lines costs two accesses; half of the kernels' time was that.</summary>
    const int CacheLine = 64;

    delegate nint Run(nint states, nint currents, nint blocks, nint coefficients, nint room);

    readonly Run[] runs;
    readonly (int States, int Currents) block; // bytes
    readonly byte[] rows; // the tables, pinned
    readonly nint coefficients;
    readonly int room;

    /// <param name="single">Numbers are floats.</param>
    public KernelCode(CellStep step, int lanes, bool single)
    {
        var numbers = step.Tables.SelectMany(table => table.Coefficients).SelectMany(row => row).ToArray();
        var bytes = MemoryMarshal.AsBytes(single ? [] : numbers.AsSpan());
        if (single)
            bytes = MemoryMarshal.AsBytes(Array.ConvertAll(numbers, value => (float)value).AsSpan());
        rows = GC.AllocateArray<byte>(bytes.Length + CacheLine, pinned: true);
        var start = Marshal.UnsafeAddrOfPinnedArrayElement(rows, 0);
        var begin = (int)((CacheLine - start % CacheLine) % CacheLine);
        bytes.CopyTo(rows.AsSpan(begin));
        coefficients = start + begin + KernelEmitter.Origin;
        runs = Array.ConvertAll(KernelEmitter.Emit(step, lanes, single, out room), method => method.CreateDelegate<Run>());
        var size = lanes * (single ? sizeof(float) : sizeof(double));
        block = (step.States * size, size);
    }

    /// <summary>Advances blocks of cells; quickest where <paramref name="states"/> begins a cache line.</summary>
    /// <returns>How far the code's stack frames are from the beginning of a cache line: 0.</returns>
    [SkipLocalsInit]
    public int Advance(byte* states, byte* currents, nint blocks)
    {
        byte* given = stackalloc byte[room + CacheLine];
        var off = stackalloc int[runs.Length];
        var begin = ((nint)given + CacheLine - 1) & ~(CacheLine - 1);
        for (var i = 0; i < runs.Length; i++)
            off[i] = (int)(Below(0, runs[i], states, currents, 0, begin) % CacheLine);
        if (runs.Length == 1)
            return (int)(Below(off[0], runs[0], states, currents, blocks, begin) % CacheLine);
        var still = 0;
        for (; blocks > 0; blocks--, states += block.States, currents += block.Currents)
            for (var i = 0; i < runs.Length; i++)
                still |= (int)(Below(off[i], runs[i], states, currents, 1, begin) % CacheLine);
        return still;
    }

    /// <summary>Runs code with its stack frame moved down by a multiple of 16 bytes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining), SkipLocalsInit]
    nint Below(int bytes, Run run, byte* states, byte* currents, nint blocks, nint given)
    {
        var below = stackalloc byte[CacheLine + bytes];
        *below = 0;
        var place = run((nint)states, (nint)currents, blocks, coefficients, given);
        *below = 1; // the room is needed until here
        GC.KeepAlive(this); // and so are the tables
        return place;
    }
}
