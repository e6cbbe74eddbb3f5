using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Engraft.Electrophysiology.Fronts;

/// <summary>A table's factors for a register of spacings: straight lines written as a sum of hinges, so that no lane branches.</summary>
sealed class FrontFactors<T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>Sums kept side by side, so that none waits for the one before.</summary>
    const int Chains = 4;

    readonly Vector512<T> offset, last;
    readonly Vector512<T>[] knots, bends;

    public FrontFactors(FrontTable table)
    {
        var slopes = table.Factors.Zip(table.Factors.Skip(1), (a, b) => b - a).Zip(table.Spacings.Zip(table.Spacings.Skip(1), (a, b) => b - a), (rise, run) => rise / run).ToArray();
        var changes = slopes.Select((slope, i) => i == 0 ? slope : slope - slopes[i - 1]).ToArray();
        offset = Of(table.Factors[0] - changes.Zip(table.Spacings, (change, knot) => change * knot).Sum());
        last = Of(table.Spacings[^1]);
        var none = new double[(Chains - slopes.Length % Chains) % Chains];
        (knots, bends) = ([.. table.Spacings.Take(slopes.Length).Concat(none).Select(Of)], [.. changes.Concat(none).Select(Of)]);
    }

    /// <summary>Factors at spacings, √ms; the first below the table, the last beyond.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<T> At(Vector512<T> spacing)
    {
        spacing = Vector512.MinNative(spacing, last);
        Vector512<T> a = offset, b = Vector512<T>.Zero, c = b, d = b;
        for (var i = 0; i < knots.Length; i += Chains)
        {
            a = Fused(bends[i], Vector512.MaxNative(spacing, knots[i]), a);
            b = Fused(bends[i + 1], Vector512.MaxNative(spacing, knots[i + 1]), b);
            c = Fused(bends[i + 2], Vector512.MaxNative(spacing, knots[i + 2]), c);
            d = Fused(bends[i + 3], Vector512.MaxNative(spacing, knots[i + 3]), d);
        }
        return (a + b) + (c + d);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector512<T> Fused(Vector512<T> a, Vector512<T> b, Vector512<T> c) => typeof(T) == typeof(float)
        ? Vector512.MultiplyAddEstimate(a.AsSingle(), b.AsSingle(), c.AsSingle()).As<float, T>()
        : Vector512.MultiplyAddEstimate(a.AsDouble(), b.AsDouble(), c.AsDouble()).As<double, T>();

    static Vector512<T> Of(double value) => Vector512.Create(T.CreateChecked(value));
}
