using System.Globalization;
using Engraft.Quantities;
using YamlDotNet.RepresentationModel;

namespace Engraft.Files;

/// <summary>Reads data/parameters/NAME.yaml into a set whose order is that of the window's slots.</summary>
public static class ParameterFiles
{
    /// <summary>The folder of the shipped data files.</summary>
    public static string DataFolder => Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>Reads one set.</summary>
    /// <exception cref="InvalidDataException">A slot without entry, an entry without slot, another unit, or no source.</exception>
    public static ParameterSet Read(string name, Type window)
    {
        var path = Path.Combine(DataFolder, "parameters", name + ".yaml");
        var yaml = new YamlStream();
        using (var reader = File.OpenText(path))
            yaml.Load(reader);
        var entries = ((YamlMappingNode)((YamlMappingNode)yaml.Documents[0].RootNode)["parameters"]).Children
            .ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => (YamlMappingNode)pair.Value);
        var slots = Slots.Of(window);
        var unknown = entries.Keys.Except(slots.Select(slot => slot.Name)).FirstOrDefault();
        if (unknown is not null)
            throw new InvalidDataException($"{path}: '{unknown}' is no slot of {window.Name}.");
        return new ParameterSet(name, window, [.. slots.Select(slot => entries.TryGetValue(slot.Name, out var node)
            ? ReadOne(path, slot, node)
            : throw new InvalidDataException($"{path}: no entry '{slot.Name}' ({slot.Unit}, {slot.Meaning})."))]);
    }

    static Parameter ReadOne(string path, Slot slot, YamlMappingNode node)
    {
        string? Text(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? ((YamlScalarNode)value).Value : null;
        string Required(string key) => Text(key) ?? throw new InvalidDataException($"{path}:{node.Start.Line}: '{slot.Name}' has no '{key}'.");
        double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
        var unit = Required("unit");
        if (unit != slot.Unit)
            throw new InvalidDataException($"{path}:{node.Start.Line}: '{slot.Name}' is in '{unit}', expected '{slot.Unit}'.");
        return new Parameter(slot.Name, Number(Required("value")), unit,
            Enum.Parse<Distribution>(Text("distribution") ?? "LogNormal", true), Number(Text("spread") ?? "0"),
            Enum.Parse<Method>(Required("method"), true), Required("quality"), Required("source"), slot.Meaning,
            Text("kind") ?? "parameter", Text("note"), Text("flag"));
    }
}
