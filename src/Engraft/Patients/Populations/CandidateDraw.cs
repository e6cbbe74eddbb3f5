using Engraft.Numbers;

namespace Engraft.Patients.Populations;

/// <summary>The values of one candidate, in the order in which they become known: age, sex, body, what is drawn together, what follows from it.</summary>
sealed class CandidateDraw(Population population, CandidateStream stream)
{
    readonly double[] scores = new double[Enum.GetValues<PopulationQuantity>().Length];

    internal CandidateValues Values { get; } = new();

    internal void Run()
    {
        Take(PopulationQuantity.Age, stream.Score(PopulationQuantity.Age));
        Values.Sex = stream.Uniform(CandidateStream.Sex) < population.Women.Of(Values) ? Sex.Female : Sex.Male;
        DrawBody();
        DrawTogether();
        for (var quantity = PopulationQuantity.Lvef; quantity <= PopulationQuantity.MonthsOnTherapy; quantity++)
            Take(quantity);
    }

    void DrawBody()
    {
        var height = Values.Sex == Sex.Female ? PopulationQuantity.HeightWomen : PopulationQuantity.HeightMen;
        Take(height, stream.Score(height));
        Take(PopulationQuantity.BodyMassIndex, stream.Score(PopulationQuantity.BodyMassIndex));
        if (Values[height] is not { } tall || Values[PopulationQuantity.BodyMassIndex] is not { } index)
            return;
        var surface = Patient.BodySurfaceArea(tall, index * tall * tall / 10000);
        Values[PopulationQuantity.BodySurfaceArea] = surface;
        Score(PopulationQuantity.BodySurfaceArea) = BodySurface.ScoreOf(surface, population);
    }

    /// <summary>Scores of the correlation matrix, given age and body.</summary>
    void DrawTogether()
    {
        var known = new double?[RankCorrelations.Quantities.Count];
        var fresh = new double[known.Length];
        for (var i = 0; i < known.Length; i++)
        {
            var quantity = RankCorrelations.Quantities[i];
            known[i] = quantity <= PopulationQuantity.BodySurfaceArea && Values[quantity] is not null ? Score(quantity) : null;
            fresh[i] = stream.Score(quantity);
        }
        var together = ConditionalNormal.Complete(population.Correlations.Scores, known, fresh);
        for (var i = 0; i < known.Length; i++)
            Score(RankCorrelations.Quantities[i]) = together[i];
        // Index and volume, index and mass are one quantity in two units.
        Score(PopulationQuantity.LvedvIndex) = Score(PopulationQuantity.Lvedv);
    }

    void Take(PopulationQuantity quantity)
    {
        switch (quantity)
        {
            case PopulationQuantity.Filtration:
                Values[quantity] = Values is { Sex: var sex } && Values[PopulationQuantity.Creatinine] is { } creatinine && Values[PopulationQuantity.Age] is { } age
                    ? KidneyFunction.Filtration(creatinine, age, sex) : null;
                break;
            case PopulationQuantity.Nyha:
                Values[quantity] = population.NyhaShares is { } shares ? Class(shares) : null;
                break;
            default:
                Take(quantity, RankCorrelations.Place(quantity) >= 0 || quantity == PopulationQuantity.LvedvIndex ? Score(quantity) : Linked(quantity));
                break;
        }
    }

    void Take(PopulationQuantity quantity, double score)
    {
        Score(quantity) = score;
        if (!population.Marginals.TryGetValue(quantity, out var marginal))
            return;
        var value = marginal.Of(Values).At(score);
        Values[quantity] = value;
        if (Values[PopulationQuantity.BodySurfaceArea] is { } surface && BodySurface.Other(quantity) is { } other)
            Values[other.Quantity] = other.IsIndex ? value / surface : value * surface;
    }

    double Linked(PopulationQuantity quantity)
    {
        var fresh = stream.Score(quantity);
        if (!population.Marginals.TryGetValue(quantity, out var marginal) || marginal.With is not { } link)
            return fresh;
        var r = RankCorrelations.OfScores(link.RankCorrelation);
        return r * Score(link.Quantity) + Math.Sqrt(1 - r * r) * fresh;
    }

    double Class(IReadOnlyList<double> shares)
    {
        var left = NormalDistribution.Cumulative(Score(PopulationQuantity.Nyha));
        var nyha = 1;
        for (; nyha < shares.Count && left >= shares[nyha - 1]; nyha++)
            left -= shares[nyha - 1];
        return nyha;
    }

    ref double Score(PopulationQuantity quantity) => ref scores[(int)quantity];
}
