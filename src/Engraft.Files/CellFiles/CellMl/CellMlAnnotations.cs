using System.Xml.Linq;

namespace Engraft.Files.CellFiles.CellMl;

/// <summary>What the RDF within a document says that its variables are.</summary>
static class CellMlAnnotations
{
    /// <summary>Terms by the id of the element they are about.</summary>
    public static Dictionary<string, List<string>> Of(XElement root)
    {
        var terms = new Dictionary<string, List<string>>();
        foreach (var description in root.Descendants(CellMlNames.Rdf + "Description"))
        {
            if (description.Attribute(CellMlNames.Rdf + "about")?.Value.TrimStart('#') is not { Length: > 0 } about)
                continue;
            foreach (var term in description.Elements().Where(one => one.Name.LocalName is "is" or "isVersionOf").Select(Term).OfType<string>())
            {
                if (!terms.TryGetValue(about, out var known))
                    terms[about] = known = [];
                known.Add(term);
            }
        }
        return terms;
    }

    static string? Term(XElement statement) => statement.Attribute(CellMlNames.Rdf + "resource")?.Value.Split('#')[^1];

    /// <summary>The id that annotations call a variable by.</summary>
    public static string? Id(XElement declaration) => declaration.Attribute(CellMlNames.Metadata + "id")?.Value ?? declaration.Attribute("id")?.Value;
}
