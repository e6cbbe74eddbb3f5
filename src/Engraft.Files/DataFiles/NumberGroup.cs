using Engraft.Files.Tables;
using Engraft.Quantities;
using Engraft.Therapies;

namespace Engraft.Files.DataFiles;

/// <summary>One number of a data file with its unit, spread, method and source; the same fields in parameters, products, routes and genes.</summary>
static class NumberGroup
{
    public static readonly IReadOnlyList<Field> Fields =
    [
        Field.OfNumber("value", "central value in the unit") with { Required = true },
        Field.OfText("unit", "unit in house notation, '-' for a pure number", "1/d") with { Required = true },
        Field.OfChoice("distribution", "how it varies", "fixed", "normal", "logNormal", "logitNormal") with { AnyCase = true },
        Field.OfNumber("spread", "SD of the logarithm (logNormal), of the logit (logitNormal), in the unit (normal)") with { Minimum = 0 },
        Field.OfChoice("kind", "uncertain and shared by all patients, or varying from person to person", "parameter", "patient"),
        Field.OfChoice("method", "how it was found", "measuredInVivo", "measuredInVitro", "publishedModel", "fitted", "derived", "assumed")
            with { Required = true, AnyCase = true },
        Field.OfChoice("quality", "A in vivo human or large animal, B rodent or in vitro, C published model, D judgement, M unverified", "A", "B", "C", "D", "M")
            with { Required = true },
        Field.OfText("source", "DOI, PMID or PMC number, or why it is assumed", "PMID 7304760") with { Required = true },
        Field.OfText("note", "free text", "rat, 3 weeks"),
        Field.OfText("flag", "evidence flag", "retracted"),
    ];

    /// <summary>The field that holds such numbers by name.</summary>
    public static Field Map(string name) => new(name, FieldKind.GroupMap, "numbers by slot name") { Fields = Fields, Required = true };

    public static Sourced Sourced(Section section) => new(section.Number("value")!.Value, section.Text("unit")!, section.Number("spread") ?? 0,
        section.Text("method")!, section.Text("quality")!, section.Text("source")!, section.Text("note"));

    public static Parameter Parameter(string name, string meaning, Section section) => new(name, section.Number("value")!.Value, section.Text("unit")!,
        Enum.Parse<Distribution>(section.Text("distribution") ?? "logNormal", true), section.Number("spread") ?? 0,
        Enum.Parse<Method>(section.Text("method")!, true), section.Text("quality")!, section.Text("source")!, meaning,
        section.Text("kind") ?? "parameter", section.Text("note"), section.Text("flag"));

    /// <summary>Compares the numbers with the slots of a window: every slot one number in its unit, and no other.</summary>
    public static void Check(Section file, string map, Type? window, FindingList findings)
    {
        var numbers = file.GroupMap(map);
        foreach (var (name, section) in numbers)
            CheckDistribution(name, section, findings);
        if (window is null)
            return;
        var slots = Slots.Of(window);
        foreach (var slot in slots.Where(slot => !numbers.ContainsKey(slot.Name)))
            findings.Error(file.At(map), $"there is no '{slot.Name}'", $"{slot.Name} in {slot.Unit}: {slot.Meaning}");
        foreach (var (name, section) in numbers)
            CheckSlot(name, section, slots, findings);
    }

    static void CheckSlot(string name, Section section, IReadOnlyList<Slot> slots, FindingList findings)
    {
        var slot = slots.FirstOrDefault(candidate => candidate.Name == name);
        if (slot is null)
            findings.Error(section.Node, $"'{Yaml.Shown.Short(name)}' is no slot", "a slot of the window", Nearest.To(name, slots.Select(candidate => candidate.Name)));
        else if (section.Text("unit") is { } unit && unit != slot.Unit)
            findings.Error(section.At("unit"), $"'{name}' is in '{Yaml.Shown.Short(unit)}'", $"'{slot.Unit}'");
    }

    static void CheckDistribution(string name, Section section, FindingList findings)
    {
        if (section.Text("distribution") == "logitNormal" && section.Number("value") is <= 0 or >= 1)
            findings.Error(section.At("value"), $"'{Yaml.Shown.Short(name)}' is logitNormal", "a value between 0 and 1");
    }
}
