namespace Engraft.Patients.Populations;

/// <summary>Solves a x = b for a symmetric positive definite matrix by its Cholesky root.</summary>
static class SymmetricSystem
{
    /// <param name="matrix">Overwritten by its root.</param>
    /// <param name="right">Overwritten by the solution.</param>
    internal static void Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        for (var row = 0; row < n; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var left = matrix[row, column];
                for (var k = 0; k < column; k++)
                    left -= matrix[row, k] * matrix[column, k];
                matrix[row, column] = column == row ? Math.Sqrt(left) : left / matrix[column, column];
            }
            for (var k = 0; k < row; k++)
                right[row] -= matrix[row, k] * right[k];
            right[row] /= matrix[row, row];
        }
        for (var row = n - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < n; k++)
                right[row] -= matrix[k, row] * right[k];
            right[row] /= matrix[row, row];
        }
    }
}
