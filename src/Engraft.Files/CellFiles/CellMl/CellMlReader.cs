using System.Xml;
using System.Xml.Linq;

namespace Engraft.Files.CellFiles.CellMl;

/// <summary>Reads CellML 1.0, 1.1 and 2.0 with what it imports from other files.</summary>
/// <param name="open">The bytes of a file named relative to another; refuses with a message.</param>
sealed class CellMlReader(CellTextFindings findings, Func<string, string, TextPlace, (byte[] Bytes, string File)> open)
{
    const int MostDocuments = 32;

    readonly HashSet<string> reading = [];
    int documents;

    /// <summary>The model; null where the document is none.</summary>
    public ModelText? Read(byte[] bytes, string file)
    {
        ModelText? text = null;
        findings.Try(() =>
        {
            var root = Root(bytes, file);
            text = new ModelText(file, root.Attribute("name")?.Value ?? Path.GetFileNameWithoutExtension(file));
            Fill(text, Document(root, file));
        });
        return text;
    }

    void Fill(ModelText text, CellMlDocument document)
    {
        var (components, connections) = (new List<CellMlComponent>(), new CellMlConnections(findings));
        document.Collect(null, components, connections);
        foreach (var same in components.GroupBy(component => component.Name))
            foreach (var (other, i) in same.Skip(1).Select((other, i) => (other, i)))
                other.Rename(FormattableString.Invariant($"{same.Key}_{i + 2}")); // enclosed in two copies of an import
        foreach (var component in components)
            text.Variables.AddRange(component.Variables.Values);
        foreach (var component in components)
            foreach (var apply in component.Element.Elements(CellMlNames.Math + "math").Elements())
                findings.Try(() => new MathMl(component, text).Equation(apply));
        foreach (var variable in text.Variables.Where(variable => variable.Definition is not null && variable.Initial is not null))
            findings.Warn(variable.At, $"'{variable}' has an equation and an initial value, which is not used");
        connections.Settle(text.Variables);
        text.Time = text.Times.FirstOrDefault()?.Origin;
        foreach (var other in text.Times.Where(other => other.Origin != text.Time))
            findings.Add(new(other.At.File, other.At.Line, other.At.Column, $"rates are taken by '{other}' and by '{text.Time}'", "one time, connected to every component that uses it"));
    }

    CellMlDocument Document(XElement root, string file)
    {
        if (++documents > MostDocuments)
            throw new CellTextException(CellMlNames.Place(root, file), $"more than {MostDocuments} documents are imported", "a model of a few files");
        var document = new CellMlDocument(file, root, findings);
        reading.Add(Path.GetFullPath(file));
        document.Declare(Imported);
        reading.Remove(Path.GetFullPath(file));
        return document;
    }

    CellMlDocument Imported(XElement import, string file)
    {
        var at = CellMlNames.Place(import, file);
        var address = import.Attribute(CellMlNames.Link + "href")?.Value.Trim() ?? "";
        if (address.Length == 0 || address.Contains("://", StringComparison.Ordinal))
            throw new CellTextException(at, $"'{address}' cannot be imported", "xlink:href with the path of a file on this machine, relative to this one");
        var (bytes, path) = open(address, file, at);
        if (reading.Contains(Path.GetFullPath(path)))
            throw new CellTextException(at, $"'{address}' is imported within itself", "files that do not import one another");
        return Document(Root(bytes, path), path);
    }

    static XElement Root(byte[] bytes, string file)
    {
        try
        {
            var root = XmlTree.Root(bytes);
            if (root.Name.LocalName != "model" || CellMlNames.Version(root.Name.Namespace) is null)
                throw new CellTextException(CellMlNames.Place(root, file), $"this is no CellML model but <{root.Name.LocalName}> in '{root.Name.NamespaceName}'", "<model xmlns=\"http://www.cellml.org/cellml/1.0#\">, or 1.1# or 2.0#");
            return root;
        }
        catch (XmlException broken)
        {
            const int longest = 160;
            var reason = broken.Message.Split(" Line ")[0].TrimEnd('.') is { Length: > longest } text ? text[..longest] + "..." : broken.Message.Split(" Line ")[0].TrimEnd('.');
            throw new CellTextException(new(file, Math.Max(1, broken.LineNumber), Math.Max(1, broken.LinePosition)), $"this is no well-formed XML: {reason}", "a CellML document");
        }
    }
}
