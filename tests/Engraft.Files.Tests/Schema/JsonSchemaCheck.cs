using System.Text.Json;
using System.Text.RegularExpressions;

namespace Engraft.Files.Tests.Schema;

/// <summary>A second reader of our schemas: the words of JSON Schema that they use, and no others.</summary>
static class JsonSchemaCheck
{
    static readonly HashSet<string> silent = ["$schema", "$id", "title", "description", "examples", "required", "additionalProperties"];

    static readonly Dictionary<string, JsonValueKind> kinds = new()
    {
        ["pattern"] = JsonValueKind.String,
        ["minLength"] = JsonValueKind.String,
        ["minimum"] = JsonValueKind.Number,
        ["maximum"] = JsonValueKind.Number,
        ["uniqueItems"] = JsonValueKind.Array,
        ["items"] = JsonValueKind.Array,
        ["properties"] = JsonValueKind.Object,
    };

    public static List<string> Problems(JsonElement schema, JsonElement value)
    {
        var problems = new List<string>();
        Check(schema, value, "$", problems);
        return problems;
    }

    static void Check(JsonElement schema, JsonElement value, string path, List<string> problems)
    {
        foreach (var word in schema.EnumerateObject().Where(word => !silent.Contains(word.Name)))
            if (!Holds(word, schema, value, path, problems))
                problems.Add($"{path}: {word.Name} {word.Value.GetRawText()} does not hold for {value.GetRawText()[..Math.Min(60, value.GetRawText().Length)]}");
        if (value.ValueKind == JsonValueKind.Object)
            CheckKeys(schema, value, path, problems);
    }

    static bool Holds(JsonProperty word, JsonElement schema, JsonElement value, string path, List<string> problems)
    {
        if (kinds.TryGetValue(word.Name, out var kind) && value.ValueKind != kind)
            return true;   // a word about strings says nothing about numbers; "type" has said it
        switch (word.Name)
        {
            case "type": return Types(word.Value).Any(type => IsA(value, type));
            case "enum": return word.Value.EnumerateArray().Any(choice => JsonElement.DeepEquals(choice, value));
            case "pattern": return Regex.IsMatch(value.GetString()!, word.Value.GetString()!);
            case "minLength": return value.GetString()!.Length >= word.Value.GetInt32();
            case "minimum": return value.GetDouble() >= word.Value.GetDouble();
            case "maximum": return value.GetDouble() <= word.Value.GetDouble();
            case "uniqueItems": return !word.Value.GetBoolean() || value.EnumerateArray().Select(item => item.GetRawText()).Distinct().Count() == value.GetArrayLength();
            case "oneOf": return word.Value.EnumerateArray().Count(one => Problems(one, value).Count == 0) == 1;
            case "items":
                foreach (var (item, index) in value.EnumerateArray().Select((item, index) => (item, index)))
                    Check(word.Value, item, $"{path}[{index}]", problems);
                return true;
            case "properties":
                foreach (var property in word.Value.EnumerateObject())
                    if (value.TryGetProperty(property.Name, out var inner))
                        Check(property.Value, inner, $"{path}.{property.Name}", problems);
                return true;
            default: throw new NotSupportedException($"the schema uses '{word.Name}', which this check does not know");
        }
    }

    static void CheckKeys(JsonElement schema, JsonElement value, string path, List<string> problems)
    {
        if (schema.TryGetProperty("required", out var required))
            problems.AddRange(required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path}: no {name}"));
        if (!schema.TryGetProperty("additionalProperties", out var further))
            return;
        foreach (var property in value.EnumerateObject().Where(property => !Known(schema, property.Name)))
            if (further.ValueKind == JsonValueKind.False)
                problems.Add($"{path}: unknown {property.Name}");
            else
                Check(further, property.Value, $"{path}.{property.Name}", problems);
    }

    static bool Known(JsonElement schema, string name) => schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _);

    static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    static bool IsA(JsonElement value, string type) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() % 1 == 0,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => string.Equals(value.ValueKind.ToString(), type, StringComparison.OrdinalIgnoreCase),
    };
}
