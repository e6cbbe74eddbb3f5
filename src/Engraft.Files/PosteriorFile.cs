using System.Text.Json;
using Engraft.Trials.Claims;

namespace Engraft.Files;

/// <summary>Reads the summary of the calibrated posterior: <c>{"quantities": {NAME: {"mean": 1.2, "low": -0.3, "high": 2.7, "unit": "points", "trials": 9}}}</c>; low and high are the 5 and 95 % quantiles.</summary>
/// <remarks>Keys beside these are left alone: the file is written by the calibration, which has more to say.</remarks>
public static class PosteriorFile
{
    /// <summary>Where the shipped summary lies once there is a calibration.</summary>
    public static string Shipped => Path.Combine(ParameterFiles.DataFolder, "posterior", "summary.json");

    /// <summary>What the laboratory says under the shipped posterior (<see cref="Validation.LaboratoryEffects"/>).</summary>
    public static string ShippedEffects => Path.Combine(ParameterFiles.DataFolder, "posterior", "effects.json");

    /// <summary>All quantities that claims may name; null where nothing was calibrated.</summary>
    /// <exception cref="InvalidDataException">A file is not of this form: place and reason are named.</exception>
    public static IReadOnlyDictionary<string, PosteriorQuantity>? ReadShipped() => Read(Shipped) is { } summary
        ? summary.Concat(Read(ShippedEffects) ?? new Dictionary<string, PosteriorQuantity>()).ToDictionary() : null;

    /// <summary>The quantities by name; null where there is no such file.</summary>
    /// <exception cref="InvalidDataException">The file is not of this form: place and reason are named.</exception>
    public static IReadOnlyDictionary<string, PosteriorQuantity>? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return document.RootElement.GetProperty("quantities").EnumerateObject().ToDictionary(entry => entry.Name, entry => Quantity(path, entry));
        }
        catch (JsonException problem)
        {
            throw new InvalidDataException($"{path}:{problem.LineNumber + 1}: no JSON; expected {{\"quantities\": ...}}.", problem);
        }
        catch (Exception problem) when (problem is KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}:1: expected an object with \"quantities\", and in it an object for each name.", problem);
        }
    }

    static PosteriorQuantity Quantity(string path, JsonProperty entry)
    {
        double Number(string key) => entry.Value.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number
            ? value.GetDouble() : throw new InvalidDataException($"{path}: quantity '{entry.Name}' has no number '{key}'; expected mean, low, high, unit and trials.");
        var unit = entry.Value.TryGetProperty("unit", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "-";
        int? trials = !entry.Value.TryGetProperty("trials", out var count) ? null : count.ValueKind switch
        {
            JsonValueKind.Number => count.GetInt32(),
            JsonValueKind.Array => count.GetArrayLength(),
            _ => null,
        };
        return new(Number("mean"), Number("low"), Number("high"), unit, trials);
    }
}
