using Engraft.Patients.Populations;

namespace Engraft.Laboratory.Cohorts;

/// <summary>One rank correlation of a cohort beside its target.</summary>
public sealed record CorrelationDistance(PopulationQuantity First, PopulationQuantity Second, double Target, double Rank)
{
    /// <summary>All pairs of the correlation matrix that the population describes and whose members all have both.</summary>
    public static IReadOnlyList<CorrelationDistance> All(Population population, IReadOnlyList<CohortMember> members)
    {
        var described = RankCorrelations.Quantities.Where(quantity => quantity is PopulationQuantity.BodySurfaceArea or PopulationQuantity.Nyha || population.Marginals.ContainsKey(quantity)
            || (quantity == PopulationQuantity.Lvedv && population.Marginals.ContainsKey(PopulationQuantity.LvedvIndex))).ToArray();
        var columns = described.ToDictionary(quantity => quantity, quantity => members.Select(member => member.ValueOf(quantity) ?? double.NaN).ToArray());
        var pairs = new List<CorrelationDistance>();
        for (var i = 0; i < described.Length; i++)
            for (var j = 0; j < i; j++)
                if (members.Count > 2)
                    pairs.Add(new(described[j], described[i], population.Correlations.Of(described[j], described[i]), Statistics.RankCorrelation(columns[described[j]], columns[described[i]])));
        return pairs;
    }
}
