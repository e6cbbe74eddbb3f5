using System.Xml.Linq;
using Engraft.Quantities;

namespace Engraft.Files.CellFiles.CellMl;

/// <summary>A component: its variables by name, and its equations as elements not yet read.</summary>
sealed class CellMlComponent(string name, string file, XElement element, CellMlUnits units)
{
    readonly Dictionary<TextVariable, HashSet<string>> interfaces = [];

    public string Name { get; private set; } = name;

    public string File => file;

    public XElement Element => element;

    public CellMlUnits Units => units;

    /// <summary>By name, in the order of the text.</summary>
    public OrderedDictionary<string, TextVariable> Variables { get; } = [];

    /// <summary>What a variable's declaration says of its interfaces: in, out (CellML 1), public, private or both (CellML 2).</summary>
    public IReadOnlySet<string> Interfaces(TextVariable variable) => interfaces[variable];

    /// <summary>Another name, for messages and states.</summary>
    public void Rename(string other)
    {
        Name = other;
        foreach (var variable in Variables.Values)
            variable.Component = other;
    }

    /// <summary>The variable of that name as seen from an element.</summary>
    public TextVariable Variable(string called, XElement at) => Variables.TryGetValue(called, out var variable) ? variable
        : throw new CellTextException(CellMlNames.Place(at, file), $"the component '{Name}' has no variable '{called}'", "the name of one of its variables", Spelling.Near(Variables.Keys, called));

    /// <summary>Reads the declarations of variables.</summary>
    public void Declare(CellTextFindings findings)
    {
        var declarations = element.Elements(element.Name.Namespace + "variable").ToArray();
        foreach (var declaration in declarations)
            findings.Try(() => Declare(declaration));
        foreach (var declaration in declarations) // a value may be that of a variable declared further down
            findings.Try(() => Start(declaration));
    }

    void Declare(XElement declaration)
    {
        var at = CellMlNames.Place(declaration, file);
        var called = CellMlNames.Required(declaration, "name", file);
        var variable = new TextVariable(Name, called, at, units.Of(CellMlNames.Required(declaration, "units", file), declaration));
        if (!Variables.TryAdd(called, variable))
            throw new CellTextException(at, $"the component '{Name}' has two variables '{called}'", "one declaration of a name");
        interfaces[variable] = [.. declaration.Attributes().Where(one => one.Name.LocalName is "public_interface" or "private_interface" or "interface").Select(one => one.Value.Trim())];
    }

    void Start(XElement declaration)
    {
        if (declaration.Attribute("initial_value")?.Value.Trim() is not { Length: > 0 } text || !Variables.TryGetValue(CellMlNames.Required(declaration, "name", file), out var variable))
            return;
        variable.Initial = CellMlNames.Parse(text) is { } number ? new Literal(variable.At, number, variable.Unit) : ValueOf(Variable(text, declaration), variable);
    }

    static Expression ValueOf(TextVariable other, TextVariable variable)
    {
        if (!other.Unit!.HasDimensionOf(variable.Unit!))
            throw new CellTextException(variable.At, $"'{variable}' in {variable.Unit!.Name} begins with '{other}' in {other.Unit.Name}, which measures something else", "units of one dimension");
        return other.Unit.To(variable.Unit!) is not 1 and var factor
            ? new Call(variable.At, Function.Multiply, "times", [new Reference(variable.At, other), new Literal(variable.At, factor, null)]) : new Reference(variable.At, other);
    }
}
