using System.Text.Json;
using Engraft.Files;
using Engraft.Files.Schema;
using Engraft.Files.Tests;
using Engraft.Files.Tests.Schema;

namespace Engraft.Trials.Tests;

/// <summary>The JSON Schema and the reference page come from the reader's table, agree with it and are current.</summary>
public class TrialSchemaTests
{
    [Fact]
    public void Every_shipped_trial_satisfies_the_schema()
    {
        using var schema = JsonDocument.Parse(Schemas.Trial(Shipped.Catalogue));
        foreach (var path in Directory.GetFiles(TrialFiles.Folder, "*.yaml"))
            Assert.Empty(JsonSchemaCheck.Problems(schema.RootElement, YamlJson.Of(File.ReadAllText(path))).Select(problem => $"{path}: {problem}"));
    }

    [Theory]
    [InlineData("allocation:", "alocation:")]
    [InlineData("title: T\n", "")]
    [InlineData("product: marrow-msc-donor", "product: marow-msc-donor")]
    [InlineData("followUp: 6 mo", "followUp: 6")]
    [InlineData("outcome: lvesv,", "outcome: lvsev,")]
    [InlineData("n: 30", "n: thirty")]
    public void What_the_reader_refuses_the_schema_refuses(string good, string bad)
    {
        using var schema = JsonDocument.Parse(Schemas.Trial(Shipped.Catalogue));
        var text = TrialTexts.Small.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEmpty(TrialTexts.Findings(text));
        Assert.NotEmpty(JsonSchemaCheck.Problems(schema.RootElement, YamlJson.Of(text)));
    }

    [Fact]
    public void Reference_page_and_schema_are_current()
    {
        Golden.CheckFile(Repository.Path("docs", "reference", "trial.md"), TrialReference.Write());
        Golden.CheckFile(Repository.Path("docs", "reference", "trial.schema.json"), Schemas.Trial(Shipped.Catalogue));
    }

    /// <summary>The example of the how-to page is a trial: what it promises can be done.</summary>
    [Fact]
    public void The_example_of_the_how_to_page_is_a_trial()
    {
        var page = File.ReadAllText(Repository.Path("docs", "how-to", "add-a-trial.md"));
        var example = page.Split("```yaml\n")[1].Split("```")[0];
        var findings = new List<Finding>();
        Assert.NotNull(TrialFiles.Parse(example, "my-trial.yaml", Shipped.Catalogue, findings));
        Assert.Empty(findings);
    }
}
