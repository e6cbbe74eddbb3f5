using System.Text;
using System.Text.Json;
using Engraft.Files.Scenarios;
using Engraft.Files.Tables;
using Engraft.Files.Yaml;
using Engraft.Laboratory;

namespace Engraft.Files;

/// <summary>Reads a scenario: YAML, or JSON, which is YAML. Nothing that a file may hold makes it throw.</summary>
public static class ScenarioFile
{
    /// <summary>Reads and checks a file against the shipped products, routes and genes.</summary>
    public static ReadResult Read(string path) => Read(path, Catalogue.Read());

    /// <summary>Reads and checks a file.</summary>
    public static ReadResult Read(string path, Catalogue catalogue)
    {
        var findings = new FindingList(path);
        var text = TextFile.Read(path, findings);
        return text is null ? new ReadResult(null, findings.Sorted()) : Parse(text, findings, catalogue);
    }

    /// <summary>Reads and checks a text; <paramref name="name"/> is what findings call it.</summary>
    public static ReadResult Parse(string text, string name, Catalogue catalogue) => Parse(text, new FindingList(name), catalogue);

    /// <summary>A scenario as the text of a file (JSON, which is YAML); reading it gives the same scenario.</summary>
    public static string Text(Scenario scenario)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
            ScenarioJson.Write(json, scenario);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    static ReadResult Parse(string text, FindingList findings, Catalogue catalogue)
    {
        var section = ReadSection(text, findings, catalogue);
        var scenario = section is null || findings.HasErrors ? null : ScenarioGroup.Build(section, catalogue);
        return new ReadResult(scenario, findings.Sorted());
    }

    /// <summary>The file as a section, cross-checked; null when it has no groups to check.</summary>
    internal static Section? ReadSection(string text, FindingList findings, Catalogue catalogue)
    {
        if (NodeReader.Read(text, findings) is not { } root)
            return null;
        if (new SectionReader(findings).Read(root, "the scenario", ScenarioGroup.Fields(catalogue)) is not { } section)
            return null;
        if (section.Group("patient") is { } patient)
            PatientChecks.Check(patient, findings);
        ArmChecks.Check(section, catalogue, findings);
        return section;
    }
}
