namespace Engraft.Patients.Populations;

/// <summary>What the acceptance to the targets looks at: score and squared score of every described quantity, and the share of women; each has target mean 0.</summary>
sealed class ScoreFeatures
{
    readonly PopulationQuantity[] quantities;
    readonly double women;
    readonly bool bothSexes;

    internal ScoreFeatures(Population population)
    {
        quantities = [.. Described(population)];
        women = population.Women.Share;
        bothSexes = population.Women.Rules.Count == 0 && women is > 0 and < 1;
    }

    internal double[] Of(CandidateDraw draw)
    {
        var row = new double[2 * quantities.Length + (bothSexes ? 1 : 0)];
        for (var i = 0; i < quantities.Length; i++)
        {
            var score = draw.ScoreOf(quantities[i]);
            (row[2 * i], row[2 * i + 1]) = (score, (score * score - 1) / Math.Sqrt(2));
        }
        if (bothSexes)
            row[^1] = (draw.Values.Sex == Sex.Female ? 1 : 0) - women;
        return row;
    }

    /// <summary>Heights belong to one sex each and follow from it; they are never a reason to reject.</summary>
    static IEnumerable<PopulationQuantity> Described(Population population)
    {
        foreach (var quantity in population.Marginals.Keys.Order())
            if (quantity is not (PopulationQuantity.HeightMen or PopulationQuantity.HeightWomen))
                yield return quantity;
        if (population.NyhaShares is not null)
            yield return PopulationQuantity.Nyha;
    }
}
