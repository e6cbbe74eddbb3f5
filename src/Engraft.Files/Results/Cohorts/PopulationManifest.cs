namespace Engraft.Files.Results.Cohorts;

/// <summary>manifest.json of a cohort: what a reader needs to repeat and to judge it. It holds no name, path or identifier of a person.</summary>
static class PopulationManifest
{
    public static void Write(PopulationRecord record, RunRecord run, string? table, Stream stream)
    {
        using var json = JsonParts.Open(stream);
        json.WriteStartObject();
        json.WriteString("schema", Manifest.Schema);
        json.WriteString("notice", "Simulation for research. Not evidence that a treatment works. Not for treating a patient.");
        Manifest.WriteProgram(json);
        json.WriteStartArray("inputs");
        Manifest.WriteInput(json, "population", Hash.OfFile(run.ScenarioPath));
        if (table is not null)
            Manifest.WriteInput(json, "patients", Hash.OfFile(table));
        Manifest.WriteInput(json, "data", Hash.OfFolder(ParameterFiles.DataFolder));
        json.WriteEndArray();
        Manifest.WriteRun(json, record.Cohort.Seed, record.Cohort.Members.Count, run);
        Machine.Write(json);
        JsonParts.Texts(json, "sources", [.. record.Marginals.Select(line => line.Target.Source).Distinct().Order(StringComparer.Ordinal)]);
        JsonParts.List(json, "credibility", PopulationCredibility.Of(record), item => item.Write(json));
        json.WriteEndObject();
    }
}
