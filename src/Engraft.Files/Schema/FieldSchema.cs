using System.Text.Json.Nodes;
using Engraft.Files.Tables;

namespace Engraft.Files.Schema;

/// <summary>A table of fields as JSON Schema (draft 2020-12).</summary>
static class FieldSchema
{
    /// <summary>A number, then a unit: the reader checks which, and the range.</summary>
    const string Quantity = @"^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*\S.*$";
    const string Share = @"^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*%\s*$";

    public static JsonObject Group(IReadOnlyList<Field> fields)
    {
        var properties = new JsonObject();
        foreach (var field in fields)
            properties[field.Name] = Of(field);
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (fields.Any(field => field.Required))
            schema["required"] = Names(fields.Where(field => field.Required).Select(field => field.Name));
        return schema;
    }

    static JsonObject Of(Field field)
    {
        var schema = Shape(field);
        schema["description"] = Meaning(field);
        return schema;
    }

    static JsonObject Shape(Field field) => field.Kind switch
    {
        FieldKind.Quantity => Pattern(Quantity, field),
        FieldKind.Share => Pattern(Share, field),
        FieldKind.Whole => Whole(field),
        FieldKind.Number => new JsonObject { ["type"] = "number" },
        FieldKind.Flag => new JsonObject { ["type"] = "boolean" },
        FieldKind.Choice => new JsonObject { ["type"] = "string", ["enum"] = Names(field.Choices) },
        FieldKind.Names => List(field.Choices.Count == 0 ? Text() : new JsonObject { ["type"] = "string", ["enum"] = Names(field.Choices) }, true),
        FieldKind.Group => Group(field.Fields),
        FieldKind.GroupList => List(Group(field.Fields), false),
        FieldKind.GroupMap => new JsonObject { ["type"] = "object", ["additionalProperties"] = Group(field.Fields) },
        FieldKind.Variants => new JsonObject { ["oneOf"] = new JsonArray([.. field.Variants.Select(Variant)]) },
        FieldKind.ShareMap => Map(field, new JsonObject { ["type"] = "string", ["pattern"] = Share }),
        FieldKind.WholeMap => Map(field, Whole(field)),
        _ => Text(),
    };

    static JsonObject Text() => new() { ["type"] = "string", ["minLength"] = 1 };

    static JsonObject Pattern(string pattern, Field field) =>
        new() { ["type"] = "string", ["pattern"] = pattern, ["examples"] = new JsonArray(field.Example) };

    static JsonObject Whole(Field field) => new() { ["type"] = "integer", ["minimum"] = (long)field.Minimum, ["maximum"] = JsonValue.Create((ulong)field.Maximum) };

    static JsonObject List(JsonObject items, bool unique) => new() { ["type"] = "array", ["items"] = items, ["uniqueItems"] = unique };

    static JsonNode Variant(Variant variant)
    {
        var kind = new Field("kind", FieldKind.Choice, variant.Meaning) { Choices = [variant.Name], Required = true };
        return Group([kind, .. variant.Fields]);
    }

    static JsonObject Map(Field field, JsonObject value)
    {
        var properties = new JsonObject();
        foreach (var key in field.Keys)
            properties[key] = value.DeepClone();
        return new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
    }

    static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);

    static string Meaning(Field field) => field.Kind is FieldKind.Quantity or FieldKind.Share or FieldKind.ShareMap
        ? $"{field.Meaning}; {Describe.Range(field.Kind == FieldKind.ShareMap ? field with { Kind = FieldKind.Share, Unit = "%" } : field)}"
        : field.Meaning;
}
