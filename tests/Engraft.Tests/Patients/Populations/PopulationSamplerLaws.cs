using Engraft.Laboratory;
using Engraft.Patients;
using Engraft.Patients.Populations;

namespace Engraft.Tests.Patients.Populations;

public sealed class PopulationSamplerLaws
{
    const int Drawn = 20_000;

    /// <summary>Four errors of a rank correlation of this many pairs, and what the conversion of discrete classes and of body size may add.</summary>
    const double CorrelationError = 0.035;

    /// <summary>Kolmogorov's distance that chance exceeds once in 10 000.</summary>
    static readonly double largestDistance = 2.23 / Math.Sqrt(Drawn);

    /// <summary>All candidates as drawn, those included who could not live: rejection would hide what the copula does.</summary>
    static readonly Lazy<IReadOnlyDictionary<PopulationQuantity, double>[]> crowd = new(() => [.. Enumerable.Range(0, Drawn).Select(index => PopulationSampler.Drawn(Crowd.Of(), 3, (uint)index))]);

    [Fact]
    public void Margins_are_recovered()
    {
        foreach (var (quantity, marginal) in Crowd.Of().Marginals)
        {
            var values = crowd.Value.Where(drawn => drawn.ContainsKey(quantity)).Select(drawn => drawn[quantity]).Order().ToArray();
            var distance = values.Select((value, i) => Math.Max(Math.Abs(marginal.Distribution.Share(value) - (double)i / values.Length), Math.Abs(marginal.Distribution.Share(value) - (i + 1.0) / values.Length))).Max();
            Assert.True(distance < largestDistance * Math.Sqrt((double)Drawn / values.Length), $"{quantity}: {distance}");
        }
    }

    [Fact]
    public void Rank_correlations_are_recovered()
    {
        var quantities = RankCorrelations.Quantities.Where(quantity => quantity != PopulationQuantity.Nyha).ToArray();
        var columns = quantities.ToDictionary(quantity => quantity, quantity => crowd.Value.Select(drawn => drawn[quantity]).ToArray());
        for (var i = 0; i < quantities.Length; i++)
            for (var j = 0; j < i; j++)
            {
                // Age and body are drawn before the rest and by themselves; surface follows from height and index.
                if (quantities[i] is PopulationQuantity.BodyMassIndex or PopulationQuantity.BodySurfaceArea && quantities[j] is PopulationQuantity.Age or PopulationQuantity.BodyMassIndex)
                    continue;
                var rank = Statistics.RankCorrelation(columns[quantities[i]], columns[quantities[j]]);
                Assert.True(Math.Abs(rank - RankCorrelations.HeartFailure.Of(quantities[i], quantities[j])) < CorrelationError, $"{quantities[j]}, {quantities[i]}: {rank}");
            }
    }

    [Fact]
    public void Tied_quantities_have_their_rank_correlation()
    {
        double[] Column(PopulationQuantity quantity) => [.. crowd.Value.Select(drawn => drawn[quantity])];
        Assert.Equal(0.6, Statistics.RankCorrelation(Column(PopulationQuantity.SystolicPressure), Column(PopulationQuantity.DiastolicPressure)), CorrelationError);
        Assert.Equal(-0.5, Statistics.RankCorrelation(Column(PopulationQuantity.Lvef), Column(PopulationQuantity.InfarctSize)), CorrelationError);
    }

    [Fact]
    public void Without_correlations_quantities_are_independent()
    {
        var population = Crowd.Of(RankCorrelations.None);
        var draws = Enumerable.Range(0, 5000).Select(index => PopulationSampler.Drawn(population, 3, (uint)index)).ToArray();
        double[] Column(PopulationQuantity quantity) => [.. draws.Select(values => values[quantity])];
        Assert.Equal(0, Statistics.RankCorrelation(Column(PopulationQuantity.Lvef), Column(PopulationQuantity.Lvedv)), 2 * CorrelationError);
        Assert.Equal(0, Statistics.RankCorrelation(Column(PopulationQuantity.WedgePressure), Column(PopulationQuantity.PulmonarySystolicPressure)), 2 * CorrelationError);
    }

