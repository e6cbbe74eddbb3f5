using System.Text.Json;

namespace Engraft.Cli.Tests;

/// <summary>requires: what cells would have to be, printed, as JSON and as a page; what cannot be asked is refused.</summary>
public class RequiresTests : WorkFolder
{
    [Fact]
    public async Task What_cannot_be_reached_reads_so_everywhere()
    {
        var answer = await Program.RunAsync("requires", ShortScenario(), "--gain", "50", "--draws", "0", "--out", In("needs"));
        Assert.Equal(ExitCodes.Done, answer.Code);
        Assert.Contains("A gain of +50.0 points is not reachable by known mechanisms", answer.Out, StringComparison.Ordinal);
        Assert.Equal(["manifest.json", "requires.html", "requires.json"], Names("needs"));
        AssertCredible("needs");
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(In("needs", "requires.json")));
        var asked = document.RootElement.GetProperty("answers")[0];
        Assert.Equal("not reachable by known mechanisms", asked.GetProperty("verdict").GetString());
        var alone = asked.GetProperty("alone").EnumerateArray().ToArray();
        Assert.Equal(["retention", "secretion", "maturity", "coupling", "survival", "graftSize"], alone.Select(need => need.GetProperty("quantity").GetString()));
        Assert.All(alone, need => Assert.NotEmpty(need.GetProperty("source").GetString()!));
        Assert.Contains("not reachable by known mechanisms", await File.ReadAllTextAsync(In("needs", "requires.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--outcome nothing", "--outcome 'nothing': there is no such outcome")]
    [InlineData("--outcome heartRate", "--outcome 'heartRate': neither more nor less of it is better")]
    [InlineData("--gain -5", "--gain '-5': expected a number above 0")]
    [InlineData("--gain five", "--gain 'five': expected a number above 0")]
    [InlineData("--arm nobody", "--arm 'nobody': expected 'donor MSC'.")]
    [InlineData("--draws 9", "--draws '9': expected a whole number from 0 to 8.")]
    public async Task What_cannot_be_asked_is_refused(string arguments, string complaint)
    {
        var answer = await Program.RunAsync(["requires", ShortScenario(), .. arguments.Split(' ')]);
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Contains(complaint, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_arm_without_cells_is_refused()
    {
        var answer = await Program.RunAsync("requires", Example("10-healthy-heart.yaml"));
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Contains("has no arm whose only therapy is cells", answer.Error, StringComparison.Ordinal);
    }
}
