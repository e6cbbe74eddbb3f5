using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Engraft.Files.Results;

/// <summary>Numbers, rows and objects of the result files, in one fixed notation.</summary>
static class JsonParts
{
    static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Utf8JsonWriter Open(Stream stream) => new(stream, options);

    /// <summary>10 significant digits, shortest form, '.' as decimal point; what is not finite has no number.</summary>
    public static string Text(double value) => value.ToString("G10", CultureInfo.InvariantCulture);

    public static void Number(Utf8JsonWriter json, string name, double? value)
    {
        json.WritePropertyName(name);
        Value(json, value);
    }

    public static void Value(Utf8JsonWriter json, double? value)
    {
        if (value is { } number && double.IsFinite(number))
            json.WriteRawValue(Text(number == 0 ? 0 : number), skipInputValidation: true);   // no minus zero
        else
            json.WriteNullValue();
    }

    /// <summary>A row on one line: indented, a course of 200 days would take 200 lines.</summary>
    public static void Row(Utf8JsonWriter json, string name, double[] values)
    {
        var texts = values.Select(value => double.IsFinite(value) ? Text(value == 0 ? 0 : value) : "null");
        json.WritePropertyName(name);
        json.WriteRawValue($"[{string.Join(", ", texts)}]", skipInputValidation: true);
    }

    public static void Texts(Utf8JsonWriter json, IReadOnlyList<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WritePropertyName(name);
        Texts(json, texts);
    }

    /// <summary>Numbers by name, in the order of the names, so that no dictionary's order shows.</summary>
    public static void Numbers(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, double> numbers)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in numbers.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            Number(json, key, value);
        json.WriteEndObject();
    }

    /// <summary>A list of objects.</summary>
    public static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
