using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Conditions;
using Engraft.Files.DataFiles;
using Engraft.Files.Tables;
using Engraft.Quantities;

namespace Engraft.Files;

/// <summary>Reads data/rhythm/extra-automaticity.yaml: what was judged of graft muscle's automaticity, seen in animals and calibrated.</summary>
public static class ExtraAutomaticityFile
{
    static readonly (string Name, string Unit, bool Required, string Meaning)[] numbers =
    [
        ("peakRate", "1/min", false, "highest rate of the graft's rhythm"),
        ("peakDay", "d", true, "day of that rate after the dose"),
        ("endDay", "d", true, "day on which the arrhythmia has ended"),
        ("peakMaturity", "-", true, "electrical maturity on that day"),
        ("immature", "-", true, "extent in wholly immature muscle, calibrated"),
        ("amplitude", "-", true, "extent at the peak, calibrated"),
        ("fading", "-", true, "electrical maturity at which nothing is left, calibrated"),
    ];

    static readonly IReadOnlyList<Field> fields =
    [
        Field.OfText("name", "name", "extra-automaticity") with { Required = true },
        Field.OfText("title", "name in reports", "Extra automaticity of graft muscle") with { Required = true },
        Field.OfText("cell", "the cell for which it was calibrated", "Kernik2019") with { Required = true },
        NumberGroup.Map("factors"),
        new("species", FieldKind.GroupMap, "what was seen and calibrated, by species")
        {
            Required = true,
            Fields = [.. numbers.Select(number => new Field(number.Name, FieldKind.Group, number.Meaning) { Fields = NumberGroup.Fields, Required = number.Required })],
        },
    ];

    /// <summary>Where the shipped file lies.</summary>
    public static string Shipped => Path.Combine(ParameterFiles.DataFolder, "rhythm", "extra-automaticity.yaml");

    /// <summary>The shipped file, or another.</summary>
    /// <exception cref="InvalidDataException">It has an error: the installation is damaged.</exception>
    public static ExtraAutomaticity Read(string? path = null)
    {
        var findings = new List<Finding>();
        return Read(path ?? Shipped, findings) ?? throw new InvalidDataException(string.Join(Environment.NewLine, findings));
    }

    /// <summary>A file; null when it has an error.</summary>
    public static ExtraAutomaticity? Read(string path, List<Finding> findings)
    {
        var section = DataFile.Read(path, fields, (section, list) =>
        {
            DataFile.CheckName(section, path, list);
            ChannelNumbers.Check(section, "factors", "-", list);
            Check(section, list);
        }, findings);
        return section is null ? null : new(section.Text("name")!, section.Text("title")!, section.Text("cell")!, ChannelNumbers.Parameters(section, "factors"),
            section.GroupMap("species").ToDictionary(entry => entry.Key, entry => Species(entry.Key, entry.Value)));
    }

    static SpeciesAutomaticity Species(string name, Section section)
    {
        Parameter Of(string number) => NumberGroup.Parameter(number, numbers.First(one => one.Name == number).Meaning, section.Group(number)!);
        return new(name, section.Group("peakRate") is null ? null : Of("peakRate"), Of("peakDay"), Of("endDay"), Of("peakMaturity"), Of("immature"), Of("amplitude"), Of("fading"));
    }

    static void Check(Section file, FindingList findings)
    {
        if (file.Text("cell") is { } cell && CellModelList.Find(cell) is null)
            findings.Error(file.At("cell"), $"'{Yaml.Shown.Short(cell)}' is no cell", "a name that 'engraft list cells' prints");
        foreach (var factor in file.GroupMap("factors").Values.Where(factor => factor.Number("value") is <= 0))
            findings.Error(factor.At("value"), "a factor that is raised to powers is not positive", "a number above 0");
        foreach (var species in file.GroupMap("species").Values)
        {
            foreach (var (name, unit, _, _) in numbers)
                Check(species.Group(name), unit, findings);
            if (species.Group("fading") is { } fading && fading.Number("value") <= species.Group("peakMaturity")?.Number("value"))
                findings.Error(fading.At("value"), "it fades before its peak", "a maturity above 'peakMaturity'");
        }
    }

    static void Check(Section? number, string unit, FindingList findings)
    {
        if (number?.Text("unit") is { } written && written != unit)
            findings.Error(number.At("unit"), $"the unit is '{Yaml.Shown.Short(written)}'", $"'{unit}'");
        if (number?.Number("value") is <= 0)
            findings.Error(number.At("value"), "the number is not positive", "a number above 0");
    }
}
