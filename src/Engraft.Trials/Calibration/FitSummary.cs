namespace Engraft.Trials.Calibration;

/// <summary>A number of the posterior: mean and 90 % interval.</summary>
public readonly record struct Estimate(double Mean, double Low, double High);

/// <summary>What one fit says of the cells.</summary>
/// <param name="Name">Which studies and which prior of bias.</param>
/// <param name="Studies">Studies in it.</param>
/// <param name="Potency">Mean effect over classes, points.</param>
/// <param name="Classes">Effect of each class, in the order of <see cref="CalibratedParameters.Classes"/>.</param>
/// <param name="Correlation">Of potency and the inflation of open trials, and of potency and the share of discrepancies that is bias.</param>
public sealed record FitSummary(string Name, int Studies, Estimate Potency, IReadOnlyList<Estimate> Classes, Estimate OpenInflation, Estimate DiscrepancyCausal, Estimate FadeTime, Estimate StudySpread,
    (double Open, double Discrepancies) Correlation)
{
    public static FitSummary Of(string name, Likelihood likelihood, Prior prior, IReadOnlyList<double[]> scores)
    {
        var members = scores.Select(prior.At).ToArray();
        double[] Values(Func<Member, double> number) => [.. members.Select(number)];
        double[] mean = [.. scores.Select(score => Prior.PotencySpread * score[Prior.Potency])];
        return new(name, likelihood.Studies.Count, Estimated(mean), [.. CalibratedParameters.Classes.Select(cells => Estimated(Values(member => member.Parameters[CalibratedParameters.PlaceOf(cells)])))],
            Estimated(Values(member => member.OpenInflation)), Estimated(Values(member => member.DiscrepancyCausal)), Estimated(Values(member => member.Parameters[CalibratedParameters.Fade])),
            Estimated(Values(member => member.StudySpread)), (Correlated(mean, Values(member => member.OpenInflation)), Correlated(mean, Values(member => member.DiscrepancyCausal))));
    }

    public static Estimate Estimated(double[] values)
    {
        double[] sorted = [.. values.Order()];
        return new(values.Average(), Laboratory.Statistics.Quantile(sorted, 0.05), Laboratory.Statistics.Quantile(sorted, 0.95));
    }

    static double Correlated(double[] one, double[] other)
    {
        var (a, b) = (one.Average(), other.Average());
        double Product(double[] x, double y, double[] u, double v) => x.Zip(u, (left, right) => (left - y) * (right - v)).Sum();
        return Product(one, a, other, b) / Math.Sqrt(Product(one, a, one, a) * Product(other, b, other, b));
    }
}
