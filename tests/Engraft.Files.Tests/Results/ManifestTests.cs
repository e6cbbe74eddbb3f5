using System.Text.Json;
using Engraft.Files.Results;
using Engraft.Files.Results.Manifests;

namespace Engraft.Files.Tests.Results;

public class ManifestTests : IDisposable
{
    readonly string scenario = Path.Combine(Directory.CreateTempSubdirectory("engraft-jane-roe-").FullName, "jane-roe.yaml");

    public ManifestTests() => File.WriteAllText(scenario, "abc");

    public void Dispose()
    {
        Directory.Delete(Path.GetDirectoryName(scenario)!, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_manifest_holds_what_repeats_a_run()
    {
        var manifest = Write();
        Assert.Equal("engraft.manifest/1", manifest.GetProperty("schema").GetString());
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            manifest.GetProperty("inputs")[0].GetProperty("sha256").GetString());   // FIPS 180-4: SHA-256 of "abc"
        var run = manifest.GetProperty("run");
        Assert.Equal((1UL, 200, 2, "done", 12.5), (run.GetProperty("seed").GetUInt64(), run.GetProperty("draws").GetInt32(), run.GetProperty("threads").GetInt32(),
            run.GetProperty("exitState").GetString(), run.GetProperty("seconds").GetDouble()));
        Assert.Equal("1 ms", run.GetProperty("solver").GetProperty("beatStep").GetString());
        Assert.Equal(["PMID 1234567", "doi:10.1000/xyz"], manifest.GetProperty("sources").EnumerateArray().Select(source => source.GetString()!));
        Assert.Equal(Enumerable.Range(1, 12), manifest.GetProperty("credibility").EnumerateArray().Select(item => item.GetProperty("number").GetInt32()));
        Assert.Equal("0.1.0", manifest.GetProperty("program").GetProperty("version").GetString());
    }

    [Fact]
    public void A_manifest_names_no_person_and_no_path()
    {
        var text = Write().GetRawText();
        foreach (var name in new[] { "jane", "roe", Path.GetTempPath(), Environment.MachineName, "/home" })
            Assert.DoesNotContain(name, text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["run", "<file>", "--out", "<folder>", "--out=<folder>", "--draws", "200", "--grid", "dose=10e6,20e6"],
            Write().GetProperty("run").GetProperty("arguments").EnumerateArray().Select(argument => argument.GetString()!));
    }

    JsonElement Write()
    {
        using var stream = new MemoryStream();
        var start = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2));
        StudyManifest.Write(SmallResult.Value, new RunRecord
        {
            InputPath = scenario,
            Arguments = ["run", scenario, "--out", "results/jane-roe", "--out=jane", "--draws", "200", "--grid", "dose=10e6,20e6"],
            Started = start,
            Ended = start.AddSeconds(12.5),
            Threads = 2,
            Solver = new Dictionary<string, string> { ["beatStep"] = "1 ms" },
        }, stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
