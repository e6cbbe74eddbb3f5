using System.Globalization;
using Engraft.Files;
using Engraft.Quantities;
using Engraft.Therapies;
using YamlDotNet.RepresentationModel;

namespace Engraft.Tests.Therapies;

/// <summary>Reads the shipped product and route files for tests.</summary>
static class TherapyFiles
{
    public static readonly string[] Products = Names("cell-products");
    public static readonly string[] Routes = Names("delivery-routes");

    public static CellProduct Product(string name)
    {
        var root = Root("cell-products", name);
        return new CellProduct
        {
            Name = Text(root, "name")!, Title = Text(root, "title")!, Class = Enum.Parse<CellClass>(Text(root, "class")!), Donor = Enum.Parse<Donor>(Text(root, "donor")!),
            Numbers = Numbers(root), Flags = [.. ((YamlSequenceNode)root["flags"]).Select(flag => ((YamlScalarNode)flag).Value!)],
            Evidence = [.. ((YamlSequenceNode)root["evidence"]).Select(step => Step((YamlMappingNode)step))],
        };
    }

    public static DeliveryRoute Route(string name)
    {
        var root = Root("delivery-routes", name);
        return new DeliveryRoute { Name = Text(root, "name")!, Title = Text(root, "title")!, Numbers = Numbers(root) };
    }

    static string[] Names(string folder) =>
        [.. Directory.GetFiles(Path.Combine(ParameterFiles.DataFolder, folder), "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    static YamlMappingNode Root(string folder, string name)
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(Path.Combine(ParameterFiles.DataFolder, folder, name + ".yaml"));
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    static Dictionary<string, Sourced> Numbers(YamlMappingNode root) => ((YamlMappingNode)root["numbers"]).Children.ToDictionary(
        pair => ((YamlScalarNode)pair.Key).Value!, pair => Number((YamlMappingNode)pair.Value));

    static Sourced Number(YamlMappingNode node) => new(double.Parse(Text(node, "value")!, CultureInfo.InvariantCulture), Text(node, "unit")!,
        double.Parse(Text(node, "spread") ?? "0", CultureInfo.InvariantCulture), Text(node, "method")!, Text(node, "quality")!, Text(node, "source")!, Text(node, "note"),
        Enum.Parse<Distribution>(Text(node, "distribution")!, true), Text(node, "flag"));

    static EvidenceStep Step(YamlMappingNode node) => new(Text(node, "kind")!, Text(node, "study")!, Text(node, "aetiology")!, Text(node, "route")!,
        Text(node, "patients") is { } n ? int.Parse(n, CultureInfo.InvariantCulture) : null, Text(node, "species"), Text(node, "source")!, Text(node, "flag"));

    static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? ((YamlScalarNode)value).Value : null;
}
