using System.Runtime.InteropServices;
using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Anderson acceleration of the map from one beat to the next: the last changes foretell where the slow modes settle.</summary>
/// <remarks>
/// Anderson 1965 (doi:10.1145/321296.321305). How a heart answers a change of its volumes hardly differs from one settled beat to the next, so what was seen is kept between them: a heart that is
/// followed over months settles in a beat or two. The corrections are combinations of differences between states of one blood volume, so their sum over
/// the compartments is zero. A correction that would move a volume by more than a third of itself is shortened. Each lane remembers its own beats only.
/// </remarks>
public sealed class Acceleration<T> where T : struct, ILanes<T>
{
    /// <summary>Pairs of differences kept: with four, a heart followed over a year needed a quarter more beats.</summary>
    const int Depth = 8;

    /// <summary>Damping of the weights, over a squared difference of length one: pairs that differ by little more than noise lead no lane astray.</summary>
    const double Damping = 1e-3;

    /// <summary>The eight volumes and the reflex drive.</summary>
    internal const int Unknowns = 9;

    /// <summary>mL: smaller differences are transients of sarcomeres and valves, which foretell nothing.</summary>
    const double Least = 0.02;

    readonly T[] lastPoint = new T[Unknowns], lastChange = new T[Unknowns];
    readonly T[] points = new T[Depth * Unknowns], changes = new T[Depth * Unknowns], matrix = new T[Depth * (Depth + 1)], correction = new T[Unknowns];

    /// <summary>Forgets everything.</summary>
    public void Reset()
    {
        points.AsSpan().Clear();
        changes.AsSpan().Clear();
    }

    /// <summary>What these hearts remember, for others like them to begin with.</summary>
    public Acceleration<T> Copy()
    {
        var copy = new Acceleration<T>();
        points.CopyTo(copy.points, 0);
        changes.CopyTo(copy.changes, 0);
        return copy;
    }

    /// <summary>Forgets everything in a lane.</summary>
    internal void Reset(int lane)
    {
        for (var i = lane; i < points.Length * T.Width; i += T.Width)
            (Numbers(points)[i], Numbers(changes)[i]) = (0, 0);
    }

    /// <summary>A lane takes what a lane of another instance remembers.</summary>
    internal void Take(int lane, Acceleration<T> other, int from)
    {
        for (var i = 0; i < points.Length * T.Width; i += T.Width)
        {
            Numbers(points)[i + lane] = Numbers(other.points)[i + from];
            Numbers(changes)[i + lane] = Numbers(other.changes)[i + from];
        }
    }

    static Span<double> Numbers(T[] row) => MemoryMarshal.Cast<T, double>(row.AsSpan());

    /// <summary>Forgets everything in lanes where <paramref name="failed"/> is above zero.</summary>
    internal void Forget(T failed)
    {
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = T.SelectLess(T.Of(0), failed, T.Of(0), points[i]);
            changes[i] = T.SelectLess(T.Of(0), failed, T.Of(0), changes[i]);
        }
    }

    /// <summary>Replaces <paramref name="next"/>, the plain successor of <paramref name="point"/>, by the accelerated one.</summary>
    /// <param name="learning">1 in lanes that learn: not where the beat has settled, nor on the first beat under new conditions, which has no predecessor to compare with.</param>
    internal void Improve(ReadOnlySpan<T> point, Span<T> next, T learning)
    {
        Learn(point, next, learning);
        for (var i = 0; i < Unknowns; i++)
            (lastPoint[i], lastChange[i]) = (point[i], next[i] - point[i]);
        Correct(next);
    }

    /// <summary>Puts the newest pair of differences in front, scaled to a change of length one.</summary>
    void Learn(ReadOnlySpan<T> point, ReadOnlySpan<T> next, T learning)
    {
        var sum = T.Of(0);
        for (var i = 0; i < Unknowns; i++)
        {
            var change = next[i] - point[i] - lastChange[i];
            sum = T.FusedMultiplyAdd(change, change, sum);
        }
        var length = T.Sqrt(sum);
        var learned = T.SelectLess(T.Of(Least), length, learning, T.Of(0));
        var scale = T.Of(1) / T.Max(length, T.Of(Least));
        for (var i = 0; i < Unknowns; i++)
        {
            Shift(points, i, scale * (point[i] - lastPoint[i]), learned);
            Shift(changes, i, scale * (next[i] - point[i] - lastChange[i]), learned);
        }
    }

    static void Shift(Span<T> pairs, int i, T newest, T learned)
    {
        for (var k = Depth - 1; k > 0; k--)
            pairs[k * Unknowns + i] = T.SelectLess(T.Of(0), learned, pairs[(k - 1) * Unknowns + i], pairs[k * Unknowns + i]);
        pairs[i] = T.SelectLess(T.Of(0), learned, newest, pairs[i]);
    }

    void Correct(Span<T> next)
    {
        Solve();
        correction.AsSpan().Clear();
        var share = T.Of(1);
        for (var i = 0; i < Unknowns; i++)
        {
            for (var k = 0; k < Depth; k++)
                correction[i] -= matrix[k * (Depth + 1) + Depth] * (points[k * Unknowns + i] + changes[k * Unknowns + i]);
            var room = i < 8 ? T.Max(T.Of(0.3) * T.Abs(next[i]), T.Of(i < 4 ? 0.5 : 5)) : T.Of(20);
            share = T.Min(share, room / T.Max(T.Abs(correction[i]), T.Of(1e-9)));
        }
        for (var i = 0; i < Unknowns; i++)
            next[i] = T.FusedMultiplyAdd(share, correction[i], next[i]);
    }

    /// <summary>Least squares of the last change by earlier changes; the weights are left in the last column. A pair not yet seen is zero and gets no weight.</summary>
    void Solve()
    {
        for (var r = 0; r < Depth; r++)
            for (var c = 0; c <= Depth; c++)
            {
                var dot = Dot(changes.AsSpan(r * Unknowns, Unknowns), c < Depth ? changes.AsSpan(c * Unknowns, Unknowns) : lastChange);
                matrix[r * (Depth + 1) + c] = c == r ? dot + T.Of(Damping) : dot;
            }
        for (var pivot = 0; pivot < Depth; pivot++)
            Eliminate(pivot);
    }

    void Eliminate(int pivot)
    {
        var row = matrix.AsSpan(pivot * (Depth + 1), Depth + 1);
        var inverse = T.Of(1) / row[pivot];
        for (var c = 0; c <= Depth; c++)
            row[c] *= inverse;
        for (var r = 0; r < Depth; r++)
        {
            if (r == pivot)
                continue;
            var factor = matrix[r * (Depth + 1) + pivot];
            for (var c = 0; c <= Depth; c++)
                matrix[r * (Depth + 1) + c] -= factor * row[c];
        }
    }

    static T Dot(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
    {
        var sum = T.Of(0);
        for (var i = 0; i < Unknowns; i++)
            sum = T.FusedMultiplyAdd(a[i], b[i], sum);
        return sum;
    }
}
