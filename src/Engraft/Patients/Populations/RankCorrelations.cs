using Engraft.Numbers;

namespace Engraft.Patients.Populations;

/// <summary>Rank correlations between the quantities that are drawn together.</summary>
/// <remarks>Normal scores correlate by 2 sin(pi r / 6) (Pearson 1907).</remarks>
public sealed class RankCorrelations
{
    /// <summary>Quantities of the matrix, in its order.</summary>
    public static IReadOnlyList<PopulationQuantity> Quantities { get; } =
    [
        PopulationQuantity.Lvef, PopulationQuantity.Lvedv, PopulationQuantity.WedgePressure, PopulationQuantity.RightAtrialPressure,
        PopulationQuantity.PulmonarySystolicPressure, PopulationQuantity.CardiacOutput, PopulationQuantity.SystolicPressure, PopulationQuantity.HeartRate,
        PopulationQuantity.Age, PopulationQuantity.BodyMassIndex, PopulationQuantity.BodySurfaceArea, PopulationQuantity.Creatinine, PopulationQuantity.NtProBnp,
        PopulationQuantity.Nyha,
    ];

    readonly double[][] ranks;

    RankCorrelations(string name, string source, double[][] ranks)
    {
        (Name, Source, this.ranks) = (name, source, ranks);
        Scores = ScoresOf(ranks);
    }

    /// <summary>"hfref", "none", or the population's own.</summary>
    public string Name { get; }
    public string Source { get; }

    /// <summary>Correlations of normal scores, symmetric, ones on the diagonal.</summary>
    internal double[,] Scores { get; }

    /// <summary>Those of 215 patients with advanced heart failure; in other populations an assumption.</summary>
    public static RankCorrelations HeartFailure { get; } = new("hfref", "beards-lab/MachineLearningOnHFData, 215 HFrEF patients; BNP stands for NT-proBNP", CohortCorrelations.Ranks());

    /// <summary>Every quantity by itself, but for body size.</summary>
    public static RankCorrelations None { get; } = new("none", "no correlation: the other end of what is not known", Independent());

    /// <summary>The matrix of a name, "hfref" or "none".</summary>
    public static RankCorrelations Named(string name) => name == None.Name ? None : HeartFailure;

    /// <summary>The rank correlation of two quantities of the matrix.</summary>
    public double Of(PopulationQuantity first, PopulationQuantity second)
    {
        var (i, j) = (Place(first), Place(second));
        return i == j ? 1 : ranks[Math.Max(i, j)][Math.Min(i, j)];
    }

    /// <summary>The same matrix with some pairs replaced; null where no people can have them all (the matrix is not positive definite).</summary>
    public RankCorrelations? With(IReadOnlyList<(PopulationQuantity First, PopulationQuantity Second, double Rank)> pairs, string source)
    {
        double[][] changed = [.. ranks.Select(row => row.ToArray())];
        foreach (var (first, second, rank) in pairs)
            changed[Math.Max(Place(first), Place(second))][Math.Min(Place(first), Place(second))] = rank;
        return ConditionalNormal.IsPossible(ScoresOf(changed)) ? new("own", source, changed) : null;
    }

    /// <summary>Place of a quantity in the matrix; -1 where it has none.</summary>
    internal static int Place(PopulationQuantity quantity)
    {
        for (var i = 0; i < Quantities.Count; i++)
            if (Quantities[i] == quantity)
                return i;
        return -1;
    }

    static double[,] ScoresOf(double[][] ranks)
    {
        var scores = new double[ranks.Length, ranks.Length];
        for (var i = 0; i < ranks.Length; i++)
        {
            scores[i, i] = 1;
            for (var j = 0; j < i; j++)
                scores[i, j] = scores[j, i] = OfScores(ranks[i][j]);
        }
        return scores;
    }

    internal static double OfScores(double rank) => 2 * Elementary.SinQuarter(new One(Math.PI / 6 * rank)).Value;

    static double[][] Independent()
    {
        double[][] rows = [.. Enumerable.Range(0, Quantities.Count).Select(i => new double[i])];
        var (index, surface) = (Place(PopulationQuantity.BodyMassIndex), Place(PopulationQuantity.BodySurfaceArea));
        rows[surface][index] = CohortCorrelations.Ranks()[surface][index];
        return rows;
    }
}
