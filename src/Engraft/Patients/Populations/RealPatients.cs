namespace Engraft.Patients.Populations;

/// <summary>Real patients of a table, each completed several times: what the table lacks is drawn from the copula given what it holds.</summary>
/// <remarks>No patient is chosen to meet a target: who is in the table is the population. A completion that cannot live is drawn anew.</remarks>
public sealed class RealPatients : ICandidates
{
    /// <summary>Streams of attempts lie so far apart; completions number fewer.</summary>
    const uint AttemptStride = 1 << 20;
    const int MostAttempts = 50;

    readonly Population population;
    readonly IReadOnlyList<KnownPatient> patients;
    readonly KnownScores scores;
    readonly ulong seed;
    readonly int imputations;
    readonly SortedDictionary<string, int> rejected = new(StringComparer.Ordinal);
    int next, drawn, accepted;

    /// <param name="imputations">Completions of each patient.</param>
    public RealPatients(Population population, IReadOnlyList<KnownPatient> patients, ulong seed, int imputations) =>
        (this.population, this.patients, this.seed, this.imputations, scores) = (population, patients, seed, imputations, new(population, patients));

    /// <summary>Completions in all.</summary>
    public int Count => patients.Count * imputations;

    public SelectionTally Tally => new(drawn, rejected, accepted, accepted, accepted,
        $"real patients, {imputations} completions each; a completion is accepted when its numbers can stand together, and drawn anew up to {MostAttempts} times");

    public IReadOnlyList<Enrolled> Take(int count)
    {
        var taken = new List<Enrolled>();
        for (; taken.Count < count && next < Count; next++)
            if (Complete(patients[next / imputations], (uint)next, next % imputations) is { } enrolled)
                taken.Add(enrolled);
        return taken;
    }

    Enrolled? Complete(KnownPatient patient, uint index, int imputation)
    {
        for (var attempt = 0u; ; attempt++)
        {
            drawn++;
            var (completed, draw) = PopulationSampler.Draw(population, seed, index + attempt * AttemptStride, out var rejection, (patient, scores));
            if (completed is not null)
            {
                accepted++;
                return new(index, completed, imputation, draw.Imputed);
            }
            var final = attempt + 1 == MostAttempts || PopulationSampler.IsOfTheKnown(population, patient);
            if (!final)
                continue;
            rejected[rejection!] = rejected.GetValueOrDefault(rejection!) + 1;
            return null;
        }
    }
}
