using System.Text.Json;

namespace Engraft.Cli.Tests;

/// <summary>A folder of a test's own, removed after it, and the short study that the tests run.</summary>
public abstract class WorkFolder : IDisposable
{
    /// <summary>Small and still a study: every stage runs, in seconds.</summary>
    private protected const string Draws = "2";

    readonly string folder = Directory.CreateTempSubdirectory("engraft-cli-").FullName;

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected string In(params string[] parts) => Path.Combine([folder, .. parts]);

    /// <summary>Names of what lies in the folder, or in one inside it.</summary>
    private protected IEnumerable<string> Names(params string[] parts) =>
        Directory.GetFileSystemEntries(In(parts)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private protected string Write(string name, string text)
    {
        File.WriteAllText(In(name), text);
        return In(name);
    }

    /// <summary>The folder's manifest, which holds all twelve lines of credibility, each with its state and a text.</summary>
    private protected JsonElement AssertCredible(params string[] parts)
    {
        var manifest = JsonDocument.Parse(File.ReadAllText(In([.. parts, "manifest.json"]))).RootElement;
        var lines = manifest.GetProperty("credibility").EnumerateArray().ToArray();
        Assert.Equal(Enumerable.Range(1, 12), lines.Select(line => line.GetProperty("number").GetInt32()));
        Assert.All(lines, line => Assert.Contains(line.GetProperty("state").GetString(), (string[])["recorded", "elsewhere", "missing"]));
        Assert.All(lines, line => Assert.NotEmpty(line.GetProperty("text").GetString()!));
        Assert.Matches("^[0-9a-f]{64}$", manifest.GetProperty("inputs").EnumerateArray().Single(input => input.GetProperty("role").GetString() == "data").GetProperty("sha256").GetString());
        return manifest;
    }

    /// <summary>The first example cut to thirty days.</summary>
    private protected string ShortScenario() => Write("short.yaml", First().Replace("horizon: 2 y", "horizon: 30 d", StringComparison.Ordinal));

    /// <summary>The first example followed for as long as no test waits.</summary>
    private protected string LongScenario() => Write("long.yaml", First().Replace("horizon: 2 y", "horizon: 10 y", StringComparison.Ordinal));

    private protected static string Example(string name) => Repository.Path("examples", name);

    static string First() => File.ReadAllText(Example("01-first-patient.yaml"));
}
