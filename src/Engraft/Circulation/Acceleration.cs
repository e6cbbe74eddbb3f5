using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Anderson acceleration of the map from one beat to the next: the last three changes foretell where the slow modes settle.</summary>
/// <remarks>
/// Anderson 1965 (doi:10.1145/321296.321305). The corrections are combinations of differences between states of one blood volume, so their sum over
/// the compartments is zero. A correction that would move a volume by more than a third of itself is shortened.
/// </remarks>
sealed class Acceleration<T> where T : struct, ILanes<T>
{
    const int Depth = 3;

    /// <summary>The eight volumes and the reflex drive.</summary>
    public const int Unknowns = 9;

    readonly T[] lastPoint = new T[Unknowns], lastChange = new T[Unknowns];
    readonly T[] points = new T[Depth * Unknowns], changes = new T[Depth * Unknowns], matrix = new T[Depth * (Depth + 1)], correction = new T[Unknowns];
    int seen;

    /// <summary>Forgets what was seen.</summary>
    public void Reset() => seen = 0;

    /// <summary>Replaces <paramref name="next"/>, the plain successor of <paramref name="point"/>, by the accelerated one.</summary>
    public void Improve(ReadOnlySpan<T> point, Span<T> next)
    {
        var slot = (seen + Depth - 1) % Depth;
        for (var i = 0; i < Unknowns; i++)
        {
            var change = next[i] - point[i];
            if (seen > 0)
                (points[slot * Unknowns + i], changes[slot * Unknowns + i]) = (point[i] - lastPoint[i], change - lastChange[i]);
            (lastPoint[i], lastChange[i]) = (point[i], change);
        }
        var depth = Math.Min(seen, Depth);
        seen++;
        if (depth > 0)
            Correct(depth, next);
    }

    void Correct(int depth, Span<T> next)
    {
        Solve(depth);
        correction.AsSpan().Clear();
        var share = T.Of(1);
        for (var i = 0; i < Unknowns; i++)
        {
            for (var k = 0; k < depth; k++)
                correction[i] -= matrix[k * (Depth + 1) + depth] * (points[k * Unknowns + i] + changes[k * Unknowns + i]);
            var room = i < 8 ? T.Max(T.Of(0.3) * T.Abs(next[i]), T.Of(i < 4 ? 0.5 : 5)) : T.Of(20);
            share = T.Min(share, room / T.Max(T.Abs(correction[i]), T.Of(1e-9)));
        }
        for (var i = 0; i < Unknowns; i++)
            next[i] = T.FusedMultiplyAdd(share, correction[i], next[i]);
    }

    /// <summary>Least squares of the last change by earlier changes; the weights are left in the last column.</summary>
    void Solve(int depth)
    {
        for (var r = 0; r < depth; r++)
            for (var c = 0; c <= depth; c++)
                matrix[r * (Depth + 1) + c] = Dot(changes.AsSpan(r * Unknowns, Unknowns), c < depth ? changes.AsSpan(c * Unknowns, Unknowns) : lastChange);
        var trace = T.Of(1e-12);
        for (var r = 0; r < depth; r++)
            trace += matrix[r * (Depth + 1) + r];
        for (var r = 0; r < depth; r++)
            matrix[r * (Depth + 1) + r] += T.Of(1e-7) * trace;
        for (var pivot = 0; pivot < depth; pivot++)
            Eliminate(pivot, depth);
    }

    void Eliminate(int pivot, int depth)
    {
        var row = matrix.AsSpan(pivot * (Depth + 1), depth + 1);
        var inverse = T.Of(1) / row[pivot];
        for (var c = 0; c <= depth; c++)
            row[c] *= inverse;
        for (var r = 0; r < depth; r++)
        {
            if (r == pivot)
                continue;
            var factor = matrix[r * (Depth + 1) + pivot];
            for (var c = 0; c <= depth; c++)
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
