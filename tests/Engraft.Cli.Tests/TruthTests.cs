using System.Security.Cryptography;
using System.Text.Json;

namespace Engraft.Cli.Tests;

/// <summary>Predictions of a stranger's trial through the command line.</summary>
public class TruthTests : WorkFolder
{
    const string Trial = """
        schema: engraft.trial/1
        name: stranger
        title: A STRANGER'S TRIAL
        source: "made up for a test"
        design:
          allocation: randomised
          patientsBlind: true
          assessorsBlind: true
          modalities: [cmr]
          followUp: 6 mo
        population:
          description: "chronic ischaemic HFrEF"
          aetiology: infarct-chronic
          lvefAtMost: 40 %
        arms:
          - { name: cells, role: cells, product: marrow-msc-donor, route: transendocardial, dose: 100e6 cells, n: 20 }
          - { name: placebo, role: control, route: transendocardial, n: 20 }

        """;

    const string Result = """
        reported:
          - { arms: [cells], against: [placebo], outcome: lvef, kind: change, at: 6 mo, mean: 1.5, se: 1.6, unit: points, quality: A, reading: read, source: "made up" }
        """;

    [Fact]
    public async Task A_trial_never_seen_is_predicted_and_scored()
    {
        Write("stranger.yaml", Trial + Result);
        var answer = await Program.RunAsync("validate", "--trials", In(), "--only-given", "--draws", "16", "--replicates", "40", "--json", In("rows.json"), "--out", In("board"));
        Assert.True(answer.Code == ExitCodes.Done, answer.Error);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(In("rows.json")));
        var row = json.RootElement.GetProperty("rows").EnumerateArray().Single();
        Assert.Equal(("stranger", "given", 1.5), (row.GetProperty("trial").GetString(), row.GetProperty("prediction").GetString(), row.GetProperty("observed").GetDouble()));
        Assert.True(row.GetProperty("low").GetDouble() < row.GetProperty("mean").GetDouble() && row.GetProperty("mean").GetDouble() < row.GetProperty("high").GetDouble());
        Assert.Contains("<svg", await File.ReadAllTextAsync(In("board", "report.html")), StringComparison.Ordinal);
        Assert.Equal(16, AssertCredible("board").GetProperty("patientsOfEachTrial").GetInt32());
    }

    /// <summary>The shipped members are those that the manifest beside them names.</summary>
    [Fact]
    public void The_shipped_posterior_says_how_it_was_made()
    {
        var manifest = AssertCredible(Repository.Path("data", "posterior"));
        var members = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Repository.Path("data", "posterior", "members.csv"))));
        Assert.StartsWith(members[..12], manifest.GetProperty("posterior").GetString(), StringComparison.Ordinal);
        using var board = JsonDocument.Parse(File.ReadAllText(Repository.Path("docs", "results", "validation.json")));
        Assert.Equal(manifest.GetProperty("posterior").GetString(), board.RootElement.GetProperty("posterior").GetString());
        Assert.Equal(500, manifest.GetProperty("run").GetProperty("draws").GetInt32());
    }

    [Fact]
    public async Task A_malformed_trial_is_refused_with_its_line()
    {
        Write("stranger.yaml", Trial + Result.Replace("unit: points", "unit: mL", StringComparison.Ordinal));
        var answer = await Program.RunAsync("validate", "--trials", In(), "--only-given");
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Matches(@"stranger\.yaml:19:\d+: error: 'unit'", answer.Error);
    }

    [Fact]
    public async Task A_folder_without_trials_is_refused()
    {
        Write("readme.txt", "nothing");
        var answer = await Program.RunAsync("validate", "--trials", In(), "--only-given");
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Contains("no trial file", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trial_with_results_cannot_be_sealed()
    {
        var answer = await Program.RunAsync("seal", Write("stranger.yaml", Trial + Result), "--into", In("sealed"));
        Assert.Equal(ExitCodes.BadInput, answer.Code);
        Assert.Contains("already holds a result", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(In("sealed")));
    }
}
