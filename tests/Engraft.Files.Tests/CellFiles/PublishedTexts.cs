using System.Text.Json;

namespace Engraft.Files.Tests.CellFiles;

/// <summary>Published model texts and reference rates as they lie beside the repository.</summary>
static class PublishedTexts
{
    public const string Missing = "the published model texts (../shared/models) are not beside this repository";

    /// <summary>A variant of a text and the cases that another program computed from it.</summary>
    public sealed record Variant(string[] States, double[][] At, double[][] Rates, IReadOnlyDictionary<string, double> Constants);

    static string? Folder => Above(Repository.Root).Select(folder => Path.Combine(folder, "shared")).FirstOrDefault(Directory.Exists);

    /// <summary>Path of a text; skips the test where there is none.</summary>
    public static string Find(string file)
    {
        var path = Folder is { } folder ? Path.Combine(folder, "models", file) : "";
        Assert.SkipUnless(File.Exists(path), Missing);
        return path;
    }

    public static Variant Reference(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder!, "reference", "electrophysiology", "derivatives.json")));
        var variant = document.RootElement.GetProperty(name);
        var cases = variant.GetProperty("cases").EnumerateArray().ToArray();
        return new([.. variant.GetProperty("states").EnumerateArray().Select(state => state.GetString()!)], [.. cases.Select(one => Row(one, "state"))], [.. cases.Select(one => Row(one, "derivatives"))],
            variant.GetProperty("sets").EnumerateObject().ToDictionary(set => set.Name, set => set.Value.GetDouble()));
    }

    static double[] Row(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(number => number.GetDouble())];

    static IEnumerable<string> Above(string folder)
    {
        for (var up = Directory.GetParent(folder); up is not null; up = up.Parent)
            yield return up.FullName;
    }
}
