using System.Text.Json;

namespace Engraft.Cli.Tests;

/// <summary>run: a short study through to its five files.</summary>
public class RunTests : WorkFolder
{
    [Fact]
    public async Task A_study_writes_five_files_and_reports_its_progress()
    {
        var answer = await Program.RunAsync("run", ShortScenario(), "--draws", Draws, "--threads", "1", "--out", In("result"));
        Assert.Equal(ExitCodes.Done, answer.Code);
        Assert.Equal(["manifest.json", "pv-loops.csv", "report.html", "result.json", "timecourse.csv"], Names("result"));
        Assert.Equal(["result", "short.yaml"], Names());
        Assert.Matches(@"simulating: \S+ of \S+ patient-years, \S+/s, \d+ (s|min|h) remain", answer.Error);
        Assert.Contains("donor MSC", answer.Out, StringComparison.Ordinal);
        Assert.Contains("not estimable from present evidence", answer.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', answer.Out + answer.Error);
        using var result = JsonDocument.Parse(await File.ReadAllTextAsync(In("result", "result.json")));
        Assert.NotEmpty(result.RootElement.GetProperty("attribution").EnumerateArray());
        var manifest = await File.ReadAllTextAsync(In("result", "manifest.json"));
        Assert.DoesNotContain("short.yaml", manifest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_the_bytes_of_the_result_file_and_quiet_is_silent()
    {
        var answer = await Program.RunAsync("run", ShortScenario(), "--draws", Draws, "--no-attribution", "--json", "--quiet", "--out", In("result"));
        Assert.Equal((ExitCodes.Done, ""), (answer.Code, answer.Error));
        using var document = JsonDocument.Parse(answer.Out);
        Assert.Equal("engraft.result/1", document.RootElement.GetProperty("schema").GetString());
        Assert.Equal((await File.ReadAllTextAsync(In("result", "result.json"))).TrimEnd(), answer.Out.TrimEnd());
    }

    [Fact]
    public async Task Quiet_prints_nothing()
    {
        var answer = await Program.RunAsync("run", ShortScenario(), "--draws", Draws, "--no-attribution", "--quiet");
        Assert.Equal((ExitCodes.Done, "", ""), (answer.Code, answer.Out, answer.Error));
    }

    /// <summary>Nine draws: with eight lanes the last register is filled in part.</summary>
    [Fact]
    public async Task Threads_and_lanes_change_no_byte_and_the_seed_does()
    {
        var scenario = ShortScenario();
        var first = await BytesAsync("1", "8", "1");
        Assert.Equal(first, await BytesAsync("2", "4", "1"));
        Assert.Equal(first, await BytesAsync("8", "1", "1"));
        Assert.NotEqual(first, await BytesAsync("2", "8", "2"));

        async Task<string> BytesAsync(string threads, string lanes, string seed)
        {
            var answer = await Program.RunAsync("run", scenario, "--draws", "9", "--no-attribution", "--quiet", "--threads", threads, "--lanes", lanes, "--seed", seed, "--out", In("bytes"));
            Assert.Equal((ExitCodes.Done, ""), (answer.Code, answer.Error));
            return await File.ReadAllTextAsync(In("bytes", "result.json"));
        }
    }
}
