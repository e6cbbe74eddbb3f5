using Engraft.Patients.Populations;

namespace Engraft.Laboratory.Cohorts;

/// <summary>How far a cohort lies from one target distribution.</summary>
/// <param name="Kolmogorov">Largest difference of the two distribution functions; null where conditions make the target a mixture.</param>
public sealed record TargetDistance(PopulationQuantity Quantity, TargetMarginal Target, int Count, double Mean, double Spread, double? Kolmogorov)
{
    /// <summary>One line a quantity that the population describes and some member has.</summary>
    public static IReadOnlyList<TargetDistance> All(Population population, IReadOnlyList<CohortMember> members) =>
        [.. population.Marginals.OrderBy(entry => entry.Key).Select(entry => Of(entry.Key, entry.Value, members)).OfType<TargetDistance>()];

    static TargetDistance? Of(PopulationQuantity quantity, TargetMarginal target, IReadOnlyList<CohortMember> members)
    {
        var values = members.Select(member => member.ValueOf(quantity)).OfType<double>().Order().ToArray();
        if (values.Length < 2)
            return null;
        var mean = values.Average();
        var spread = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1));
        return new(quantity, target, values.Length, mean, spread, target.Rules.Count == 0 ? Distance(values, target.Distribution) : null);
    }

    static double Distance(double[] sorted, BoundedDistribution target)
    {
        var largest = 0.0;
        for (var i = 0; i < sorted.Length; i++)
        {
            var share = target.Share(sorted[i]);
            largest = Math.Max(largest, Math.Max(share - (double)i / sorted.Length, (double)(i + 1) / sorted.Length - share));
        }
        return largest;
    }
}
