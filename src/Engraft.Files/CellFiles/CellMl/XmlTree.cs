using System.Xml;
using System.Xml.Linq;

namespace Engraft.Files.CellFiles.CellMl;

/// <summary>Reads a document of foreign origin: no declarations of types, nothing fetched, no nesting without end.</summary>
static class XmlTree
{
    /// <summary>Building a tree takes time with the square of its depth; published models have 40 levels.</summary>
    const int MostLevels = 500;

    static readonly XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>The outermost element, with lines.</summary>
    /// <exception cref="XmlException">The bytes are no such document.</exception>
    public static XElement Root(byte[] bytes)
    {
        using (var scan = XmlReader.Create(new MemoryStream(bytes, false), settings))
            while (scan.Read())
                if (scan.NodeType == XmlNodeType.DocumentType)
                    throw new XmlException("a document type declaration is not supported", null, ((IXmlLineInfo)scan).LineNumber, ((IXmlLineInfo)scan).LinePosition);
                else if (scan.Depth > MostLevels)
                    throw new XmlException($"elements are nested more than {MostLevels} deep", null, ((IXmlLineInfo)scan).LineNumber, ((IXmlLineInfo)scan).LinePosition);
        using var reader = XmlReader.Create(new MemoryStream(bytes, false), settings);
        return XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
    }
}
