using Engraft.Circulation;
using Engraft.Files;
using Engraft.Laboratory;
using Engraft.Laboratory.Cohorts;
using Engraft.Numbers;
using Engraft.Patients.Populations;
using Engraft.Tests.Patients.Populations;

namespace Engraft.Tests.Laboratory.Cohorts;

/// <summary>A patient fitted from a neighbour is the patient that the full fit finds, and a small cohort is the beginning of a large one.</summary>
public class NeighbourFitLaws(ITestOutputHelper output)
{
    const int Library = 96, Later = 56;

    /// <summary>
    /// Cost over that of the full fit, 1 added to both: a difference of one squared tolerance in all residuals together is none in a patient. Searches of a flat valley end at different places: the
    /// median and what nine of ten keep are bounded.
    /// </summary>
    const double MedianCost = 1.06, UsualCost = 1.35;

    /// <summary>Beats of the full fit (eight lanes) for each of the fit from a neighbour.</summary>
    const double Quicker = 2.5;

    static Population Shipped(string name)
    {
        var findings = new List<Finding>();
        return PopulationFiles.Read(Path.Combine(PopulationFiles.Folder, name + ".yaml"), Catalogue.Read(), findings) ?? throw new InvalidDataException(string.Join(Environment.NewLine, findings));
    }

    /// <summary>What the fits of a population's first candidates are given; taken before a baseline's own fit could change it.</summary>
    static FitCase[] Cases(string name, int count)
    {
        var candidates = new PopulationSelection(Shipped(name), 1, 1).Take(count);
        var cases = new List<FitCase>();
        for (var first = 0; first < count; first += Lanes8.Width)
        {
            var from = first;
            var scenario = new Scenario { Title = "t", Patient = candidates[0].Patient, Arms = [], Horizon = 0, Outcomes = ["lvef"], Seed = 1 };
            Draw[] draws = [.. Enumerable.Range(from, Lanes8.Width).Select(i => Draw.Sample(scenario with { Patient = candidates[i].Patient }, Bench.Model, (uint)i))];
            cases.AddRange(BaselineCases.Of(Baseline<Lanes8>.Begin(Bench.Model, draws, new Workbench<Lanes8>(), 1)));
        }
        return [.. cases];
    }

    static FitCase Fresh(FitCase patient)
    {
        var fresh = new FitCase();
        patient.Parameters.CopyTo(fresh.Parameters, 0);
        patient.Segments.CopyTo(fresh.Segments, 0);
        patient.Targets.CopyTo(fresh.Targets, 0);
        patient.Vessels.CopyTo(fresh.Vessels, 0);
        return fresh;
    }

    static long FromNeighbours<T>(FittedHearts library, FitCase[] patients) where T : struct, ILanes<T>
    {
        var (fit, next) = (new NeighbourFit<T>(), 0);
        fit.Fit(() => next < patients.Length ? (patients[next], library.Nearest(patients[next++])!) : null);
        return fit.BeatsRun;
    }

    [Theory]
    [InlineData("acute-anterior-stemi")]
    [InlineData("advanced")]
    [InlineData("chronic-ischaemic-hfref")]
    [InlineData("hypertensive")]
    [InlineData("non-ischaemic-dilated")]
    public void From_a_neighbour_the_fit_ends_where_the_full_fit_ends(string population)
    {
        var full = Cases(population, Library + Later);
        FitCase[] near = [.. full.Skip(Library).Select(Fresh)];
        var inFull = new PatientFit<Lanes8>();
        foreach (var register in full.Chunk(Lanes8.Width))
            inFull.Fit(register);
        var beats = FromNeighbours<Lanes8>(new(full.Take(Library)), near);
        double[] ratios = [.. near.Zip(full.Skip(Library), (one, other) => (one.Cost + 1) / (other.Cost + 1)).Order()];
        output.WriteLine($"{population}: cost over full fit, quantiles 0, 25, 50, 75, 90, 100 %: {string.Join(", ", new[] { 0, 0.25, 0.5, 0.75, 0.9, 1 }.Select(share => ratios[(int)(share * (Later - 1))].ToString("F3")))}; "
            + $"beats {beats * 8.0 / Later:F1} and {inFull.BeatsRun * 8.0 / full.Length:F1}; not at rest {near.Count(one => !one.Converged)}");
        Assert.InRange(ratios[Later / 2], 0.5, MedianCost);
        Assert.InRange(ratios[Later * 9 / 10], 0.5, UsualCost);
        Assert.True(Quicker * beats / Later < (double)inFull.BeatsRun / full.Length, $"{beats} beats");
        Assert.InRange(near.Count(one => !one.Converged || one.LargestResidual > CohortStudy.LargestResidual), 0, Later / 4);
    }

