using System.Text.Json;

namespace Engraft.Cli.Tests;

/// <summary>run --grid: alternatives for one patient.</summary>
public class GridTests : WorkFolder
{
    [Fact]
    public async Task Alternatives_are_compared_in_a_table()
    {
        var answer = await Program.RunAsync("run", ShortScenario(), "--draws", Draws, "--grid", "dose=20e6 cells|100e6 cells,route=intracoronary|transendocardial", "--out", In("grid"));
        Assert.Equal(ExitCodes.Done, answer.Code);
        Assert.All((string[])["20e6 cells intracoronary", "100e6 cells transendocardial", "90 % interval", "group", "P(rank 1)", "cannot be told apart"],
            words => Assert.Contains(words, answer.Out, StringComparison.Ordinal));
        Assert.Equal(["grid.html", "grid.json"], Names("grid"));
        Assert.DoesNotContain('\u001b', answer.Out + answer.Error);
    }

    [Fact]
    public async Task Alternatives_are_given_as_json()
    {
        var answer = await Program.RunAsync("run", ShortScenario(), "--draws", Draws, "--grid", "day=0 d|14 d", "--json", "--quiet");
        Assert.Equal((ExitCodes.Done, ""), (answer.Code, answer.Error));
        using var document = JsonDocument.Parse(answer.Out);
        var alternatives = document.RootElement[0].GetProperty("alternatives").EnumerateArray().Select(line => line.GetProperty("name").GetString()).ToArray();
        Assert.Superset(new HashSet<string?> { "0 d", "14 d" }, alternatives.ToHashSet());
    }

    [Theory]
    [InlineData("", "is no 'name=value|value'")]
    [InlineData("dose", "is no 'name=value|value'")]
    [InlineData("dose=20e6 cells|", "is no 'name=value|value'")]
    [InlineData("dose=20 mL", "wrong unit")]
    [InlineData("dose=1e20 cells", "out of range")]
    [InlineData("dose=1e6 cells,dose=2e6 cells", "stands twice")]
    [InlineData("dose=1e6 cells|1e6 cells", "names a value twice")]
    [InlineData("colour=red", "cannot be varied")]
    [InlineData("route=intracoronry", "Did you mean 'intracoronary'?")]
    [InlineData("route=epicardial-patch", "is no piece of muscle")]
    [InlineData("day=100 d", "less than 30 d")]
    [InlineData("administrations=2", "without 'interval'")]
    [InlineData("administrations=2.5", "expected a whole number")]
    public async Task A_grid_that_says_nothing_is_refused(string grid, string told)
    {
        var answer = await Program.RunAsync("run", ShortScenario(), "--quiet", "--grid", grid);
        Assert.Equal((ExitCodes.BadInput, ""), (answer.Code, answer.Out));
        Assert.Contains(told, Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_patient_without_therapy_has_no_alternatives()
    {
        var answer = await Program.RunAsync("run", Example("10-healthy-heart.yaml"), "--quiet", "--grid", "dose=1e6 cells");
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Contains("has none with cells", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
    }
}
