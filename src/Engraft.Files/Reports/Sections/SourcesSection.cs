using Engraft.Laboratory;

namespace Engraft.Files.Reports.Sections;

/// <summary>Says who: every source, then every assumption and warning.</summary>
internal static class SourcesSection
{
    public static void Write(Html html, Reading reading)
    {
        var result = reading.Result;
        html.Section("sources", "Says who?", "Sources, assumptions and warnings");
        var citations = result.Citations.Count > 0 ? result.Citations : FromProducts(reading);
        if (citations.Count > 0)
            html.Table("Sources. Quality: A in people or large animals, B rodents or in vitro, C published model, D judgement, M not verified (D and M count as assumptions).",
                ["Source", "Used for", "Quality", "Flag"], citations.Select(citation => (string[])[citation.Source, AnimalFigures.WithNumber(citation.UsedFor), citation.Quality,
                    citation.Flag is { } flag ? "⚠ " + flag : "–"]), "w", [.. citations.Select(citation => citation.Flag is null ? "" : "amber")]);
        WriteAssumptions(html, result.Assumptions);
        html.Element("h3", result.Warnings.Count == 0 ? "No warnings" : $"{result.Warnings.Count} warning{(result.Warnings.Count == 1 ? "" : "s")}");
        if (result.Warnings.Count > 0)
            html.List(result.Warnings);
        html.Close();
    }

    /// <summary>Long by nature, so folded away; the number stands in the open.</summary>
    static void WriteAssumptions(Html html, IReadOnlyList<string> assumptions)
    {
        html.Element("h3", $"{assumptions.Count} assumption{(assumptions.Count == 1 ? "" : "s")}");
        html.Open("details").Element("summary", "Every assumed number with its value, unit and reason").Open("ol", "assumptions");
        foreach (var assumption in assumptions.DefaultIfEmpty("None recorded."))
            html.Element("li", AnimalFigures.WithNumber(assumption));
        html.Close().Close();
    }

    /// <summary>Where the run lists no citations: those of products, routes, evidence and harms.</summary>
    static List<Citation> FromProducts(Reading reading)
    {
        var found = new List<Citation>();
        foreach (var arm in reading.Result.Scenario.Arms)
        {
            foreach (var (slot, number) in arm.Product?.Numbers ?? new Dictionary<string, Therapies.Sourced>())
                found.Add(new(number.Source, $"{arm.Product!.Title}: {OutcomeNames.Words(slot)}", number.Quality));
            foreach (var (slot, number) in arm.Route?.Numbers ?? new Dictionary<string, Therapies.Sourced>())
                found.Add(new(number.Source, $"{arm.Route!.Title}: {OutcomeNames.Words(slot)}", number.Quality));
            foreach (var step in arm.Product?.Evidence ?? [])
                found.Add(new(step.Source, $"evidence: {step.Study}", "A", step.Flag));
        }
        foreach (var risk in reading.Result.Risks)
            found.Add(new(risk.Source, $"harm: {risk.Event}", "–"));
        return [.. found.GroupBy(citation => citation.Source).Select(group => new Citation(group.Key, string.Join("; ", group.Select(one => one.UsedFor).Distinct()),
            group.First().Quality, group.Select(one => one.Flag).FirstOrDefault(flag => flag is not null)))];
    }
}
