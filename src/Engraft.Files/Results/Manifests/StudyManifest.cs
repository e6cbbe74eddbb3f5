using Engraft.Laboratory;

namespace Engraft.Files.Results.Manifests;

/// <summary>manifest.json of a study of one patient.</summary>
public static class StudyManifest
{
    public static void Write(StudyResult result, RunRecord run, Stream stream) => Manifest.Write(new([("scenario", run.HashOfInput)], result.Scenario.Seed, result.Scenario.Draws,
        [.. result.Citations.Select(citation => citation.Source)], Lines(result), json =>
        {
            json.WriteNumber("assumptions", result.Assumptions.Count);
            JsonParts.Number(json, "assumptionShare", result.AssumptionShare);
            JsonParts.Numbers(json, "checks", result.Checks);
        }), run, stream);

    static IReadOnlyList<Credibility> Lines(StudyResult result) => Credibility.Twelve(
        Credibility.Recorded(1, "Question: result.json, scenario.question. Context of use: research, comparing therapies in one simulated patient. Decision: none on a patient may rest on it. Influence: the model is the only evidence shown beside the published trials of the product."),
        Credibility.Recorded(2, $"Hash of all data files under inputs; each parameter has value, unit, spread, source and method there; {result.Assumptions.Count} assumptions in result.json. Equations: docs/reference/equations.md at this commit."),
        Credibility.When(result.Checks.Count > 0, 6, "checks in this file: step check, balances, beats solved."),
        Credibility.Recorded(7, $"One patient; {result.Scenario.Draws} draws of parameters and of what the scenario leaves out. No cohort is selected."),
        Credibility.When(result.Influences.Count > 0, 9, $"Rank correlations over {result.Scenario.Draws} draws (influences) and what the data do not constrain (fittedParameters) in result.json."),
        Credibility.Recorded(10, "Parameter and total intervals and the Monte-Carlo error of each effect in result.json. Model form is not quantified."));
}
