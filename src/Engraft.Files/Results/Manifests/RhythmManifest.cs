using System.Globalization;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Files.Rhythms;

namespace Engraft.Files.Results.Manifests;

/// <summary>manifest.json of a rhythm study: the accuracy variant of the kernels among what it names.</summary>
public static class RhythmManifest
{
    public static void Write(RhythmScenario scenario, IReadOnlyList<RhythmFindings> cases, RunRecord run, Stream stream) => Manifest.Write(new(
        [("rhythm", run.HashOfInput)], scenario.Plan.Seed, cases.Count, [.. cases.SelectMany(one => one.Plan.Regions).Select(region => region.Model.Source)], Lines(scenario, cases), json =>
        {
            JsonParts.Texts(json, "cells", [.. cases.SelectMany(one => one.Plan.Regions).Select(region => region.Model.Name).Distinct()]);
            json.WriteString("accuracy", scenario.Plan.Options.Variant);
            json.WriteNumber("assumptions", scenario.Assumptions.Count);
        }), run with { Solver = Solver(scenario.Plan) }, stream);

    static Dictionary<string, string> Solver(RhythmPlan plan) => new()
    {
        ["tissue"] = string.Create(CultureInfo.InvariantCulture, $"monodomain on voxels of {plan.Spacing} mm, differences of order {plan.Options.Order}{(plan.Options.Front ? ", sub-grid front" : "")}"),
        ["step"] = string.Create(CultureInfo.InvariantCulture, $"{plan.Options.Step} ms, Godunov splitting, diffusion in explicit sub-steps"),
        ["kernel"] = $"{plan.Options.Variant} (exact, table: double; single: float with tables), gates by Rush-Larsen",
    };

    static IReadOnlyList<Credibility> Lines(RhythmScenario scenario, IReadOnlyList<RhythmFindings> cases) => Credibility.Twelve(
        Credibility.Recorded(1, "Question: rhythm.json, question. Context of use: research; mechanisms of arrhythmia after a graft. Decision: none on a patient may rest on it, and no finding is a safety finding. Influence: the model is the only evidence shown."),
        Credibility.Recorded(2, $"Cells from the published models named under sources, checked against reference derivatives by the tests; conductivities, graft and scar in the rhythm file (inputs); {scenario.Assumptions.Count} assumptions in rhythm.json."),
        Credibility.When(cases.Any(one => one.Resolved is not null), 6, cases.Any(one => one.Resolved is not null)
            ? $"{cases.Count(one => one.Resolved is not null)} of {cases.Count} cases were run again at half the spacing; {cases.Count(one => one.Resolved == false)} changed their verdict and are unresolved."
            : "No case was run again at half the spacing: use --half-spacing."),
        Credibility.Recorded(7, $"{cases.Count} hearts of one plan; no cohort is selected."),
        new(8, "elsewhere", "docs/results/tissue.md and docs/results/arrhythmia.md: published figures of cells, tissue and grafts beside what was computed, misses said."),
        Credibility.When(cases.Count > 1, 9, cases.Count > 1 ? "Varied as the case names say." : "One heart: --sweep varies interface, maturity, radius, fibrosis and seed."),
        new(10, "missing", "Within the one heart nothing is drawn but the microstructure. Inducibility over microstructures and sites carries a binomial interval. Model form is not quantified."));
}
