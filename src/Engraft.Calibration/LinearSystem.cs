namespace Engraft.Calibration;

/// <summary>Small dense systems by Gauss elimination with row exchange.</summary>
static class LinearSystem
{
    /// <summary>Solves a matrix with its right side as last column; overwrites it.</summary>
    public static double[] Solve(double[,] system)
    {
        var size = system.GetLength(0);
        for (var pivot = 0; pivot < size; pivot++)
        {
            Exchange(system, pivot, Largest(system, pivot));
            for (var r = 0; r < size; r++)
                if (r != pivot)
                    Subtract(system, r, pivot, system[r, pivot] / system[pivot, pivot]);
        }
        return [.. Enumerable.Range(0, size).Select(i => system[i, size] / system[i, i])];
    }

    static int Largest(double[,] system, int pivot) =>
        Enumerable.Range(pivot, system.GetLength(0) - pivot).MaxBy(row => Math.Abs(system[row, pivot]));

    static void Exchange(double[,] system, int a, int b)
    {
        for (var c = 0; c < system.GetLength(1); c++)
            (system[a, c], system[b, c]) = (system[b, c], system[a, c]);
    }

    static void Subtract(double[,] system, int row, int pivot, double factor)
    {
        for (var c = pivot; c < system.GetLength(1); c++)
            system[row, c] -= factor * system[pivot, c];
    }
}
