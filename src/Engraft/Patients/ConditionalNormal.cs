namespace Engraft.Patients;

/// <summary>Draws the unknown members of a multivariate standard normal, given the known ones.</summary>
static class ConditionalNormal
{
    /// <summary>The scores with nulls filled in: conditional mean plus the conditional spread times <paramref name="fresh"/>.</summary>
    /// <param name="correlation">Symmetric and positive definite.</param>
    /// <param name="fresh">One independent standard normal number a quantity; those of known quantities are not used.</param>
    internal static double[] Complete(double[,] correlation, double?[] known, double[] fresh)
    {
        var order = Enumerable.Range(0, known.Length).OrderBy(i => known[i] is null).ToArray(); // known first; the sort is stable
        var root = Cholesky(correlation, order);
        var white = new double[known.Length];
        var scores = new double[known.Length];
        for (var row = 0; row < order.Length; row++)
        {
            var mean = 0.0;
            for (var column = 0; column < row; column++)
                mean += root[row, column] * white[column];
            white[row] = known[order[row]] is { } score ? (score - mean) / root[row, row] : fresh[order[row]];
            scores[order[row]] = known[order[row]] ?? mean + root[row, row] * white[row];
        }
        return scores;
    }

    /// <summary>True where some people can have these correlations: the matrix is positive definite.</summary>
    internal static bool IsPossible(double[,] correlation)
    {
        try
        {
            Cholesky(correlation, [.. Enumerable.Range(0, correlation.GetLength(0))]);
            return true;
        }
        catch (ArithmeticException)
        {
            return false;
        }
    }

    /// <summary>Lower triangular root of the matrix with rows and columns taken in <paramref name="order"/>.</summary>
    /// <exception cref="ArithmeticException">The matrix is not positive definite.</exception>
    static double[,] Cholesky(double[,] matrix, int[] order)
    {
        var n = order.Length;
        var root = new double[n, n];
        for (var row = 0; row < n; row++)
            for (var column = 0; column <= row; column++)
            {
                var left = matrix[order[row], order[column]];
                for (var k = 0; k < column; k++)
                    left -= root[row, k] * root[column, k];
                if (column == row && left <= 0)
                    throw new ArithmeticException($"The correlation matrix is not positive definite (pivot {row} is {left}).");
                root[row, column] = column == row ? Math.Sqrt(left) : left / root[column, column];
            }
        return root;
    }
}
