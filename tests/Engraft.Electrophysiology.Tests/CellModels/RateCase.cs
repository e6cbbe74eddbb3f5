using System.Text.Json;

namespace Engraft.Electrophysiology.Tests.CellModels;

/// <summary>A state and its rates of change as another program computes them; source in the file.</summary>
sealed record RateCase(double[] State, double[] Rates)
{
    static readonly Dictionary<string, RateCase[]> all = Read();

    public static IReadOnlyList<RateCase> Of(string model) => all[model];

    static Dictionary<string, RateCase[]> Read()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Data", "rates.json")));
        return document.RootElement.GetProperty("models").EnumerateObject().ToDictionary(model => model.Name,
            model => model.Value.GetProperty("cases").EnumerateArray().Select(one => new RateCase(Row(one, "state"), Row(one, "rates"))).ToArray());
    }

    static double[] Row(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(number => number.GetDouble())];
}
