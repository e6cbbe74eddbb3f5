using System.Xml;
using System.Xml.Linq;

namespace Engraft.Files.CellFiles.CellMl;

/// <summary>Namespaces of CellML documents, and how their elements are asked for.</summary>
static class CellMlNames
{
    public static readonly XNamespace Math = "http://www.w3.org/1998/Math/MathML";
    public static readonly XNamespace Link = "http://www.w3.org/1999/xlink";
    public static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static readonly XNamespace Metadata = "http://www.cellml.org/metadata/1.0#";

    /// <summary>The language's version by its namespace; null for anything else.</summary>
    public static string? Version(XNamespace space) => space.NamespaceName switch
    {
        "http://www.cellml.org/cellml/1.0#" => "1.0",
        "http://www.cellml.org/cellml/1.1#" => "1.1",
        "http://www.cellml.org/cellml/2.0#" => "2.0",
        _ => null,
    };

    public static TextPlace Place(XObject at, string file) => at is IXmlLineInfo line && line.HasLineInfo() ? new(file, line.LineNumber, line.LinePosition) : new(file, 1, 1);

    /// <summary>An attribute that must be there.</summary>
    public static string Required(XElement element, string name, string file) => element.Attribute(name)?.Value.Trim() is { Length: > 0 } value ? value
        : throw new CellTextException(Place(element, file), $"the element '{element.Name.LocalName}' has no attribute '{name}'", $"<{element.Name.LocalName} {name}=\"...\">");

    public static double Number(XElement element, string name, double otherwise, string file) => element.Attribute(name)?.Value is not { } text ? otherwise
        : Parse(text) ?? throw new CellTextException(Place(element, file), $"'{text}' is no number", $"a number as the value of '{name}'");

    public static double? Parse(string text) =>
        double.TryParse(text.Trim(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
