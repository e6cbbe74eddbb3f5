using System.Globalization;

namespace Engraft.Files.Results.Cohorts;

/// <summary>The twelve lines of a credible simulator for a cohort; the seventh is what the cohort is.</summary>
static class PopulationCredibility
{
    public static IReadOnlyList<Credibility> Of(PopulationRecord record) =>
    [
        new(1, "question, context of use, decision, influence", "recorded",
            "Context of use: research, a cohort of simulated patients for studies and methods. Decision: none on a patient may rest on it. Influence: whatever is computed in the cohort hangs on it."),
        new(2, "model, parameters with sources, assumptions", "recorded",
            $"Hash of all data files under inputs; each marginal and share has method, quality and source in population.json; {Assumed(record)} of {record.Marginals.Count} marginals are assumed. Correlations: {record.Cohort.Population.Correlations.Source}."),
        new(3, "software, machine, solver, seed", "recorded", "program, machine and run in this file."),
        new(4, "inputs, command line, start, end, exit state", "recorded", "inputs and run in this file; paths are left out because they can name a person."),
        new(5, "code verification", "elsewhere", "The tests of the repository at this commit (dotnet test); they are not repeated in a run."),
        new(6, "calculation verification", "recorded", "Largest residual of each patient's fit in patients.csv; patients whose fit fails are left out and counted. Gaps between beats are those of a study; they are not halved here."),
        new(7, "cohort", "recorded", Cohort(record)),
        new(8, "validation against held-out trials", "missing", "No blind comparison with trials has been made with this version."),
        new(9, "sensitivity and identifiability", record.Sensitivity.Count > 0 ? "recorded" : "missing",
            record.Sensitivity.Count > 0 ? "The run was repeated under other correlations: sensitivity in population.json." : "Run again with --correlations none to see what the correlations carry."),
        new(10, "split of uncertainty", "missing", "Spreads are between patients; each has parameters of its own, so the two are mixed. Model form is not quantified."),
        new(11, "limitations", "recorded", "Simulation for research. Not evidence that a treatment works. Not for treating a patient. See docs."),
        new(12, "ten rules of credible practice, self-assessed", "missing", "No scorecard has been filled in for this version."),
    ];

    static int Assumed(PopulationRecord record) => record.Marginals.Count(line => line.Target.Method == "assumed");

    static string Cohort(PopulationRecord record)
    {
        var (cohort, tally) = (record.Cohort, record.Cohort.Selection);
        var worst = record.Marginals.Where(line => line.Kolmogorov is not null).MaxBy(line => line.Kolmogorov);
        return string.Create(CultureInfo.InvariantCulture,
            $"{cohort.Members.Count} patients of '{cohort.Population.Name}'. Prior: marginals and correlations of the population file. Plausibility: entry criteria and physical possibility, {tally.Plausible} of {tally.Drawn} candidates; reasons in population.json. Acceptance: {tally.Rule}; {tally.Accepted} of {tally.Plausible} accepted, effective size {tally.EffectiveSize:0}. Fit: {cohort.Unfitted.Values.Sum()} left out. Largest Kolmogorov distance to a target: {worst?.Kolmogorov:0.###} ({worst?.Quantity}). Marginals beside their targets in population.json.");
    }
}
