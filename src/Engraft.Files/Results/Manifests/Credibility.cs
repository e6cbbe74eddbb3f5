using System.Text.Json;

namespace Engraft.Files.Results.Manifests;

/// <summary>One line of what a credible simulator records (FDA guidance 2023-11, ASME V&amp;V 40, doi:10.1186/s12967-020-02540-4), and where it stands.</summary>
/// <param name="Number">1 to 12.</param>
/// <param name="State">"recorded" here or beside this file, "elsewhere" in the repository, "missing" where nobody has done it yet.</param>
sealed record Credibility(int Number, string State, string Text)
{
    static readonly string[] subjects =
    [
        "question, context of use, decision, influence", "model, parameters with sources, assumptions", "software, machine, solver, seed", "inputs, command line, start, end, exit state", "code verification",
        "calculation verification", "cohort", "validation against held-out trials", "sensitivity and identifiability", "split of uncertainty", "limitations", "ten rules of credible practice, self-assessed",
    ];

    public string Subject => subjects[Number - 1];

    public void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("number", Number);
        json.WriteString("subject", Subject);
        json.WriteString("state", State);
        json.WriteString("text", Text);
    }

    /// <summary>A line that is recorded.</summary>
    public static Credibility Recorded(int number, string text) => new(number, "recorded", text);

    /// <summary>A line that is recorded where it could be, else missing.</summary>
    public static Credibility When(bool there, int number, string text) => new(number, there ? "recorded" : "missing", text);

    /// <summary>All twelve: those of this kind of run, and for the rest what is the same in every run.</summary>
    /// <exception cref="InvalidOperationException">A line that differs between kinds of run was left out.</exception>
    public static IReadOnlyList<Credibility> Twelve(params Credibility[] own)
    {
        var lines = own.Concat(Same().Where(line => own.All(other => other.Number != line.Number))).OrderBy(line => line.Number).ToArray();
        return lines.Select(line => line.Number).SequenceEqual(Enumerable.Range(1, subjects.Length)) ? lines : throw new InvalidOperationException("A manifest needs its twelve lines of credibility.");
    }

    static IEnumerable<Credibility> Same() =>
    [
        Recorded(3, "program, machine and run in this file."),
        Recorded(4, "inputs and run in this file; paths are left out because they can name a person."),
        new(5, "elsewhere", "The tests of the repository at this commit (dotnet test); they are not repeated in a run."),
        new(8, "elsewhere", $"docs/results/validation.json: every published figure beside its prediction by a fit that never saw the study, and the posterior scored there; this run has posterior {PosteriorFolder.Shipped.Version}. Sealed predictions: docs/ledger.md. Applicability: only classes and diseases that left-out contrasts test."),
        Recorded(11, "Simulation for research. Not evidence that a treatment works. Not for treating a patient. docs/topics/limits.md."),
        new(12, "elsewhere", "docs/topics/credibility.md: levels 0 to 4 with reasons. Frame for cell products: ICH M15 and ASME V&V 40; FDA's 2023 guidance covers device submissions; no agency has reviewed Engraft."),
    ];
}
