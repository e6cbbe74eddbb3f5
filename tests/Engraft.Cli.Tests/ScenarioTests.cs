using System.Text.Json;
using System.Text.RegularExpressions;

namespace Engraft.Cli.Tests;

/// <summary>new and check: scenario files before they are run.</summary>
public class ScenarioTests : WorkFolder
{
    public static TheoryData<string> Examples() => [.. Repository.Scenarios.Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_ten_examples() => Assert.Equal(10, Examples().Count);

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Every_example_is_valid(string name)
    {
        var answer = await Program.RunAsync("check", Example(name));
        Assert.Equal((ExitCodes.Done, ""), (answer.Code, answer.Error));
        Assert.StartsWith("valid: ", answer.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_scenario_is_valid_and_never_overwrites()
    {
        var file = In("mine.yaml");
        Assert.Equal(ExitCodes.Done, (await Program.RunAsync("new", file)).Code);
        var text = await File.ReadAllTextAsync(file);
        Assert.Contains("#", text, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, (await Program.RunAsync("check", file)).Code);
        var again = await Program.RunAsync("new", file);
        Assert.Equal(ExitCodes.BadInput, again.Code);
        Assert.Contains("exists; nothing was written", Assert.Single(again.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_new_scenario_that_cannot_be_written_is_one_line()
    {
        var answer = await Program.RunAsync("new", In("no", "such", "folder.yaml"));
        Assert.Equal(ExitCodes.Failed, answer.Code);
        Assert.Contains("could not be written", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lvef: 31 %", "lvef: 31 mL", "%")]
    [InlineData("creatinine:", "creatinin:", "Did you mean 'creatinine'?")]
    [InlineData("age: 62 y", "age: 620 y", "expected")]
    [InlineData("kind: myocardialInfarction", "kind: valvular", "valvular")]
    public async Task What_is_wrong_is_told_with_its_place(string right, string wrong, string told)
    {
        var text = await File.ReadAllTextAsync(Example("01-first-patient.yaml"));
        var line = 1 + text[..text.IndexOf(right, StringComparison.Ordinal)].Count(letter => letter == '\n');
        var file = Write("wrong.yaml", text.Replace(right, wrong, StringComparison.Ordinal));
        var answer = await Program.RunAsync("check", file);
        Assert.Equal((ExitCodes.BadInput, ""), (answer.Code, answer.Out));
        Assert.Matches(Place(file, line, told), answer.Error);
    }

    [Theory]
    [InlineData("run")]
    [InlineData("cite")]
    public async Task Every_verb_that_reads_a_scenario_refuses_a_wrong_one(string verb)
    {
        var answer = await Program.RunAsync(verb, Write("wrong.yaml", "schema: engraft.scenario/1\ntitel: x\n"));
        Assert.Equal((ExitCodes.BadInput, ""), (answer.Code, answer.Out));
        Assert.Matches(Place(In("wrong.yaml"), 2, "Did you mean 'title'?"), answer.Error);
    }

    static string Place(string file, int line, string told) => $@"(?m)^{Regex.Escape(file)}:{line}:\d+: error: .*{Regex.Escape(told)}";

    [Fact]
    public async Task Findings_are_given_as_json()
    {
        var answer = await Program.RunAsync("check", "--json", Write("wrong.yaml", "schema: engraft.scenario/1\ntitel: x\n"));
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        using var document = JsonDocument.Parse(answer.Out);
        Assert.False(document.RootElement.GetProperty("valid").GetBoolean());
        Assert.Contains(document.RootElement.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("line").GetInt32() == 2 && finding.GetProperty("suggestion").GetString() == "title");
    }

    [Theory]
    [InlineData("missing.yaml", "there is no such file")]
    [InlineData("", "it is a folder")]
    [InlineData("no/such/folder.yaml", "there is no such folder")]
    public async Task A_file_that_cannot_be_read_is_one_line(string name, string told)
    {
        var answer = await Program.RunAsync("run", "--quiet", In(name));
        Assert.Equal((ExitCodes.BadInput, ""), (answer.Code, answer.Out));
        Assert.Contains(told, Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_permission_is_one_line()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName != "root", "needs a user whom the permissions bind");
        var file = ShortScenario();
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.None);
        var answer = await Program.RunAsync("check", file);
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Contains("access is denied", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
    }
}
