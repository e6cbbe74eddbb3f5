using System.Text.Json;
using Engraft.Files.Schema;
using Engraft.Files.Tests.Scenarios;
using Engraft.Files.Tests.Schema;
using Engraft.Patients.Populations;

namespace Engraft.Files.Tests.Populations;

/// <summary>The shipped populations can be read, drawn and told where their numbers come from; schema and reference page are those of the reader.</summary>
public class ShippedPopulationTests
{
    static readonly List<Finding> findings = [];
    static readonly IReadOnlyDictionary<string, Population> shipped = PopulationFiles.ReadAll(PopulationFiles.Folder, PopulationTexts.Catalogue, findings);

    [Fact]
    public void Five_are_shipped_without_finding()
    {
        Assert.Empty(findings);
        Assert.Equal(["acute-anterior-stemi", "advanced", "chronic-ischaemic-hfref", "hypertensive", "non-ischaemic-dilated"], shipped.Keys);
    }

    [Fact]
    public void Every_number_has_a_source_and_what_has_none_is_marked_assumed()
    {
        foreach (var (name, population) in shipped)
            foreach (var (quantity, marginal) in population.Marginals)
                Assert.True(marginal.Method == "assumed" || (!marginal.Source.StartsWith("judgement", StringComparison.Ordinal) && marginal.Quality is "A" or "B"), $"{name}: {quantity}");
    }

    [Fact]
    public void Most_candidates_of_each_could_live_and_a_third_of_those_are_accepted()
    {
        foreach (var population in shipped.Values)
        {
            var selection = new PopulationSelection(population, 1);
            Assert.Equal(100, selection.Take(100).Count);
            Assert.InRange((double)selection.Tally.Plausible / selection.Tally.Drawn, 0.4, 0.9);
            Assert.InRange((double)selection.Tally.Accepted / selection.Tally.Plausible, 0.1, 0.9);
        }
    }

    [Fact]
    public void Files_and_example_satisfy_the_schema()
    {
        using var schema = JsonDocument.Parse(Schemas.Population(PopulationTexts.Catalogue));
        foreach (var text in Directory.GetFiles(PopulationFiles.Folder, "*.yaml").Append(Repository.Path("examples", "populations", "faisalabad-299.yaml")).Select(File.ReadAllText).Append(PopulationTexts.HowTo))
            Assert.Empty(JsonSchemaCheck.Problems(schema.RootElement, YamlJson.Of(text)));
        Assert.NotEmpty(JsonSchemaCheck.Problems(schema.RootElement, YamlJson.Of(PopulationTexts.HowTo.Replace("lvefAtMost", "lvefAtMots", StringComparison.Ordinal))));
    }

    [Fact]
    public void Reference_page_and_schema_are_current()
    {
        Golden.CheckFile(Repository.Path("docs", "reference", "population.md"), PopulationReference.Write());
        Golden.CheckFile(Repository.Path("docs", "reference", "population.schema.json"), Schemas.Population(PopulationTexts.Catalogue));
    }

    [Fact]
    public void Damaged_files_are_read_or_refused()
    {
        const int Usual = 200;
        var texts = Directory.GetFiles(PopulationFiles.Folder, "*.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText).Append(PopulationTexts.HowTo).ToArray();
        var refused = 0;
        for (var i = 0u; i < Usual; i++)
        {
            var found = new List<Finding>();
            var population = PopulationFiles.Parse(new Mutations(31, i).Of(texts[i % texts.Length]), "p.yaml", PopulationTexts.Catalogue, found);
            Assert.Equal(population is null, found.Any(finding => finding.Kind == FindingKind.Error));
            Assert.All(found, finding => Assert.True(finding is { Line: >= 1, Column: >= 1 }, $"mutation {i}: {finding}"));
            refused += population is null ? 1 : 0;
        }
        Assert.InRange(refused, Usual / 4, Usual);
    }
}
