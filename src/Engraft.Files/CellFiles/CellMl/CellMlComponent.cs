using System.Xml.Linq;

namespace Engraft.Files.CellFiles.CellMl;

/// <summary>A component: its variables by name, and its equations as elements not yet read.</summary>
sealed class CellMlComponent(string name, string file, XElement element, CellMlUnits units)
{
    public string Name => name;

    public string File => file;

    public XElement Element => element;

    public CellMlUnits Units => units;

    /// <summary>By name, in the order of the text.</summary>
    public OrderedDictionary<string, TextVariable> Variables { get; } = [];

    /// <summary>The variable of that name as seen from an element.</summary>
    public TextVariable Variable(string called, XElement at) => Variables.TryGetValue(called, out var variable) ? variable
        : throw new CellTextException(CellMlNames.Place(at, file), $"the component '{name}' has no variable '{called}'", "the name of one of its variables", CellTextFindings.Near(Variables.Keys, called));

    /// <summary>Reads the declarations of variables.</summary>
    public void Declare(CellTextFindings findings)
    {
        foreach (var declaration in element.Elements(element.Name.Namespace + "variable"))
            findings.Try(() => Declare(declaration));
    }

    void Declare(XElement declaration)
    {
        var at = CellMlNames.Place(declaration, file);
        var called = CellMlNames.Required(declaration, "name", file);
        var variable = new TextVariable(name, called, at, units.Of(CellMlNames.Required(declaration, "units", file), declaration));
        if (!Variables.TryAdd(called, variable))
            throw new CellTextException(at, $"the component '{name}' has two variables '{called}'", "one declaration of a name");
        if (declaration.Attribute("initial_value")?.Value.Trim() is { Length: > 0 } text)
            variable.Initial = CellMlNames.Parse(text) is { } number ? new Literal(at, number, variable.Unit) : new Reference(at, Variable(text, declaration));
    }
}
