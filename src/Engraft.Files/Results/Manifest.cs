using System.Text.Json;
using Engraft.Laboratory;

namespace Engraft.Files.Results;

/// <summary>manifest.json: what a reader needs to repeat and to judge a run. It holds no name, path or identifier of a person.</summary>
public static class Manifest
{
    public const string Schema = "engraft.manifest/1";

    public static void Write(StudyResult result, RunRecord run, Stream stream)
    {
        using var json = JsonParts.Open(stream);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("notice", "Simulation for research. Not evidence that a treatment works. Not for treating a patient.");
        WriteProgram(json);
        WriteInputs(json, run);
        WriteRun(json, result.Scenario.Seed, result.Scenario.Draws, run);
        Machine.Write(json);
        JsonParts.Texts(json, "sources", [.. result.Citations.Select(citation => citation.Source).Distinct().Order(StringComparer.Ordinal)]);
        json.WriteNumber("assumptions", result.Assumptions.Count);
        JsonParts.Number(json, "assumptionShare", result.AssumptionShare);
        JsonParts.Numbers(json, "checks", result.Checks);
        JsonParts.List(json, "credibility", Credibility.Of(result), item => item.Write(json));
        json.WriteEndObject();
    }

    internal static void WriteProgram(Utf8JsonWriter json)
    {
        json.WriteStartObject("program");
        json.WriteString("name", "Engraft");
        json.WriteString("version", ProgramVersion.Version);
        json.WriteString("commit", ProgramVersion.Commit);
        json.WriteEndObject();
    }

    static void WriteInputs(Utf8JsonWriter json, RunRecord run)
    {
        json.WriteStartArray("inputs");
        WriteInput(json, "scenario", Hash.OfFile(run.ScenarioPath));
        WriteInput(json, "data", Hash.OfFolder(ParameterFiles.DataFolder));
        json.WriteEndArray();
    }

    internal static void WriteInput(Utf8JsonWriter json, string role, string? hash)
    {
        json.WriteStartObject();
        json.WriteString("role", role);
        json.WriteString("sha256", hash);
        json.WriteEndObject();
    }

    internal static void WriteRun(Utf8JsonWriter json, ulong seed, int draws, RunRecord run)
    {
        json.WriteStartObject("run");
        JsonParts.Texts(json, "arguments", CommandLine.WithoutPaths(run.Arguments));
        json.WriteString("started", run.Started.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("ended", run.Ended.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture));
        JsonParts.Number(json, "seconds", (run.Ended - run.Started).TotalSeconds);
        JsonParts.Numbers(json, "timing", run.Timing);
        json.WriteString("exitState", run.ExitState);
        json.WriteNumber("seed", seed);
        json.WriteString("generator", "Philox4x32-10");
        json.WriteNumber("draws", draws);
        json.WriteNumber("threads", run.Threads);
        json.WriteNumber("lanes", run.Lanes);
        json.WriteStartObject("solver");
        foreach (var (name, value) in run.Solver.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            json.WriteString(name, value);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
