using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>Numbers that stay where they are and begin with a cache line.</summary>
sealed unsafe class PinnedRow<T> where T : unmanaged
{
    const int CacheLine = 64;

    readonly T[] room;
    readonly int begin;

    public PinnedRow(long length)
    {
        Length = checked((int)length);
        room = GC.AllocateArray<T>(checked(Length + CacheLine / Unsafe.SizeOf<T>()), pinned: true);
        var start = Marshal.UnsafeAddrOfPinnedArrayElement(room, 0);
        begin = (int)((CacheLine - start % CacheLine) % CacheLine) / Unsafe.SizeOf<T>();
        Pointer = (T*)start + begin;
    }

    public int Length { get; }

    public T* Pointer { get; }

    public Span<T> Span => room.AsSpan(begin, Length);
}
