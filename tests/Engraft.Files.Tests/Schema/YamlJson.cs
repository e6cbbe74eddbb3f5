using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Engraft.Files.Yaml;

namespace Engraft.Files.Tests.Schema;

/// <summary>A YAML text as JSON, as an editor that knows our schemas sees it.</summary>
static class YamlJson
{
    public static JsonElement Of(string yaml) => JsonSerializer.SerializeToElement(Convert(NodeReader.Read(yaml, new FindingList("s.yaml"))!));

    static JsonNode? Convert(Node node) => node switch
    {
        Mapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Convert(entry.Value)))),
        Listing listing => new JsonArray([.. listing.Items.Select(Convert)]),
        Scalar { IsPlain: false } quoted => quoted.Text,
        Scalar { Text: "true" } => true,
        Scalar { Text: "false" } => false,
        Scalar scalar => ulong.TryParse(scalar.Text, out var whole) ? whole
            : double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : scalar.Text,
        _ => null,
    };
}
