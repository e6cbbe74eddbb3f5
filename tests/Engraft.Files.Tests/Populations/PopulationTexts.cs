namespace Engraft.Files.Tests.Populations;

/// <summary>The population of the how-to page, and what the reader says of changed ones.</summary>
static class PopulationTexts
{
    public static Catalogue Catalogue { get; } = Catalogue.Read();

    public static string HowTo { get; } = File.ReadAllText(Repository.Path("docs", "how-to", "draw-a-population.md")).Split("```yaml\n")[1].Split("```")[0];

    public static IReadOnlyList<string> Findings(string text)
    {
        var findings = new List<Finding>();
        PopulationFiles.Parse(text, "my-population.yaml", Catalogue, findings);
        return [.. findings.Select(finding => finding.ToString())];
    }
}
