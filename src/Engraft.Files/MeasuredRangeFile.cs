using Engraft.Files.DataFiles;
using Engraft.Files.Tables;
using Engraft.Laboratory.Needs;

namespace Engraft.Files;

/// <summary>Reads data/measured/cells.yaml: what has been measured of given cells, beside which a requirement is shown.</summary>
public static class MeasuredRangeFile
{
    static readonly IReadOnlyList<Field> range =
    [
        Field.OfChoice("lever", "what was measured", [.. LeverNames.All.Keys]) with { Required = true },
        Field.OfChoice("cells", "kind of cell, where the figure is of one alone", "muscle", "other"),
        Field.OfText("route", "delivery route, where the figure is of one alone", "transendocardial"),
        Field.OfNumber("low", "lowest value measured") with { Minimum = 0 },
        Field.OfNumber("high", "highest value measured; left out where nothing has a number") with { Minimum = 0 },
        Field.OfText("unit", "unit of the lever", "%") with { Required = true },
        Field.OfText("basis", "in whom and how", "man, 18 h") with { Required = true },
        Field.OfText("source", "DOI, PMID or PMC number", "PMID 24030420") with { Required = true },
    ];

    static readonly IReadOnlyList<Field> fields = [new("ranges", FieldKind.GroupList, "what was measured") { Required = true, Fields = range }];

    /// <summary>The shipped ranges.</summary>
    /// <exception cref="InvalidDataException">The shipped file has an error: the installation is damaged.</exception>
    public static IReadOnlyList<MeasuredRange> Read()
    {
        var findings = new List<Finding>();
        return Read(Path.Combine(ParameterFiles.DataFolder, "measured", "cells.yaml"), findings) ?? throw new InvalidDataException(string.Join(Environment.NewLine, findings));
    }

    /// <summary>The ranges of a file; null when it has an error, which is added to <paramref name="findings"/>.</summary>
    public static IReadOnlyList<MeasuredRange>? Read(string path, List<Finding> findings) =>
        DataFile.Read(path, fields, Check, findings)?.Groups("ranges").Select(Build).ToArray();

    static void Check(Section file, FindingList findings)
    {
        foreach (var entry in file.Groups("ranges"))
        {
            if (entry.Text("lever") is { } lever && entry.Text("unit") is { } unit && unit != LeverNames.All[lever])
                findings.Error(entry.At("unit"), $"'{lever}' is in '{Yaml.Shown.Short(unit)}'", $"'{LeverNames.All[lever]}'");
            if (entry.Number("low") > (entry.Number("high") ?? double.NegativeInfinity))
                findings.Error(entry.At("low"), "'low' is above 'high'", "low, then high");
        }
    }

    static MeasuredRange Build(Section entry) => new(entry.Text("lever")!, entry.Text("cells") is { } cells ? cells == "muscle" : null, entry.Text("route"),
        entry.Number("low"), entry.Number("high"), entry.Text("basis")!, entry.Text("source")!);
}
