using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Engraft.Files.Claims;
using Engraft.Files.Populations;
using Engraft.Files.Rhythms;
using Engraft.Files.Scenarios;
using Engraft.Files.Schema;
using Engraft.Files.Trials;

namespace Engraft.Files;

/// <summary>JSON Schema (draft 2020-12) of scenario, trial, population, claim, rhythm and result files, for editors and programs; written from the tables that the reader and writer use.</summary>
public static class Schemas
{
    const string Draft = "https://json-schema.org/draft/2020-12/schema";
    static readonly JsonSerializerOptions options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Schema of a scenario file with the names of the catalogue's products and routes.</summary>
    public static string Scenario(Catalogue catalogue) =>
        Write(FieldSchema.Group(ScenarioGroup.Fields(catalogue)), ScenarioGroup.Schema, "Scenario of Engraft");

    /// <summary>Schema of a trial file with the names of the catalogue's products and routes.</summary>
    public static string Trial(Catalogue catalogue) =>
        Write(FieldSchema.Group(TrialGroup.Fields(catalogue)), TrialGroup.Schema, "Trial of Engraft");

    /// <summary>Schema of a population file with the names of the catalogue's genes.</summary>
    public static string Population(Catalogue catalogue) =>
        Write(FieldSchema.Group(PopulationFields.Of(catalogue)), PopulationFields.Schema, "Population of Engraft");

    /// <summary>Schema of a claim file.</summary>
    public static string Claim() => Write(FieldSchema.Group(ClaimGroup.Fields), ClaimGroup.Schema, "Claim of Engraft");

    /// <summary>Schema of a rhythm file with the names of the catalogue's changes of cells.</summary>
    public static string Rhythm(Catalogue catalogue) =>
        Write(FieldSchema.Group(RhythmGroup.Fields(catalogue)), RhythmGroup.Schema, "Rhythm study of Engraft");

    /// <summary>Schema of result.json.</summary>
    public static string Result() => Write(ResultField.Object(ResultFields.All), Results.ResultJson.Schema, "Result of Engraft");

    static string Write(JsonObject body, string id, string title)
    {
        var schema = new JsonObject { ["$schema"] = Draft, ["$id"] = "urn:" + id.Replace('/', ':'), ["title"] = title };
        foreach (var (name, value) in body)
            schema[name] = value?.DeepClone();
        return schema.ToJsonString(options) + "\n";
    }
}
