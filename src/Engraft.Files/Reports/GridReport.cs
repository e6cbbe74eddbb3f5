using Engraft.Files.Reports.Charts;
using Engraft.Files.Reports.Sections;
using Engraft.Laboratory;

namespace Engraft.Files.Reports;

/// <summary>Alternatives for one patient side by side: intervals, groups that cannot be told apart and the chance of rank 1; no single best is named.</summary>
public static class GridReport
{
    /// <param name="comparisons">One an outcome, the outcome of interest first.</param>
    public static void Write(Scenario scenario, IReadOnlyList<Comparison> comparisons, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(comparisons);
        ArgumentNullException.ThrowIfNull(writer);
        var html = new Html(writer);
        Page.Begin(html, writer, scenario.Title);
        Banner.Write(html);
        html.Open("main");
        html.Open("header", "title").Element("p", scenario.Title, "question")
            .Element("h1", scenario.Question ?? "How do the alternatives compare for this patient?").Element("p", PatientWords.Of(scenario.Patient), "lead").Close();
        foreach (var comparison in comparisons)
            WriteComparison(html, comparison);
        html.Section("limits", "What can this not tell?", "Limits");
        html.Element("p", "The chance of rank 1 is a statement about draws inside the model, among the alternatives listed; it is no recommendation. A small difference in it means nothing within a group.");
        html.Element("p", $"Harm, waiting and cost are not part of this comparison. The {SurvivalStatement.Of(scenario)}.").Close().Close();
        Page.End(html);
    }

    static void WriteComparison(Html html, Comparison comparison)
    {
        var name = OutcomeNames.Of(comparison.Outcome, comparison.Unit);
        html.Section(comparison.Outcome, "What differs?", $"{name.Capital} after {Figures.Duration(comparison.Day)}");
        html.Element("p", $"{comparison.Title}. Difference from standard care over {comparison.Draws} shared draws; {(comparison.Better < 0 ? "lower" : "higher")} is better. The order is that of the grid, not a ranking.");
        html.Figure(Chart(html, comparison, name), "Dot: mean. Line: 90 % interval, parameters and patients vary.", "narrow");
        WriteTable(html, comparison, name);
        WriteUnranked(html, comparison);
        html.Close();
    }

    static Svg Chart(Html html, Comparison comparison, OutcomeName name)
    {
        var rows = comparison.Alternatives.Where(alternative => alternative.Name != Comparison.StandardCare).Select((alternative, i) => new IntervalRow(Label(alternative),
            name.WithRange(alternative.Difference.Mean, alternative.Difference.Low, alternative.Difference.High), 1,
            alternative.Difference.Mean * name.Scale, alternative.Difference.Low * name.Scale, alternative.Difference.High * name.Scale)).ToArray();
        var least = comparison.MinimalImportantDifference is { } important ? Math.Abs(important) * comparison.Better * name.Scale : (double?)null;
        return IntervalChart.Draw(html.NextId(), $"Difference in {name.Title} against standard care, by alternative", string.Join("; ", rows.Select(row => $"{row.Label}: {row.Written}")),
            $"difference in {name.Title}, {name.DifferenceUnit}", rows, least);
    }

    static void WriteTable(Html html, Comparison comparison, OutcomeName name)
    {
        var chance = comparison.MinimalImportantDifference is { } least ? $"Improves by more than {name.Smallest(least)}" : "Chance of benefit";
        html.Table("Alternatives that share a letter cannot be told apart: the 90 % interval of their paired difference holds zero (parameters and patients vary).",
            ["Alternative", "Difference", "90 % interval", "Group", chance, "Chance of rank 1"], comparison.Alternatives.Select(alternative => Row(alternative, name, comparison.Draws)));
    }

    static string[] Row(Alternative alternative, OutcomeName name, int draws) => alternative.Name == Comparison.StandardCare
        ? [alternative.Name, "reference", "–", alternative.Group, "–", Rank(alternative, draws)]
        : [Label(alternative), name.DifferenceInWords(alternative.Difference.Mean), name.RangeInWords(alternative.Difference.Low, alternative.Difference.High), alternative.Group,
            alternative.ProbabilityOfBenefit is { } chance ? Figures.Chance(chance, draws) : "–", Rank(alternative, draws)];

    static void WriteUnranked(Html html, Comparison comparison)
    {
        var unranked = comparison.Alternatives.Where(alternative => alternative.ProbabilityRankFirst is null).Select(Label).ToArray();
        if (unranked.Length > 0)
            html.Element("p", $"Not ranked, because no controlled human trial has given this product by this route in this disease: {string.Join("; ", unranked)}.");
    }

    static string Rank(Alternative alternative, int draws) => alternative.ProbabilityRankFirst is { } chance ? Figures.Chance(chance, draws) : "not ranked";

    static string Label(Alternative alternative) => alternative.Settings.Count == 0 ? alternative.Name : string.Join(", ", alternative.Settings.Select(pair => pair.Value));
}
