using Engraft.Files.DataFiles;
using Engraft.Files.Tables;
using Engraft.Therapies;

namespace Engraft.Files;

/// <summary>Reads data/delivery-routes/*.yaml; a new file is a new route.</summary>
public static class DeliveryRouteFiles
{
    static readonly IReadOnlyList<Field> fields =
    [
        Field.OfText("name", "name in scenarios", "transendocardial") with { Required = true },
        Field.OfText("title", "name in reports", "Transendocardial injection by catheter") with { Required = true },
        Field.OfFlag("needle", "cells enter by needle: a scenario can place hits by segment"),
        Field.OfFlag("carriesMuscle", "carries pieces of muscle, and nothing else"),
        NumberGroup.Map("numbers"),
    ];

    /// <summary>All routes of a folder by name; what is wrong is added to <paramref name="findings"/>.</summary>
    /// <param name="window">The window whose slots the numbers fill; null accepts any.</param>
    public static IReadOnlyDictionary<string, DeliveryRoute> ReadAll(string folder, Type? window, List<Finding> findings) =>
        DataFile.ReadFolder(folder, (path, all) => Read(path, window, all), findings);

    /// <summary>One route; null when the file has an error.</summary>
    public static DeliveryRoute? Read(string path, Type? window, List<Finding> findings)
    {
        var section = DataFile.Read(path, fields, (section, list) =>
        {
            DataFile.CheckName(section, path, list);
            NumberGroup.Check(section, "numbers", window, list);
        }, findings);
        return section is null ? null : new DeliveryRoute
        {
            Name = section.Text("name")!,
            Title = section.Text("title")!,
            Needle = section.Flag("needle") ?? false,
            CarriesMuscle = section.Flag("carriesMuscle") ?? false,
            Numbers = section.GroupMap("numbers").ToDictionary(pair => pair.Key, pair => NumberGroup.Sourced(pair.Value)),
        };
    }
}
