using System.Text.Json;

namespace Engraft.Cli.Tests;

/// <summary>list, show, cite and schema: what Engraft knows, and who says so.</summary>
public class KnowledgeTests
{
    [Theory]
    [InlineData("products", "marrow-msc-donor", 14)]
    [InlineData("routes", "transendocardial", 5)]
    [InlineData("aetiologies", "geneticDilated:TTN", 12)]
    [InlineData("mechanisms", "antiFibrosis", 6)]
    [InlineData("outcomes", "lvef", 30)]
    [InlineData("parameters", "collagen.turnover", 100)]
    [InlineData("cells", "Kernik2019", 10)]
    [InlineData("cell-changes", "heart-failure", 6)]
    [InlineData("channel-drugs", "ivabradine", 3)]
    [InlineData("trials", "boost", 24)]
    public async Task Every_kind_is_listed_as_a_table_and_as_json(string kind, string name, int least)
    {
        var (table, json) = (await Program.RunAsync("list", kind), await Program.RunAsync("list", kind, "--json"));
        Assert.Equal((ExitCodes.Done, ExitCodes.Done), (table.Code, json.Code));
        Assert.Contains($" {name} ", table.Out, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(json.Out);
        var names = document.RootElement.EnumerateArray().Select(entry => entry.GetProperty("name").GetString()!).ToArray();
        Assert.Contains(name, names);
        Assert.InRange(names.Length, least, int.MaxValue);
        Assert.Equal(names.Length, names.Distinct().Count());
    }

    [Theory]
    [InlineData("marrow-msc-donor", "viability 10.1 PMID")]
    [InlineData("intracoronary", "retention PMID")]
    [InlineData("geneticDilated:TTN", "contractility")]
    [InlineData("TTN", "geneticDilated:TTN")]
    [InlineData("lvef", "ejection %")]
    [InlineData("collagen.turnover", "SD")]
    [InlineData("collagen", "turnover: data/parameters/collagen.yaml")]
    [InlineData("harm", "arrhythmia")]
    [InlineData("ivabradine", "funny µmol/L PMID")]
    [InlineData("Paci2018", "states funny doi")]
    [InlineData("measurement.walkLearning", "21450639")]
    [InlineData("boost", "control 2.8 points five-year SD 11.9")]
    [InlineData("hebe", "notSignificant marrowMononuclear")]
    public async Task A_thing_is_shown_with_its_numbers_and_sources(string name, string words)
    {
        var answer = await Program.RunAsync("show", name);
        Assert.Equal(ExitCodes.Done, answer.Code);
        Assert.All(words.Split(' '), word => Assert.Contains(word, answer.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_parameter_is_shown_as_json_with_value_unit_spread_method_and_source()
    {
        using var document = JsonDocument.Parse((await Program.RunAsync("show", "collagen.turnover", "--json")).Out);
        var number = document.RootElement.GetProperty("numbers")[0];
        Assert.All((string[])["name", "meaning", "value", "unit", "distribution", "spread", "method", "quality", "source"], key => Assert.True(number.TryGetProperty(key, out _), key));
    }

    [Fact]
    public async Task A_word_that_resembles_no_name_gets_no_suggestion()
    {
        var answer = await Program.RunAsync("show", "nothing-like-it");
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.DoesNotContain("Did you mean", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lvfe", "lvef")]
    [InlineData("marow-msc-donor", "marrow-msc-donor")]
    [InlineData("TTM", "geneticDilated:TTN")]
    [InlineData("colagen.turnover", "collagen.turnover")]
    public async Task A_misspelt_name_is_refused_with_the_nearest(string written, string meant)
    {
        var answer = await Program.RunAsync("show", written);
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Contains($"nothing is called '{written}'. Did you mean '{meant}'?", answer.Error, StringComparison.Ordinal);
        Assert.Empty(answer.Out);
    }

    [Fact]
    public async Task References_are_given_as_bibtex_with_doi_or_pmid()
    {
        var answer = await Program.RunAsync("cite", "examples/01-first-patient.yaml");
        Assert.Equal(ExitCodes.Done, answer.Code);
        Assert.Matches(@"(?m)^@\w+\{[^,\s]+,\s*$", answer.Out);
        Assert.Matches(@"(?m)^\s+doi\s+= \{10\.\d{4,}/", answer.Out);
        Assert.Matches(@"(?mi)^.*pmid.*\d{6,}", answer.Out);
        Assert.Equal(answer.Out.Count(letter => letter == '{'), answer.Out.Count(letter => letter == '}'));
        Assert.Empty(answer.Error);
    }

    [Theory]
    [InlineData("scenario", "patient")]
    [InlineData("trial", "reported")]
    [InlineData("claim", "results")]
    [InlineData("result", "arms")]
    public async Task Schemas_are_json_schemas(string file, string property)
    {
        var answer = await Program.RunAsync("schema", file);
        Assert.Equal(ExitCodes.Done, answer.Code);
        using var document = JsonDocument.Parse(answer.Out);
        Assert.Contains("json-schema.org", document.RootElement.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        Assert.True(document.RootElement.GetProperty("properties").TryGetProperty(property, out _));
    }
}
