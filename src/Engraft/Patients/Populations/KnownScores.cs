using Engraft.Numbers;

namespace Engraft.Patients.Populations;

/// <summary>Standard normal scores of real patients' numbers: by their rank in the table (van der Waerden), so no distribution is assumed for what is known.</summary>
sealed class KnownScores
{
    /// <summary>With fewer rows ranks say little, and the population's distribution is asked.</summary>
    const int LeastRows = 20;

    readonly Dictionary<PopulationQuantity, double[]> sorted;
    readonly Population population;

    internal KnownScores(Population population, IReadOnlyList<KnownPatient> patients)
    {
        this.population = population;
        sorted = patients.SelectMany(patient => patient.Values).GroupBy(entry => entry.Key)
            .Where(group => group.Count() >= LeastRows).ToDictionary(group => group.Key, group => group.Select(entry => entry.Value).Order().ToArray());
    }

    internal double Of(PopulationQuantity quantity, double value)
    {
        if (sorted.TryGetValue(quantity, out var values))
            return OfRank(values, value);
        return population.Marginals.TryGetValue(quantity, out var marginal) ? marginal.Distribution.ScoreOf(value) : 0;
    }

    /// <summary>Middle of a class among the population's shares.</summary>
    internal double OfClass(int nyha)
    {
        if (population.NyhaShares is not { } shares)
            return 0;
        var below = shares.Take(nyha - 1).Sum();
        return NormalDistribution.Quantile(Math.Clamp(below + 0.5 * shares[nyha - 1], 1e-4, 1 - 1e-4));
    }

    /// <summary>Ties share their middle rank.</summary>
    static double OfRank(double[] values, double value)
    {
        var below = values.Count(other => other < value);
        var equal = Math.Max(1, values.Count(other => other == value));
        return NormalDistribution.Quantile((below + 0.5 * equal) / values.Length);
    }
}
