using System.Text;

namespace Engraft.Files.Results;

/// <summary>Comma-separated values after RFC 4180: CRLF, quotes doubled.</summary>
sealed class Csv(Stream stream) : IDisposable
{
    readonly StreamWriter writer = new(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };

    public void Line(params string[] fields) => writer.WriteLine(string.Join(',', fields.Select(Field)));

    /// <summary>Empty where there is no finite number.</summary>
    public static string Number(double value) => double.IsFinite(value) ? JsonParts.Text(value == 0 ? 0 : value) : "";

    static string Field(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    public void Dispose() => writer.Dispose();
}
