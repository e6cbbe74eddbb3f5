using System.Globalization;
using System.Text.Json;

namespace Engraft.Files.Results.Manifests;

/// <summary>manifest.json: what a reader needs to repeat and to judge a run. It holds no name, path or identifier of a person.</summary>
public static class Manifest
{
    public const string Schema = "engraft.manifest/1";

    internal static void Write(ManifestContent content, RunRecord run, Stream stream)
    {
        using var json = JsonParts.Open(stream);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("notice", "Simulation for research. Not evidence that a treatment works. Not for treating a patient.");
        WriteProgram(json);
        json.WriteStartArray("inputs");
        foreach (var (role, hash) in content.Inputs.Append(("data", Hash.OfFolder(ParameterFiles.DataFolder))))
            WriteInput(json, role, hash);
        json.WriteEndArray();
        WriteRun(json, content, run);
        Machine.Write(json);
        JsonParts.Texts(json, "sources", [.. content.Sources.Distinct().Order(StringComparer.Ordinal)]);
        content.More?.Invoke(json);
        JsonParts.List(json, "credibility", content.Credibility, item => item.Write(json));
        json.WriteEndObject();
    }

    static void WriteProgram(Utf8JsonWriter json)
    {
        json.WriteStartObject("program");
        json.WriteString("name", "Engraft");
        json.WriteString("version", ProgramVersion.Version);
        json.WriteString("commit", ProgramVersion.Commit);
        json.WriteString("code", ProgramVersion.Code);
        json.WriteEndObject();
    }

    static void WriteInput(Utf8JsonWriter json, string role, string? hash)
    {
        json.WriteStartObject();
        json.WriteString("role", role);
        json.WriteString("sha256", hash);
        json.WriteEndObject();
    }

    static void WriteRun(Utf8JsonWriter json, ManifestContent content, RunRecord run)
    {
        json.WriteStartObject("run");
        JsonParts.Texts(json, "arguments", CommandLine.WithoutPaths(run.Arguments));
        json.WriteString("started", run.Started.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        json.WriteString("ended", run.Ended.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        JsonParts.Number(json, "seconds", (run.Ended - run.Started).TotalSeconds);
        JsonParts.Numbers(json, "timing", run.Timing);
        json.WriteString("exitState", run.ExitState);
        json.WriteNumber("seed", content.Seed);
        json.WriteString("generator", "Philox4x32-10");
        json.WriteNumber("draws", content.Draws);
        json.WriteNumber("threads", run.Threads);
        json.WriteNumber("lanes", run.Lanes);
        json.WriteStartObject("solver");
        foreach (var (name, value) in run.Solver.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            json.WriteString(name, value);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
