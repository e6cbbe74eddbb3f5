using System.Globalization;
using Engraft.Files.Results.Cohorts;

namespace Engraft.Files.Results.Manifests;

/// <summary>manifest.json of a cohort; the seventh line of credibility is what the cohort is.</summary>
static class PopulationManifest
{
    /// <param name="table">Path of a table of real patients, for its hash.</param>
    public static void Write(PopulationRecord record, RunRecord run, string? table, Stream stream) => Manifest.Write(new(
        [("population", run.HashOfInput), .. table is null ? ((string, string?)[])[] : [("patients", Hash.OfFile(table))]], record.Cohort.Seed, record.Cohort.Members.Count,
        [.. record.Marginals.Select(line => line.Target.Source)], Lines(record)), run, stream);

    static IReadOnlyList<Credibility> Lines(PopulationRecord record) => Credibility.Twelve(
        Credibility.Recorded(1, "Context of use: research, a cohort of simulated patients for studies and methods. Decision: none on a patient may rest on it. Influence: whatever is computed in the cohort hangs on it."),
        Credibility.Recorded(2, $"Hash of all data files under inputs; each marginal and share has method, quality and source in population.json; {record.Marginals.Count(line => line.Target.Method == "assumed")} of {record.Marginals.Count} marginals are assumed. Correlations: {record.Cohort.Population.Correlations.Source}."),
        Credibility.Recorded(6, "Largest residual of each patient's fit in patients.csv; patients whose fit fails are left out and counted. Not here: gaps between beats are those of a study, whose halving is a check of 'engraft run'."),
        Credibility.Recorded(7, Cohort(record)),
        Credibility.When(record.Sensitivity.Count > 0, 9, record.Sensitivity.Count > 0 ? "The run was repeated under other correlations: sensitivity in population.json." : "Run again with --correlations none to see what the correlations carry."),
        new(10, "missing", "Spreads are between patients; each has parameters of its own, so the two are mixed. Model form is not quantified."));

    static string Cohort(PopulationRecord record)
    {
        var (cohort, tally) = (record.Cohort, record.Cohort.Selection);
        var worst = record.Marginals.Where(line => line.Kolmogorov is not null).MaxBy(line => line.Kolmogorov);
        return string.Create(CultureInfo.InvariantCulture,
            $"{cohort.Members.Count} patients of '{cohort.Population.Name}'. Prior: marginals and correlations of the population file. Plausibility: entry criteria and physical possibility, {tally.Plausible} of {tally.Drawn} candidates; reasons in population.json. Acceptance: {tally.Rule}; {tally.Accepted} of {tally.Plausible} accepted, effective size {tally.EffectiveSize:0}. Fit: {cohort.Unfitted.Values.Sum()} left out. Largest Kolmogorov distance to a target: {worst?.Kolmogorov:0.###} ({worst?.Quantity}). Marginals beside their targets in population.json.");
    }
}
