using System.Text.Json;

namespace Engraft.Cli.Tests;

/// <summary>population: drawn, completed, followed, written; real patients; what is wrong is said.</summary>
public class PopulationTests : WorkFolder
{
    /// <summary>One lane group: seconds, and still every stage.</summary>
    const string Few = "8";

    [Fact]
    public async Task A_cohort_is_drawn_completed_followed_and_written_the_same_for_any_threads()
    {
        var one = await Program.RunAsync("population", "hypertensive", "-n", Few, "--seed", "3", "--threads", "1", "--follow", "30d", "--out", In("one"));
        var two = await Program.RunAsync("population", "hypertensive", "-n", Few, "--seed", "3", "--threads", "2", "--follow", "30d", "--out", In("two"), "--quiet");
        Assert.Equal((ExitCodes.Done, ExitCodes.Done), (one.Code, two.Code));
        Assert.Equal(["courses.csv", "manifest.json", "patients.csv", "population.json", "report.html"], Names("one"));
        foreach (var name in (string[])["courses.csv", "patients.csv", "population.json", "report.html"])
            Assert.Equal(await File.ReadAllTextAsync(In("one", name)), await File.ReadAllTextAsync(In("two", name)));
        Assert.All((string[])["Candidates: ", "Rule: ", "effective size", "distance (KS)", "Rank correlations (hfref)", "not for treating a patient"], text => Assert.Contains(text, one.Out, StringComparison.Ordinal));
        Assert.Equal("", two.Out);
        Assert.Equal(9, (await File.ReadAllLinesAsync(In("one", "patients.csv"))).Length);
        Assert.Equal(1 + 8 * 2, (await File.ReadAllLinesAsync(In("one", "courses.csv"))).Length);
    }

    [Fact]
    public async Task The_manifest_records_the_cohort()
    {
        await Program.RunAsync("population", "chronic-ischaemic-hfref", "-n", Few, "--out", In("cohort"), "--quiet");
        Assert.Equal(["manifest.json", "patients.csv", "population.json", "report.html"], Names("cohort"));
        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(In("cohort", "manifest.json")));
        var seventh = manifest.RootElement.GetProperty("credibility").EnumerateArray().Single(item => item.GetProperty("number").GetInt32() == 7);
        Assert.Equal("recorded", seventh.GetProperty("state").GetString());
        Assert.All((string[])["Prior:", "Plausibility:", "Acceptance:", "effective size", "distance to a target"], text => Assert.Contains(text, seventh.GetProperty("text").GetString(), StringComparison.Ordinal));
        using var population = JsonDocument.Parse(await File.ReadAllTextAsync(In("cohort", "population.json")));
        Assert.Equal(8, population.RootElement.GetProperty("patients").GetInt32());
        Assert.All(population.RootElement.GetProperty("marginals").EnumerateArray(), line => Assert.False(string.IsNullOrEmpty(line.GetProperty("source").GetString())));
        Assert.NotEmpty(population.RootElement.GetProperty("correlations").EnumerateArray());
        Assert.NotEmpty(population.RootElement.GetProperty("selection").GetProperty("rejected").EnumerateObject());
    }

    [Fact]
    public async Task Other_correlations_are_run_beside_the_own()
    {
        var answer = await Program.RunAsync("population", "advanced", "-n", Few, "--correlations", "none", "--out", In("moved"));
        Assert.Equal(ExitCodes.Done, answer.Code);
        Assert.Contains("With correlations 'none' in place of 'hfref'", answer.Out, StringComparison.Ordinal);
        using var population = JsonDocument.Parse(await File.ReadAllTextAsync(In("moved", "population.json")));
        Assert.Equal("none", population.RootElement.GetProperty("otherCorrelations").GetString());
        Assert.NotEmpty(population.RootElement.GetProperty("sensitivity").EnumerateArray());
    }

    [Fact]
    public async Task Real_patients_are_completed_and_what_was_drawn_is_marked()
    {
        var table = Write("table.csv", "age,anaemia,diabetes,ejection_fraction,serum_creatinine,sex,smoking\n75,0,0,20,1.9,1,0\n55,0,1,38,1.1,1,0\n65,0,0,30,1.3,0,1\n");
        var answer = await Program.RunAsync("population", Repository.Path("examples", "populations", "faisalabad-299.yaml"), "--patients", table, "--out", In("real"));
        Assert.Equal(ExitCodes.Done, answer.Code);
        var lines = await File.ReadAllLinesAsync(In("real", "patients.csv"));
        Assert.InRange(lines.Length, 1 + 8, 1 + 15);
        Assert.All(lines.Skip(1), line => Assert.Contains("lvedv", line, StringComparison.Ordinal));
        Assert.Contains("not chosen to meet a target", answer.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("advnced", "there is no population 'advnced'", "Did you mean 'advanced'?")]
    [InlineData("nowhere.yaml", "the file cannot be read", "there is no such file")]
    public async Task A_population_that_is_not_there_is_refused(string spec, string message, string expected)
    {
        var answer = await Program.RunAsync("population", spec, "-n", Few, "--out", In("none"));
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Contains(message, answer.Error, StringComparison.Ordinal);
        Assert.Contains(expected, answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(In("none")));
    }

    [Theory]
    [InlineData("--follow", "1", "a time from 1 d to 10 y")]
    [InlineData("--follow", "20 y", "a time from 1 d to 10 y")]
    [InlineData("-n", "1", "a whole number from 2")]
    [InlineData("--correlations", "some", "hfref")]
    public async Task An_option_that_means_nothing_is_refused(string option, string value, string expected)
    {
        var answer = await Program.RunAsync("population", "advanced", option, value);
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Contains(expected, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Populations_are_checked_listed_and_shown()
    {
        var (check, list, show) = (await Program.RunAsync("check", Repository.Path("data", "populations", "advanced.yaml")), await Program.RunAsync("list", "populations"), await Program.RunAsync("show", "advanced"));
        Assert.StartsWith("valid: population Advanced heart failure", check.Out, StringComparison.Ordinal);
        Assert.Contains("acute-anterior-stemi", list.Out, StringComparison.Ordinal);
        Assert.Contains("lvef: mean 0.18", show.Out, StringComparison.Ordinal);
        var bad = Write("advanced.yaml", (await File.ReadAllTextAsync(Repository.Path("data", "populations", "advanced.yaml"))).Replace("lvefAtMost: 25 %", "lvefAtMost: 25 mL", StringComparison.Ordinal));
        var refused = await Program.RunAsync("check", bad);
        Assert.Equal(ExitCodes.BadInput, refused.Code);
        Assert.Matches(@"advanced\.yaml:\d+:\d+: error: 'lvefAtMost' is '25 mL', a volume", refused.Error);
    }
}
