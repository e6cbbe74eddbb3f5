using Engraft.Numbers;

namespace Engraft.Patients.Populations;

/// <summary>The values of one candidate, in the order in which they become known: age, sex, cause, body, what is drawn together, what follows from it.</summary>
/// <param name="real">A real patient whose numbers stand; null draws all.</param>
sealed class CandidateDraw(Population population, CandidateStream stream, (KnownPatient Patient, KnownScores Scores)? real = null)
{
    readonly double[] scores = new double[Enum.GetValues<PopulationQuantity>().Length];
    readonly List<string> imputed = [];

    internal CandidateValues Values { get; } = new();

    /// <summary>Why this heart fails.</summary>
    internal PopulationCause Cause { get; } = population.Causes[stream.Choose(CandidateStream.Cause, [.. population.Causes.Select(entry => entry.Share)])].Cause;

    /// <summary>Quantities that were drawn, for a real patient.</summary>
    internal IReadOnlyList<string> Imputed => imputed;

    /// <summary>Standard normal score that a value was read at.</summary>
    internal double ScoreOf(PopulationQuantity quantity) => scores[(int)quantity];

    internal void Run()
    {
        Take(PopulationQuantity.Age, stream.Score(PopulationQuantity.Age));
        Values.Sex = real?.Patient.Sex ?? (stream.Uniform(CandidateStream.Sex) < population.Women.Of(Values) ? Sex.Female : Sex.Male);
        DrawBody();
        DrawTogether();
        for (var quantity = PopulationQuantity.Lvef; quantity <= PopulationQuantity.MonthsOnTherapy; quantity++)
            if (DiseaseQuantities.BelongsTo(quantity, Cause))
                Take(quantity);
    }

    /// <summary>Brings a possible output within what volumes and valve allow: beyond it catheter and image disagree.</summary>
    internal void SettleOutput()
    {
        if (Known(PopulationQuantity.CardiacOutput) is not null || !population.Marginals.TryGetValue(PopulationQuantity.CardiacOutput, out var marginal)
            || Values[PopulationQuantity.CardiacOutput] is not { } output || Possibility.Ejected(Values) is not { } ejected)
            return;
        var settled = Math.Clamp(output, ForwardOutput.Least(ejected, Values[PopulationQuantity.Lvedv]!.Value), ejected);
        (Values[PopulationQuantity.CardiacOutput], Score(PopulationQuantity.CardiacOutput)) = (settled, marginal.Of(Values).ScoreOf(settled));
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

    /// <summary>Scores of the correlation matrix, given age, body and what else is known.</summary>
    void DrawTogether()
    {
        var known = new double?[RankCorrelations.Quantities.Count];
        var fresh = new double[known.Length];
        for (var i = 0; i < known.Length; i++)
        {
            var quantity = RankCorrelations.Quantities[i];
            known[i] = quantity <= PopulationQuantity.BodySurfaceArea && Values[quantity] is not null ? Score(quantity) : KnownScore(quantity);
            fresh[i] = stream.Score(quantity);
        }
        var together = ConditionalNormal.Complete(population.Correlations.Scores, known, fresh);
        for (var i = 0; i < known.Length; i++)
            Score(RankCorrelations.Quantities[i]) = together[i];
        // Index and volume are one quantity in two units.
        Score(PopulationQuantity.LvedvIndex) = Score(PopulationQuantity.Lvedv);
    }

    void Take(PopulationQuantity quantity)
    {
        switch (quantity)
        {
            case PopulationQuantity.Filtration:
                Values[quantity] = Values[PopulationQuantity.Creatinine] is { } creatinine && Values[PopulationQuantity.Age] is { } age ? KidneyFunction.Filtration(creatinine, age, Values.Sex) : null;
                break;
            case PopulationQuantity.Nyha:
                TakeClass();
                break;
            default:
                Take(quantity, RankCorrelations.Place(quantity) >= 0 || quantity == PopulationQuantity.LvedvIndex ? Score(quantity) : Linked(quantity));
                break;
        }
    }

    void Take(PopulationQuantity quantity, double score)
    {
        if (Known(quantity) is { } known)
        {
            Score(quantity) = real!.Value.Scores.Of(quantity, known);
            Set(quantity, known);
            return;
        }
        Score(quantity) = score;
        if (!population.Marginals.TryGetValue(quantity, out var marginal) || (Values[quantity] is not null && BodySurface.Other(quantity) is not null))
            return;
        imputed.Add(PopulationSampler.Spelled(quantity));
        Set(quantity, marginal.Of(Values).At(score));
    }

    void Set(PopulationQuantity quantity, double value)
    {
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

    void TakeClass()
    {
        Values[PopulationQuantity.Nyha] = real?.Patient.Nyha ?? (population.NyhaShares is { } shares ? Class(shares) : (double?)null);
        if (real is { Patient.Nyha: null } && population.NyhaShares is not null)
            imputed.Add("nyha");
    }

    double Class(IReadOnlyList<double> shares)
    {
        var left = NormalDistribution.Cumulative(Score(PopulationQuantity.Nyha));
        var nyha = 1;
        for (; nyha < shares.Count && left >= shares[nyha - 1]; nyha++)
            left -= shares[nyha - 1];
        return nyha;
    }

    double? Known(PopulationQuantity quantity) => real is { } given && given.Patient.Values.TryGetValue(quantity, out var value) ? value : null;

    double? KnownScore(PopulationQuantity quantity) => quantity == PopulationQuantity.Nyha
        ? real is { Patient.Nyha: { } nyha } table ? table.Scores.OfClass(nyha) : null
        : Known(quantity) is { } value ? real!.Value.Scores.Of(quantity, value) : null;

    ref double Score(PopulationQuantity quantity) => ref scores[(int)quantity];
}
