namespace Engraft.Patients.Populations;

/// <summary>Selects patients of a population one after another: plausible candidates first, then acceptance to the target distributions.</summary>
/// <remarks>
/// Allen, Rieger and Musante 2016 (doi:10.1002/psp4.12063). The rule is learnt from a pilot of the first plausible candidates and then holds for every index, so the
/// selection hangs on (population, seed) alone; more patients go on where fewer stopped, and threads change nothing.
/// </remarks>
public sealed class PopulationSelection : ICandidates
{
    /// <summary>Plausible candidates that the acceptance rule is learnt from.</summary>
    const int Pilot = 2000;

    /// <summary>Candidates drawn at a time.</summary>
    const int Block = 1024;

    /// <summary>With fewer plausible candidates among those drawn the entry criteria contradict the distributions.</summary>
    const double LeastPlausible = 0.002;

    readonly Population population;
    readonly ulong seed;
    readonly int threads;
    readonly ScoreFeatures features;
    readonly SortedDictionary<string, int> rejected = new(StringComparer.Ordinal);
    readonly Queue<Enrolled> waiting = [];
    readonly Tilt tilt;
    uint next;
    int plausible, accepted;
    double weights, squares;

    /// <param name="threads">0 = all processors.</param>
    /// <exception cref="PopulationException">Almost nobody meets the entry criteria.</exception>
    public PopulationSelection(Population population, ulong seed, int threads = 0)
    {
        (this.population, this.seed, this.threads) = (population, seed, threads);
        features = new(population);
        tilt = Tilt.Of(DrawPilot());
    }

    /// <summary>What has been drawn, rejected and accepted so far.</summary>
    public SelectionTally Tally => new((int)next, rejected, plausible, accepted, squares > 0 ? weights * weights / squares : 0, Rule);

    const string Rule = "a plausible candidate is accepted with probability proportional to the exponential tilt that gives every target its mean and SD (learnt from the first 2000 plausible candidates, largest 1 % of weights cut)";

    /// <summary>The next patients, in the order of their indices.</summary>
    /// <exception cref="PopulationException">Almost nobody meets the entry criteria.</exception>
    public IReadOnlyList<Enrolled> Take(int count)
    {
        while (waiting.Count < count)
            foreach (var candidate in Next())
                Consider(candidate);
        return [.. Enumerable.Range(0, count).Select(_ => waiting.Dequeue())];
    }

    void Consider(Drawn candidate)
    {
        if (candidate.Patient is not { } patient)
        {
            rejected[candidate.Rejection!] = rejected.GetValueOrDefault(candidate.Rejection!) + 1;
            return;
        }
        plausible++;
        var acceptance = tilt.Acceptance(candidate.Features);
        (weights, squares) = (weights + acceptance, squares + acceptance * acceptance);
        if (candidate.Luck >= acceptance)
            return;
        accepted++;
        waiting.Enqueue(new(candidate.Index, patient));
    }

    List<double[]> DrawPilot()
    {
        var pilot = new List<double[]>();
        while (pilot.Count < Pilot)
            pilot.AddRange(Next().Where(candidate => candidate.Patient is not null).Select(candidate => candidate.Features));
        next = 0;
        return [.. pilot.Take(Pilot)];
    }

    Drawn[] Next()
    {
        var block = new Drawn[Block];
        Parallel.For(0, Block, new ParallelOptions { MaxDegreeOfParallelism = threads == 0 ? Environment.ProcessorCount : threads }, i => block[i] = Draw(next + (uint)i));
        next += Block;
        if (block.Count(candidate => candidate.Patient is not null) < LeastPlausible * Block)
            throw new PopulationException($"Of {Block} candidates of '{population.Name}' fewer than {LeastPlausible:P1} can be admitted and live, most often because of {Commonest(block)}.");
        return block;
    }

    static string Commonest(Drawn[] block) => block.Where(candidate => candidate.Rejection is not null).GroupBy(candidate => candidate.Rejection!)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    Drawn Draw(uint index)
    {
        var (patient, draw) = PopulationSampler.Draw(population, seed, index, out var rejection);
        return new(index, patient, rejection, patient is null ? [] : features.Of(draw), new CandidateStream(seed, index).Uniform(CandidateStream.Acceptance));
    }

    readonly record struct Drawn(uint Index, Patient? Patient, string? Rejection, double[] Features, double Luck);
}
