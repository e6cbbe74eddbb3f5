namespace Engraft.Trials.Truth;

/// <summary>Linear regression with a little shrinkage of all but the constant, so that a regressor which hardly varies gets no slope.</summary>
static class LeastSquares
{
    /// <summary>Least squares of values on rows of regressors, which hold no constant.</summary>
    /// <returns>Constant, then slopes.</returns>
    public static double[] Fit(double[][] rows, double[] values, double ridge)
    {
        var n = rows.Length > 0 ? rows[0].Length + 1 : 1;
        var matrix = new double[n, n];
        var right = new double[n];
        for (var row = 0; row < rows.Length; row++)
            for (var i = 0; i < n; i++)
            {
                var at = i == 0 ? 1 : rows[row][i - 1];
                right[i] += at * values[row];
                for (var j = 0; j <= i; j++)
                    matrix[i, j] += at * (j == 0 ? 1 : rows[row][j - 1]);
            }
        for (var i = 1; i < n; i++)
            matrix[i, i] += ridge;
        return Solve(matrix, right);
    }

    /// <summary>Solves a symmetric positive definite system of which the lower triangle is filled (Cholesky); both arguments are overwritten.</summary>
    static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var left = matrix[i, j];
                for (var k = 0; k < j; k++)
                    left -= matrix[i, k] * matrix[j, k];
                matrix[i, j] = i == j ? Math.Sqrt(Math.Max(left, 1e-12)) : left / matrix[j, j];
            }
            for (var k = 0; k < i; k++)
                right[i] -= matrix[i, k] * right[k];
            right[i] /= matrix[i, i];
        }
        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < n; k++)
                right[i] -= matrix[k, i] * right[k];
            right[i] /= matrix[i, i];
        }
        return right;
    }
}
