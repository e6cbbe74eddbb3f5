using System.Text.Json.Nodes;

namespace Engraft.Files.Schema;

/// <summary>One field of result.json: its shape, and its meaning for the reference page.</summary>
/// <param name="Shape">"text", "number" (null where there is none), "flag", "texts", "row" (numbers by day), "numbers" (by name), "rows", "object" or "list".</param>
sealed record ResultField(string Name, string Shape, string Meaning, IReadOnlyList<ResultField>? Fields = null)
{
    public JsonObject ToSchema()
    {
        var schema = Shape switch
        {
            "text" => Typed("string"),
            "textOrNull" => Typed("string", "null"),
            "flag" => Typed("boolean"),
            "whole" => Typed("integer"),
            "texts" => new JsonObject { ["type"] = "array", ["items"] = Typed("string") },
            "row" => Row(),
            "numbers" => new JsonObject { ["type"] = "object", ["additionalProperties"] = Typed("number", "null") },
            "names" => new JsonObject { ["type"] = "object", ["additionalProperties"] = Typed("string") },
            "rows" => new JsonObject { ["type"] = "object", ["additionalProperties"] = Row(), ["required"] = new JsonArray("day") },
            "scenario" => Typed("object"),
            "object" => Object(Fields!),
            "list" => new JsonObject { ["type"] = "array", ["items"] = Object(Fields!) },
            _ => Typed("number", "null"),
        };
        schema["description"] = Meaning;
        return schema;
    }

    public static JsonObject Object(IReadOnlyList<ResultField> fields)
    {
        var properties = new JsonObject();
        foreach (var field in fields)
            properties[field.Name] = field.ToSchema();
        return new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["properties"] = properties,
            ["required"] = new JsonArray([.. fields.Select(field => (JsonNode)field.Name)]),
        };
    }

    static JsonObject Row() => new() { ["type"] = "array", ["items"] = Typed("number", "null") };

    static JsonObject Typed(params string[] types) =>
        new() { ["type"] = types.Length == 1 ? types[0] : new JsonArray([.. types.Select(type => (JsonNode)type)]) };
}
