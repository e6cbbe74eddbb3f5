using Engraft.Numbers;

namespace Engraft.Trials.Validation;

/// <summary>Exact (Clopper and Pearson 1934, doi:10.1093/biomet/26.4.404) interval of a share, by the beta distribution; successes and trials need not be whole.</summary>
static class BetaQuantile
{
    /// <summary>The 95 % interval of a share of <paramref name="trials"/>.</summary>
    public static (double Low, double High) Interval(double share, double trials)
    {
        var successes = share * trials;
        return (successes <= 0 ? 0 : Of(0.025, successes, trials - successes + 1), successes >= trials ? 1 : Of(0.975, successes + 1, trials - successes));
    }

    static double Of(double probability, double a, double b)
    {
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Cumulative(middle, a, b) < probability ? (middle, high) : (low, middle);
        }
        return (low + high) / 2;
    }

    /// <summary>Regularised incomplete beta function by Simpson's rule; a and b are at least one, so there is no pole.</summary>
    static double Cumulative(double x, double a, double b)
    {
        const int Steps = 2000;
        double Density(double u) => u is <= 0 or >= 1 ? (u <= 0 && a <= 1) || (u >= 1 && b <= 1) ? 1 : 0 : Exp((a - 1) * Log(u) + (b - 1) * Log(1 - u));
        double Integral(double to)
        {
            var (sum, step) = (Density(0) + Density(to), to / Steps);
            for (var i = 1; i < Steps; i++)
                sum += (i % 2 == 1 ? 4 : 2) * Density(i * step);
            return sum * step / 3;
        }
        return Integral(x) / Integral(1);
    }

    static double Exp(double x) => Elementary.Exp(new One(x)).Value;

    static double Log(double x) => Elementary.Log(new One(x)).Value;
}
