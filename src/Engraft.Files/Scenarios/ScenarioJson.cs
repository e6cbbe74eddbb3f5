using System.Globalization;
using System.Text.Json;
using Engraft.Files.Results;
using Engraft.Files.Tables;
using Engraft.Laboratory;

namespace Engraft.Files.Scenarios;

/// <summary>Writes a scenario as its own file format, every quantity with its unit; reading it back gives the same scenario.</summary>
static class ScenarioJson
{
    public static void Write(Utf8JsonWriter json, Scenario scenario) =>
        WriteGroup(json, ScenarioGroup.Fields(Catalogue.Empty), ScenarioGroup.Values(scenario));

    static void WriteGroup(Utf8JsonWriter json, IReadOnlyList<Field> fields, IReadOnlyDictionary<string, object?> values)
    {
        json.WriteStartObject();
        foreach (var field in fields)
            if (values.TryGetValue(field.Name, out var value) && value is not null)
            {
                json.WritePropertyName(field.Name);
                WriteValue(json, field, value);
            }
        json.WriteEndObject();
    }

    static void WriteValue(Utf8JsonWriter json, Field field, object value)
    {
        switch (value)
        {
            case bool flag: json.WriteBooleanValue(flag); break;
            case ulong whole: json.WriteNumberValue(whole); break;
            case double number: json.WriteStringValue(Quantity(field, number)); break;
            case IReadOnlyDictionary<string, double> map: WriteMap(json, field, map); break;
            case IReadOnlyList<string> names: JsonParts.Texts(json, names); break;
            case IReadOnlyDictionary<string, object?> group: WriteGroup(json, GroupFields(field, group), group); break;
            case IReadOnlyList<IReadOnlyDictionary<string, object?>> groups: WriteGroups(json, field, groups); break;
            default: json.WriteStringValue((string)value); break;
        }
    }

    static void WriteGroups(Utf8JsonWriter json, Field field, IReadOnlyList<IReadOnlyDictionary<string, object?>> groups)
    {
        json.WriteStartArray();
        foreach (var group in groups)
            WriteGroup(json, field.Fields, group);
        json.WriteEndArray();
    }

    static void WriteMap(Utf8JsonWriter json, Field field, IReadOnlyDictionary<string, double> map)
    {
        json.WriteStartObject();
        foreach (var key in field.Keys.Where(map.ContainsKey))
            if (field.Kind == FieldKind.ShareMap)
                json.WriteString(key, Number(100 * map[key]) + " %");
            else
                json.WriteNumber(key, (int)map[key]);
        json.WriteEndObject();
    }

    static IReadOnlyList<Field> GroupFields(Field field, IReadOnlyDictionary<string, object?> group) => field.Kind == FieldKind.Variants
        ? [new Field("kind", FieldKind.Choice, "which"), .. field.Variants.First(variant => variant.Name == (string)group["kind"]!).Fields]
        : field.Fields;

    static string Quantity(Field field, double value) =>
        field.Kind == FieldKind.Share ? Number(100 * value) + " %" : $"{Number(value)} {field.Unit}";

    /// <summary>12 digits: what a person wrote comes back as written, also where 100 times a share is not exact.</summary>
    static string Number(double value) => value.ToString("G12", CultureInfo.InvariantCulture);
}