    /// <summary>A fit runs without reflexes; given them back, silent at the fitted pressure, the heart goes on as it was. With a drive left over from the search some hearts could not make their first beat.</summary>
    [Theory]
    [InlineData("acute-anterior-stemi")]
    [InlineData("chronic-ischaemic-hfref")]
    public void A_fitted_heart_is_at_rest_with_its_reflexes(string population)
    {
        const int library = 48, later = 16;
        const double drive = 0.01, settled = 0.05; // mL a beat
        var cases = Cases(population, library + later);
        foreach (var register in cases[..library].Chunk(Lanes8.Width))
            new PatientFit<Lanes8>().Fit(register);
        FromNeighbours<Lanes8>(new(cases.Take(library)), cases[library..]);
        Assert.True(cases.Count(patient => patient.Converged) >= 0.9 * cases.Length);
        foreach (var patient in cases.Where(patient => patient.Converged))
        {
            Assert.True(patient.Vessels.All(double.IsFinite));
            One[] state = [.. patient.State.Select(One.Of)], summary = [.. patient.Summary.Select(One.Of)];
            new SteadyBeat<One>().Settle(new(Row(patient.Parameters)), new(Row(patient.Vessels)), new(Row(patient.Segments)), state, summary, 1, settled);
            Assert.Equal(1, new BeatSummary<One>(summary).Converged.Value);
            Assert.InRange(new CirculationState<One>(state).Drive.Value, -drive, drive);
        }
    }

    static One[] Row(double[] row) => [.. row.Select(One.Of)];

    [Fact]
    public void Lanes_and_order_change_no_bit_of_a_fit()
    {
        var cases = Cases("acute-anterior-stemi", 32);
        new PatientFit<Lanes8>().Fit(cases.AsSpan(0, 8));
        new PatientFit<Lanes8>().Fit(cases.AsSpan(8, 8));
        var library = new FittedHearts(cases.Take(16));
        FitCase[] reference = [.. cases.Skip(16).Select(Fresh)], four = [.. reference.Select(Fresh)], backwards = [.. reference.Take(3).Reverse().Select(Fresh)];
        FromNeighbours<Lanes8>(library, reference);
        FromNeighbours<Lanes4>(library, four);
        FromNeighbours<One>(library, backwards);
        for (var i = 0; i < reference.Length; i++)
            Assert.Equal(reference[i].Vessels.Concat(reference[i].State).Concat(reference[i].Summary).Concat(reference[i].Report), four[i].Vessels.Concat(four[i].State).Concat(four[i].Summary).Concat(four[i].Report));
        for (var i = 0; i < 3; i++)
            Assert.Equal(reference[i].Vessels.Concat(reference[i].State), backwards[2 - i].Vessels.Concat(backwards[2 - i].State));
    }

    static CohortResult Run(int size, int threads, int lanes) =>
        new CohortStudy(Crowd.Of(), new PopulationSelection(Crowd.Of(), 1, threads), Bench.Model, 1, 30, new StudyOptions { Threads = threads, Lanes = lanes }, library: 16).Run(size);

    static IEnumerable<double> Readings(CohortResult cohort, int size) => cohort.Members.Take(size).SelectMany(member => member.Visits.SelectMany(visit => visit));

    /// <summary>40 patients, 16 fitted in full; threads and lanes of every kind.</summary>
    [Fact]
    public void A_small_cohort_begins_a_large_one_on_any_threads_and_lanes()
    {
        var large = Run(40, 2, 8);
        Assert.Equal(Readings(large, 24), Readings(Run(24, 1, 4), 24));
        Assert.Equal(Readings(large, 19), Readings(Run(19, 3, 1), 19));
    }
}
