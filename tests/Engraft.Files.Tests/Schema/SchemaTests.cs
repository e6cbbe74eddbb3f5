using System.Text.Json;
using Engraft.Files.Schema;
using Engraft.Files.Tests.Scenarios;

namespace Engraft.Files.Tests.Schema;

public class SchemaTests
{
    [Fact]
    public void Examples_and_template_satisfy_the_schema()
    {
        using var schema = JsonDocument.Parse(Schemas.Scenario(SmallCatalogue.Value));
        foreach (var text in Repository.Scenarios.Select(File.ReadAllText).Append(Texts.Full))
            Assert.Empty(JsonSchemaCheck.Problems(schema.RootElement, YamlJson.Of(text)));
    }

    [Theory]
    [InlineData("horizon: 2 y", "horizon: 2")]
    [InlineData("lvef: 31 %", "lvef: 31 mL")]
    [InlineData("lvef: 31 %", "lvfe: 31 %")]
    [InlineData("title: Test\n", "")]
    [InlineData("sex: male", "sex: man")]
    [InlineData("territory: LAD", "territory: LDA")]
    [InlineData("kind: myocardialInfarction", "kind: valvular")]
    [InlineData("product: marrow-msc-donor", "product: marow-msc-donor")]
    public void What_the_reader_refuses_the_schema_refuses(string good, string bad)
    {
        using var schema = JsonDocument.Parse(Schemas.Scenario(SmallCatalogue.Value));
        var text = Texts.Small.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEmpty(Texts.Findings(text));
        Assert.NotEmpty(JsonSchemaCheck.Problems(schema.RootElement, YamlJson.Of(text)));
    }

    [Fact]
    public void Every_key_of_the_table_is_in_the_schema()
    {
        var schema = Schemas.Scenario(SmallCatalogue.Value);
        foreach (var field in Engraft.Files.Scenarios.ScenarioGroup.Fields(SmallCatalogue.Value).SelectMany(All))
            Assert.Contains($"\"{field.Name}\":", schema, StringComparison.Ordinal);
    }

    static IEnumerable<Engraft.Files.Tables.Field> All(Engraft.Files.Tables.Field field) =>
        field.Fields.Concat(field.Variants.SelectMany(variant => variant.Fields)).SelectMany(All).Prepend(field);

    [Fact]
    public void Reference_pages_and_schemas_are_current()
    {
        Golden.CheckFile(Repository.Path("docs", "reference", "scenario.md"), ScenarioReference.Write());
        Golden.CheckFile(Repository.Path("docs", "reference", "result.md"), ResultReference.Write());
        Golden.CheckFile(Repository.Path("docs", "reference", "scenario.schema.json"), Schemas.Scenario(Catalogue.Read()));
        Golden.CheckFile(Repository.Path("docs", "reference", "result.schema.json"), Schemas.Result());
    }

    [Fact]
    public void The_template_is_a_scenario_without_findings()
    {
        var template = ScenarioTemplate.Write(Catalogue.Read());
        Assert.Empty(ScenarioFile.Parse(template, "new.yaml", Catalogue.Read()).Findings.Select(finding => finding.ToString()));
        foreach (var field in Engraft.Files.Scenarios.ScenarioGroup.Fields(SmallCatalogue.Value).SelectMany(All))
            Assert.Contains(field.Name + ":", template, StringComparison.Ordinal);
    }
}
