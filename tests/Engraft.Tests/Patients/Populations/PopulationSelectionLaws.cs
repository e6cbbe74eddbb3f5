using Engraft.Patients.Populations;

namespace Engraft.Tests.Patients.Populations;

public sealed class PopulationSelectionLaws
{
    const int Size = 2000;

    /// <summary>Share of an SD: four errors of the mean of 2000, and what the cap on weights leaves.</summary>
    const double Moment = 0.12;

    [Fact]
    public void Acceptance_brings_what_rejection_shifted_back_to_the_targets()
    {
        var population = Crowd.Of();
        var accepted = new PopulationSelection(population, 2).Take(Size);
        foreach (var (quantity, marginal) in population.Marginals)
        {
            if (quantity is PopulationQuantity.HeightMen or PopulationQuantity.HeightWomen or PopulationQuantity.TimeSince)
                continue;
            var values = accepted.Select(member => Crowd.Read(member.Patient, quantity)).ToArray();
            var target = marginal.Distribution;
            Assert.True(Math.Abs(values.Average() - target.Mean) < Moment * target.Spread, $"{quantity}: mean {values.Average()}, target {target.Mean}");
        }
    }

    [Fact]
    public void Rejection_alone_misses_the_targets()
    {
        var population = Crowd.Of(entry: [new(PopulationQuantity.Filtration, 55, double.PositiveInfinity)]);
        var plausible = Enumerable.Range(0, 12000).Select(index => PopulationSampler.Candidate(population, 2, (uint)index)).OfType<Engraft.Patients.Patient>().Take(Size).ToArray();
        var accepted = new PopulationSelection(population, 2).Take(Size);
        double Miss(IEnumerable<Engraft.Patients.Patient> patients, PopulationQuantity quantity) =>
            Math.Abs(patients.Average(patient => Crowd.Read(patient, quantity)) - population.Marginals[quantity].Distribution.Mean) / population.Marginals[quantity].Distribution.Spread;
        PopulationQuantity[] shifted = [PopulationQuantity.Creatinine, PopulationQuantity.Age];
        Assert.True(shifted.Sum(quantity => Miss(plausible, quantity)) > 2 * shifted.Sum(quantity => Miss(accepted.Select(member => member.Patient), quantity)));
    }

    [Fact]
    public void Threads_change_nothing_and_more_go_on_where_fewer_stopped()
    {
        var (one, many) = (new PopulationSelection(Crowd.Of(), 4, 1), new PopulationSelection(Crowd.Of(), 4, 8));
        var (first, whole) = (one.Take(100).Concat(one.Take(150)).ToArray(), many.Take(250));
        Assert.Equal(first, whole);
        Assert.Equal(one.Tally.Rejected, many.Tally.Rejected);
        Assert.True(one.Tally.EffectiveSize <= one.Tally.Plausible);
        Assert.Equal(one.Tally.Drawn, one.Tally.Plausible + one.Tally.Rejected.Values.Sum());
    }

    [Fact]
    public void Criteria_that_almost_nobody_meets_are_said()
    {
        var nobody = Crowd.Of(entry: [new(PopulationQuantity.Lvef, 0.45, 0.49), new(PopulationQuantity.Age, 30, 34)]);
        Assert.Contains("entry: lvef", Assert.Throws<PopulationException>(() => new PopulationSelection(nobody, 1)).Message, StringComparison.Ordinal);
    }
}
