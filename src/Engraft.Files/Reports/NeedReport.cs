using Engraft.Files.Reports.Sections;
using Engraft.Laboratory.Needs;

namespace Engraft.Files.Reports;

/// <summary>The page of 'engraft requires': what would have to be true of the cells, one section a patient.</summary>
public static class NeedReport
{
    public static void Write(IReadOnlyList<NeedAnswer> answers, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(writer);
        var html = new Html(writer);
        Page.Begin(html, writer, "What it would take");
        Banner.Write(html);
        html.Open("main").Open("header", "title").Element("p", "What would it take?", "question")
            .Element("h1", "What must be true of cells for a gain that matters").Close();
        for (var i = 0; i < answers.Count; i++)
            WriteAnswer(html, answers[i], $"answer-{i + 1}");
        html.Section("limits", "What can this not tell?", "Limits").List(Limits).Close();
        html.Close();
        Page.End(html);
    }

    /// <summary>What a reader must know before believing a row.</summary>
    public static IReadOnlyList<string> Limits { get; } =
    [
        "Each row moves one quantity and leaves the others at their central values; what is not reached is not reached in this model. An effect by a mechanism that the model lacks cannot appear.",
        "The least value is found by halving between nine values, on the real laboratory; a window of success narrower than an eighth of the range may be missed.",
        "The range is over few sampled draws of parameters and patient. It is a spread of the model's numbers, not of the model's form.",
        "Measured ranges come from other cells, species and times than the patient's; see their sources.",
    ];

    static void WriteAnswer(Html html, NeedAnswer answer, string id)
    {
        var question = answer.Question;
        html.Section(id, question.Scenario.Question ?? question.Scenario.Title, $"{question.Scenario.Title}: {question.Arm.Name}");
        html.Element("p", NeedWords.Verdict(answer), "lead");
        html.Element("p", $"{PatientWords.Of(question.Scenario.Patient)} {question.Outcome.Title} after {Figures.Duration(question.Scenario.Horizon)}: the cells as they are give {NeedWords.Gain(question, answer.GainNow)} in the central draw.");
        html.Table("Each quantity alone, the others as they are.", [.. NeedWords.Heads.Select(Capital)], answer.Alone.Select(need => NeedWords.Row(need, question)), "wnwww");
        html.List(answer.Together.Select(joint => NeedWords.Together(joint, question)));
        html.Close();
    }

    static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