    [Fact]
    public void Shares_and_conditions_are_recovered()
    {
        var patients = Enumerable.Range(0, 8000).Select(index => PopulationSampler.Candidate(Crowd.Of(), 5, (uint)index)).OfType<Patient>().ToArray();
        double Share(Func<Patient, bool> has, Func<Patient, bool>? among = null) => (double)patients.Where(among ?? (_ => true)).Count(has) / patients.Count(among ?? (_ => true));
        const double Chance = 0.03;
        Assert.Equal(0.2, Share(patient => patient.Background.Arni), Chance);
        Assert.Equal(0.4, Share(patient => patient.Background.AceInhibitor), Chance);
        Assert.Equal(0.6, Share(patient => patient.Background.Icd, patient => patient.Lvef < 0.3), Chance);
        Assert.Equal(0.1, Share(patient => patient.Background.Icd, patient => patient.Lvef >= 0.3), Chance);
        Assert.All(patients, patient => Assert.True((patient.Background.Arni ? 1 : 0) + (patient.Background.Arb ? 1 : 0) + (patient.Background.AceInhibitor ? 1 : 0) <= 1));
        Assert.Equal(0.6, Share(patient => patient.Aetiology is MyocardialInfarction { Territory: CoronaryTerritory.LeftAnteriorDescending }), Chance);
    }

    [Fact]
    public void Who_is_admitted_meets_every_criterion_and_could_live()
    {
        var entry = new EntryBound[] { new(PopulationQuantity.Lvef, 0.2, 0.35), new(PopulationQuantity.Nyha, 2, 3), new(PopulationQuantity.Filtration, 40, double.PositiveInfinity) };
        var (admitted, reasons) = (0, new HashSet<string>());
        for (var index = 0u; index < 2000; index++)
        {
            if (PopulationSampler.Candidate(Crowd.Of(entry: entry), 1, index, out var rejection) is not { } patient)
            {
                reasons.Add(Assert.IsType<string>(rejection));
                continue;
            }
            admitted++;
            Assert.InRange(patient.Lvef!.Value, 0.2, 0.35);
            Assert.InRange(patient.Nyha!.Value, 2, 3);
            Assert.True(KidneyFunction.Filtration(patient.Creatinine!.Value, patient.Age, patient.Sex) >= 40);
            Assert.True(patient.SystolicPressure - patient.DiastolicPressure >= 20);
            Assert.True(patient.PulmonarySystolicPressure > patient.WedgePressure);
            Assert.True(patient.CardiacOutput <= patient.Lvef * patient.Lvedv * patient.HeartRate / 1000 + 1e-9);
        }
        Assert.InRange(admitted, 300, 1700);
        Assert.Superset(new HashSet<string> { "entry: lvef", "entry: nyha", "entry: filtration", "output above what the ventricle ejects" }, reasons);
    }

    [Fact]
    public void A_candidate_hangs_on_seed_and_index_alone()
    {
        var forward = Enumerable.Range(0, 50).Select(index => PopulationSampler.Candidate(Crowd.Of(), 9, (uint)index)).ToArray();
        var backward = Enumerable.Range(0, 50).Reverse().Select(index => PopulationSampler.Candidate(Crowd.Of(), 9, (uint)index)).Reverse().ToArray();
        Assert.Equal(forward, backward);
        Assert.NotEqual(forward, [.. Enumerable.Range(0, 50).Select(index => PopulationSampler.Candidate(Crowd.Of(), 10, (uint)index))]);
    }

    [Fact]
    public void Correlations_that_nobody_can_have_are_refused() =>
        Assert.Null(RankCorrelations.HeartFailure.With([(PopulationQuantity.WedgePressure, PopulationQuantity.RightAtrialPressure, -0.95)], "test"));

    [Fact]
    public void Own_pairs_replace_those_of_the_matrix()
    {
        var own = RankCorrelations.HeartFailure.With([(PopulationQuantity.Age, PopulationQuantity.Creatinine, 0.3)], "test")!;
        Assert.Equal(0.3, own.Of(PopulationQuantity.Creatinine, PopulationQuantity.Age));
        Assert.Equal(RankCorrelations.HeartFailure.Of(PopulationQuantity.Lvef, PopulationQuantity.Lvedv), own.Of(PopulationQuantity.Lvef, PopulationQuantity.Lvedv));
    }
}
