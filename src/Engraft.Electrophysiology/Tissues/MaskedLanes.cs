using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>Lanes of a register that a mask names, a bit a lane from the lowest.</summary>
static unsafe class MaskedLanes
{
    /// <summary>Writes the masked lanes one after the other; what lies behind them, up to a register, may be overwritten.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Pack<T>(Vector512<T> register, uint mask, T* to) where T : unmanaged
    {
        if ((mask & mask + 1) == 0)
            Vector512.Store(register, to);
        else if (Avx512F.IsSupported)
            Vector512.Store(typeof(T) == typeof(float)
                ? Avx512F.Compress(Vector512<float>.Zero, Of<float>(mask), register.AsSingle()).As<float, T>()
                : Avx512F.Compress(Vector512<double>.Zero, Of<double>(mask), register.AsDouble()).As<double, T>(), to);
        else
            for (var left = mask; left != 0; left &= left - 1)
                *to++ = register[BitOperations.TrailingZeroCount(left)];
    }

    /// <summary>Writes numbers that lie one after the other to the masked lanes' places and leaves the others alone: they may be another thread's.</summary>
    /// <param name="from">A register may be read from here.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Unpack<T>(T* from, uint mask, T* to) where T : unmanaged
    {
        var register = Vector512.Load(from);
        if (mask == (1u << Vector512<T>.Count) - 1)
            Vector512.Store(register, to);
        else if (Avx512F.IsSupported && typeof(T) == typeof(float))
            Avx512F.MaskStore((float*)to, Of<float>(mask), Avx512F.Expand(Vector512<float>.Zero, Of<float>(mask), register.AsSingle()));
        else if (Avx512F.IsSupported)
            Avx512F.MaskStore((double*)to, Of<double>(mask), Avx512F.Expand(Vector512<double>.Zero, Of<double>(mask), register.AsDouble()));
        else
            for (var left = mask; left != 0; left &= left - 1)
                to[BitOperations.TrailingZeroCount(left)] = *from++;
    }

    /// <summary>Writes the masked lanes to their places and leaves the others alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<T>(Vector512<T> register, uint mask, T* to) where T : unmanaged
    {
        if (mask == (1u << Vector512<T>.Count) - 1)
            Vector512.Store(register, to);
        else if (Avx512F.IsSupported && typeof(T) == typeof(float))
            Avx512F.MaskStore((float*)to, Of<float>(mask), register.AsSingle());
        else if (Avx512F.IsSupported)
            Avx512F.MaskStore((double*)to, Of<double>(mask), register.AsDouble());
        else
            for (var left = mask; left != 0; left &= left - 1)
                to[BitOperations.TrailingZeroCount(left)] = register[BitOperations.TrailingZeroCount(left)];
    }

    /// <summary>All bits set where the mask has a bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<T> Of<T>(uint mask) where T : unmanaged
    {
        if (typeof(T) == typeof(float))
        {
            var bits = Vector512.Create(1u, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768);
            return Vector512.Equals(Vector512.Create(mask) & bits, bits).As<uint, T>();
        }
        var wide = Vector512.Create(1ul, 2, 4, 8, 16, 32, 64, 128);
        return Vector512.Equals(Vector512.Create((ulong)mask) & wide, wide).As<ulong, T>();
    }
}
