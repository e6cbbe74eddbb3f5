using Engraft.Numbers;

namespace Engraft.Calibration.Rhythms;

/// <summary>A normal posterior of coefficients: centre and precision.</summary>
sealed class Posterior
{
    const double Prior = 1; // precision of coefficients on scaled quantities but for the constant
    const double OfConstant = 0.01;
    const int Steps = 50;

    readonly double[,] root; // lower triangle, root·rootᵀ = precision

    Posterior(double[] centre, double[,] precision) => (Centre, root) = (centre, Root(precision));

    public double[] Centre { get; }

    /// <summary>Logistic regression with a normal prior, by Newton's method; its posterior as a normal at the best point (Laplace).</summary>
    public static Posterior Logistic(IReadOnlyList<double[]> terms, IReadOnlyList<bool> seen)
    {
        var centre = new double[terms[0].Length];
        for (var step = 0; step < Steps; step++)
        {
            var system = System(terms, i => Share(terms[i], centre) is var p ? p * (1 - p) : 0, i => (seen[i] ? 1 : 0) - Share(terms[i], centre), centre);
            var change = LinearSystem.Solve(system);
            for (var k = 0; k < centre.Length; k++)
                centre[k] += change[k];
        }
        return new(centre, System(terms, i => Share(terms[i], centre) is var p ? p * (1 - p) : 0, _ => 0, centre));
    }

    /// <summary>Linear regression with the same prior; the residual's variance is found in turn.</summary>
    public static Posterior Linear(IReadOnlyList<double[]> terms, IReadOnlyList<double> values, out double deviation)
    {
        var (centre, variance) = (new double[terms[0].Length], 1.0);
        for (var step = 0; step < Steps; step++)
        {
            var v = variance;
            centre = LinearSystem.Solve(System(terms, _ => 1 / v, i => values[i] / v, new double[centre.Length]));
            var sum = terms.Select((row, i) => values[i] - Product(row, centre)).Sum(residual => residual * residual);
            variance = sum / Math.Max(1, terms.Count - centre.Length);
        }
        deviation = Math.Sqrt(variance);
        return new(centre, System(terms, _ => 1 / variance, _ => 0, centre));
    }

    /// <summary>A draw.</summary>
    public double[] Draw(Philox stream, uint first)
    {
        var (n, draw) = (Centre.Length, new double[Centre.Length]);
        for (var i = n - 1; i >= 0; i--) // rootᵀ·x = z
        {
            draw[i] = stream.Normal(first + (uint)i);
            for (var j = i + 1; j < n; j++)
                draw[i] -= root[j, i] * draw[j];
            draw[i] /= root[i, i];
        }
        return [.. draw.Select((x, i) => x + Centre[i])];
    }

    public static double Share(double[] terms, double[] coefficients) => 1 / (1 + Math.Exp(-Product(terms, coefficients)));

    public static double Product(double[] terms, double[] coefficients) => terms.Zip(coefficients, (a, b) => a * b).Sum();

    /// <summary>Precision with prior, and the gradient at a centre as last column.</summary>
    static double[,] System(IReadOnlyList<double[]> terms, Func<int, double> weight, Func<int, double> residual, double[] centre)
    {
        var n = centre.Length;
        var system = new double[n, n + 1];
        for (var a = 0; a < n; a++)
        {
            system[a, a] = a == 0 ? OfConstant : Prior;
            system[a, n] = -system[a, a] * centre[a];
        }
        for (var i = 0; i < terms.Count; i++)
        {
            var (w, r) = (weight(i), residual(i));
            for (var a = 0; a < n; a++)
            {
                system[a, n] += terms[i][a] * r;
                for (var b = 0; b < n; b++)
                    system[a, b] += w * terms[i][a] * terms[i][b];
            }
        }
        return system;
    }

    /// <summary>Cholesky's factor.</summary>
    static double[,] Root(double[,] precision)
    {
        var n = precision.GetLength(0);
        var root = new double[n, n];
        for (var i = 0; i < n; i++)
            for (var j = 0; j <= i; j++)
            {
                var sum = precision[i, j];
                for (var k = 0; k < j; k++)
                    sum -= root[i, k] * root[j, k];
                root[i, j] = i == j ? Math.Sqrt(sum) : sum / root[j, j];
            }
        return root;
    }
}
