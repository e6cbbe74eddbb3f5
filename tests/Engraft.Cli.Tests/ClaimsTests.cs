using System.Text.Json;

namespace Engraft.Cli.Tests;

/// <summary>claims: verdicts in a table, as JSON and as a page.</summary>
public class ClaimsTests : WorkFolder
{
    [Fact]
    public async Task All_claims_are_printed_with_verdict_rule_and_day()
    {
        var answer = await Program.RunAsync("claims");
        Assert.Equal(ExitCodes.Done, answer.Code);
        Assert.All((string[])["lvef-acute", "less-scar", "partly", "silent", "points", "SCIPIO", "Rule: supported: at least two", "evidence frozen on 2026-11-27; not a systematic review"],
            words => Assert.Contains(words, answer.Out, StringComparison.Ordinal));
        Assert.Empty(answer.Error);
    }

    [Fact]
    public async Task One_claim_is_printed_with_its_results_and_sources()
    {
        var answer = await Program.RunAsync("claims", "lvef-chronic");
        Assert.Equal(ExitCodes.Done, answer.Code);
        Assert.Contains("- RIMECARD (controlled trial, patients blinded)", answer.Out, StringComparison.Ordinal);
        Assert.Contains("Would change it:", answer.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("lvef-acute", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_holds_every_result_with_its_source()
    {
        var answer = await Program.RunAsync("claims", "--json");
        using var document = JsonDocument.Parse(answer.Out);
        Assert.Equal("engraft.claims/1", document.RootElement.GetProperty("schema").GetString());
        var claims = document.RootElement.GetProperty("claims").EnumerateArray().ToArray();
        Assert.InRange(claims.Length, 20, int.MaxValue);
        Assert.All(claims, claim => Assert.Contains(claim.GetProperty("verdict").GetString(), (string[])["supported", "partly", "contradicted", "silent"]));
        Assert.All(claims.SelectMany(claim => claim.GetProperty("results").EnumerateArray()), result => Assert.NotEmpty(result.GetProperty("source").GetString()!));
    }

    [Fact]
    public async Task A_page_and_json_are_written()
    {
        var answer = await Program.RunAsync("claims", "--out", In("claims"));
        Assert.Equal(ExitCodes.Done, answer.Code);
        Assert.Equal(["claims.html", "claims.json", "manifest.json"], Names("claims"));
        AssertCredible("claims");
        var page = await File.ReadAllTextAsync(In("claims", "claims.html"));
        Assert.Contains("not a systematic review", page, StringComparison.Ordinal);
        Assert.Contains("Questioned source, shown and not counted. SCIPIO", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_claim_is_refused()
    {
        var answer = await Program.RunAsync("claims", "perpetual-motion");
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Contains("there is no claim 'perpetual-motion'", answer.Error, StringComparison.Ordinal);
    }
}
