using Engraft.Files.Tables;
using Engraft.Files.Yaml;
using Engraft.Quantities;

namespace Engraft.Files.Rhythms;

/// <summary>The group "laboratory": which scenario, arm and days.</summary>
static class LaboratoryGroup
{
    const double LastDay = 50 * 365.25;

    public static readonly IReadOnlyList<Field> Fields =
    [
        Field.OfText("scenario", "scenario file, seen from this file's folder", "03-new-muscle.yaml") with { Required = true },
        Field.OfText("arm", "arm of that scenario", "own cells") with { Required = true },
        Field.OfNames("days", "days looked at", "[7 d, 14 d, 60 d]") with { Required = true },
        Field.OfWhole("draws", 2, 1000, "8", "draws of the laboratory"),
    ];

    public static void Check(Section section, string file, FindingList findings)
    {
        foreach (var text in section.Names("days") ?? [])
            if (Day(text) is null)
                findings.Error(section.At("days"), $"'{Shown.Short(text)}' is no day", "a number with a unit, for instance 14 d");
        if (section.Names("days") is { Count: 0 })
            findings.Error(section.At("days"), "'days' is empty", "at least one day, for instance [14 d]");
        if (section.Text("scenario") is { } path && !File.Exists(Resolved(path, file)))
            findings.Error(section.At("scenario"), $"there is no scenario '{Shown.Short(path)}'", "a file in the folder of this file");
    }

    public static LaboratoryDays Build(Section section, string file) => new(Resolved(section.Text("scenario")!, file), section.Text("arm")!,
        [.. section.Names("days")!.Select(text => Day(text)!.Value).Order()], section.Whole("draws") ?? 8);

    static string Resolved(string path, string file) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file)) ?? "", path);

    static double? Day(string text) =>
        Quantity.TryParse(text, out var quantity, out _) && quantity.Unit.Dimension == Unit.Parse("d").Dimension && quantity.In(Unit.Parse("d")) is >= 0 and <= LastDay and var day ? day : null;
}
