using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Small symmetric positive systems, a lane a system, by Gauss-Jordan elimination without pivots (safe for positive definite matrices).</summary>
sealed class NormalEquations<T>(int size) where T : struct, ILanes<T>
{
    readonly T[] matrix = new T[size * 2 * size];

    /// <summary>Writes the inverse of JtJ + diagonal + damping * diagonal(JtJ + diagonal).</summary>
    public void Invert(ReadOnlySpan<T> jacobian, int rows, ReadOnlySpan<T> diagonal, T damping)
    {
        for (var r = 0; r < size; r++)
            for (var c = 0; c < size; c++)
            {
                var sum = r == c ? diagonal[r] : T.Of(0);
                for (var k = 0; k < rows; k++)
                    sum = T.FusedMultiplyAdd(jacobian[k * size + r], jacobian[k * size + c], sum);
                matrix[r * 2 * size + c] = r == c ? sum * (T.Of(1) + damping) : sum;
                matrix[r * 2 * size + size + c] = T.Of(r == c ? 1 : 0);
            }
        for (var pivot = 0; pivot < size; pivot++)
            Eliminate(pivot);
    }

    /// <summary>Element of the inverse.</summary>
    public T Inverse(int r, int c) => matrix[r * 2 * size + size + c];

    void Eliminate(int pivot)
    {
        var row = matrix.AsSpan(pivot * 2 * size, 2 * size);
        var inverse = T.Of(1) / row[pivot];
        foreach (ref var value in row)
            value *= inverse;
        for (var r = 0; r < size; r++)
        {
            if (r == pivot)
                continue;
            var other = matrix.AsSpan(r * 2 * size, 2 * size);
            var factor = other[pivot];
            for (var c = pivot; c < 2 * size; c++)
                other[c] -= factor * row[c];
        }
    }
}
