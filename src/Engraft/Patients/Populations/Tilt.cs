namespace Engraft.Patients.Populations;

/// <summary>Weights that bring the plausible candidates back to the target distributions: the least change, in relative entropy, that gives every score mean 0 and variance 1.</summary>
/// <remarks>
/// Rejection of impossible candidates shifts what remains. Weights exp(sum of a z + b (z^2 - 1)) are the exponential tilt with the wanted moments (Csiszar 1975,
/// doi:10.1214/aop/1176996454); acceptance in proportion to them leaves patients without weights, as Allen, Rieger and Musante 2016 (doi:10.1002/psp4.12063) ask.
/// </remarks>
sealed class Tilt
{
    const int MostSteps = 60;

    /// <summary>Largest moment error at which the search stops.</summary>
    const double Tolerance = 1e-6;

    /// <summary>Keeps the weights finite where a moment cannot be reached; what is missed shows in the distances.</summary>
    const double Ridge = 1e-3;

    /// <summary>Share of the pilot whose weight reaches the cap: their weights are cut to it.</summary>
    const double Capped = 0.01;

    readonly double[] slopes;
    readonly double shift;

    Tilt(double[] slopes, double shift) => (this.slopes, this.shift) = (slopes, shift);

    /// <summary>The tilt of a pilot sample.</summary>
    /// <param name="features">One row a candidate; each feature has target mean 0.</param>
    internal static Tilt Of(IReadOnlyList<double[]> features)
    {
        var slopes = new double[features[0].Length];
        var value = Objective(features, slopes);
        for (var step = 0; step < MostSteps; step++)
        {
            var (gradient, hessian) = Derivatives(features, slopes);
            if (gradient.Max(Math.Abs) < Tolerance)
                break;
            SymmetricSystem.Solve(hessian, gradient);
            (slopes, value) = Descend(features, slopes, gradient, value);
        }
        var logs = features.Select(row => Exponent(slopes, row)).Order().ToArray();
        return new(slopes, logs[(int)((logs.Length - 1) * (1 - Capped))]);
    }

    /// <summary>Probability of accepting a candidate.</summary>
    internal double Acceptance(double[] features) => Marginal.Exp(Math.Min(0, Exponent(slopes, features) - shift));

    /// <summary>Half steps until the objective falls; it is convex, so the whole step does near its least.</summary>
    static (double[] Slopes, double Value) Descend(IReadOnlyList<double[]> features, double[] slopes, double[] step, double value)
    {
        for (var length = 1.0; length > 1e-6; length /= 2)
        {
            double[] tried = [.. slopes.Select((slope, i) => slope - length * step[i])];
            var reached = Objective(features, tried);
            if (reached < value)
                return (tried, reached);
        }
        return (slopes, value);
    }

    static double Objective(IReadOnlyList<double[]> features, double[] slopes)
    {
        var logs = features.Select(row => Exponent(slopes, row)).ToArray();
        var top = logs.Max();
        return top + Marginal.Log(logs.Sum(log => Marginal.Exp(log - top)) / logs.Length) + 0.5 * Ridge * slopes.Sum(slope => slope * slope);
    }

    static (double[] Gradient, double[,] Hessian) Derivatives(IReadOnlyList<double[]> features, double[] slopes)
    {
        var n = slopes.Length;
        var (mean, square, total) = (new double[n], new double[n, n], 0.0);
        var top = features.Max(row => Exponent(slopes, row));
        foreach (var row in features)
        {
            var weight = Marginal.Exp(Exponent(slopes, row) - top);
            total += weight;
            for (var i = 0; i < n; i++)
            {
                mean[i] += weight * row[i];
                for (var j = 0; j <= i; j++)
                    square[i, j] += weight * row[i] * row[j];
            }
        }
        for (var i = 0; i < n; i++)
            for (var j = 0; j <= i; j++)
                square[i, j] = square[j, i] = square[i, j] / total - mean[i] * mean[j] / (total * total) + (i == j ? Ridge : 0);
        return ([.. mean.Select((sum, i) => sum / total + Ridge * slopes[i])], square);
    }

    static double Exponent(double[] slopes, double[] row)
    {
        var sum = 0.0;
        for (var i = 0; i < slopes.Length; i++)
            sum += slopes[i] * row[i];
        return sum;
    }
}
