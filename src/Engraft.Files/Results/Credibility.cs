using System.Text.Json;
using Engraft.Laboratory;

namespace Engraft.Files.Results;

/// <summary>One line of what a credible simulator records (FDA guidance 2023-11, ASME V&amp;V 40, doi:10.1186/s12967-020-02540-4), and where it stands.</summary>
/// <param name="State">"recorded" here or in result.json, "elsewhere" in the repository, "missing" where nobody has done it yet.</param>
sealed record Credibility(int Number, string Subject, string State, string Text)
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("number", Number);
        json.WriteString("subject", Subject);
        json.WriteString("state", State);
        json.WriteString("text", Text);
    }

    public static IReadOnlyList<Credibility> Of(StudyResult result) =>
    [
        new(1, "question, context of use, decision, influence", "recorded",
            "Question: result.json, scenario.question. Context of use: research, comparing therapies in one simulated patient. Decision: none on a patient may rest on it. Influence: the model is the only evidence shown beside the published trials of the product."),
        new(2, "model, parameters with sources, assumptions", "recorded",
            $"Hash of all data files under inputs; each parameter has value, unit, spread, source and method there; {result.Assumptions.Count} assumptions in result.json. Equations: docs/reference/equations.md at this commit."),
        new(3, "software, machine, solver, seed", "recorded", "program, machine and run in this file."),
        new(4, "inputs, command line, start, end, exit state", "recorded", "inputs and run in this file; paths are left out because they can name a person."),
        new(5, "code verification", "elsewhere", "The tests of the repository at this commit (dotnet test); they are not repeated in a run."),
        new(6, "calculation verification", result.Checks.Count > 0 ? "recorded" : "missing", "checks in this file: step check, balances, beats solved."),
        new(7, "cohort", "recorded", $"One patient; {result.Scenario.Draws} draws of parameters and of what the scenario leaves out. No cohort is selected."),
        new(8, "validation against held-out trials", "elsewhere", $"docs/results/validation.json: every published figure beside its prediction by a fit that never saw the study; posterior {PosteriorFolder.Shipped.Version}. Sealed predictions: docs/ledger.md. Applicability: only classes and diseases that left-out contrasts test."),
        new(9, "sensitivity and identifiability", result.Influences.Count > 0 ? "recorded" : "missing",
            $"Rank correlations over {result.Scenario.Draws} draws (influences) and what the data do not constrain (fittedParameters) in result.json."),
        new(10, "split of uncertainty", "recorded", "Parameter and total intervals and the Monte-Carlo error of each effect in result.json. Model form is not quantified."),
        new(11, "limitations", "recorded", "Simulation for research. Not evidence that a treatment works. Not for treating a patient. See docs."),
        new(12, "ten rules of credible practice, self-assessed", "elsewhere", "docs/topics/credibility.md: levels 0 to 4 with reasons. Frame for cell products: ICH M15 and ASME V&V 40; FDA's 2023 guidance covers device submissions; no agency has reviewed Engraft."),
    ];
}
