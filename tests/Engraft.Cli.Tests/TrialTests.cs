using System.Text.Json;

namespace Engraft.Cli.Tests;

/// <summary>check, list and show for trials, the shipped and one's own.</summary>
public class TrialTests : WorkFolder
{
    static string Shipped(string name) => Repository.Path("data", "trials", name + ".yaml");

    [Fact]
    public async Task A_trial_is_checked()
    {
        var answer = await Program.RunAsync("check", Shipped("boost"));
        Assert.Equal((ExitCodes.Done, ""), (answer.Code, answer.Error));
        Assert.Equal("valid: trial BOOST; arms: 2; figures: 7 (contrasts: 3, in words alone: 0); events: 2", answer.Out.Trim());
    }

    [Fact]
    public async Task A_mistake_in_a_trial_is_told_with_its_place()
    {
        var file = Write("boost.yaml", (await File.ReadAllTextAsync(Shipped("boost"))).Replace("role: control", "role: kontrol", StringComparison.Ordinal));
        var (answer, json) = (await Program.RunAsync("check", file), await Program.RunAsync("check", file, "--json"));
        Assert.Equal((ExitCodes.BadInput, ExitCodes.BadInput), (answer.Code, json.Code));
        Assert.Matches(@"boost\.yaml:\d+:\d+: error: 'role' is 'kontrol'; expected one of cells, control\. Did you mean 'control'\?", answer.Error);
        using var document = JsonDocument.Parse(json.Out);
        Assert.False(document.RootElement.GetProperty("valid").GetBoolean());
    }

    [Fact]
    public async Task A_folder_of_ones_own_is_listed_and_shown_beside_the_shipped()
    {
        Write("mine.yaml", (await File.ReadAllTextAsync(Shipped("boost"))).Replace("name: boost", "name: mine", StringComparison.Ordinal).Replace("title: BOOST", "title: MINE", StringComparison.Ordinal));
        var (list, show) = (await Program.RunAsync("list", "trials", "--trials", In()), await Program.RunAsync("show", "mine", "--trials", In()));
        Assert.Equal((ExitCodes.Done, ExitCodes.Done), (list.Code, show.Code));
        Assert.All((string[])[" mine ", " boost "], name => Assert.Contains(name, list.Out, StringComparison.Ordinal));
        Assert.StartsWith("mine: MINE", show.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_refused()
    {
        var answer = await Program.RunAsync("list", "trials", "--trials", In("nowhere"));
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Contains("there is no such folder", answer.Error, StringComparison.Ordinal);
    }
}
