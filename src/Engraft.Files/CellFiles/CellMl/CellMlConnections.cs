using System.Xml.Linq;

namespace Engraft.Files.CellFiles.CellMl;

/// <summary>Variables of several components that are one: which of them holds the value, and who copies it.</summary>
sealed class CellMlConnections(CellTextFindings findings)
{
    readonly Dictionary<TextVariable, TextVariable> parents = [];

    /// <summary>Joins the variables of a connection.</summary>
    /// <param name="component">The component of that name; null where it is not part of the cell.</param>
    public void Join(XElement connection, string file, Func<string, XElement, CellMlComponent?> component)
    {
        var space = connection.Name.Namespace;
        var names = CellMlNames.Version(space) == "2.0" ? connection : connection.Element(space + "map_components")
            ?? throw new CellTextException(CellMlNames.Place(connection, file), "a connection names no components", "<map_components component_1=\"...\" component_2=\"...\"/>");
        var first = component(CellMlNames.Required(names, "component_1", file), names);
        var second = component(CellMlNames.Required(names, "component_2", file), names);
        if (first is null || second is null)
            return;
        foreach (var map in connection.Elements(space + "map_variables"))
        {
            var (one, other) = (first.Variable(CellMlNames.Required(map, "variable_1", file), map), second.Variable(CellMlNames.Required(map, "variable_2", file), map));
            if (!Open(first.Interfaces(one), second.Interfaces(other)))
                findings.Warn(CellMlNames.Place(map, file), $"the interfaces of '{one}' and '{other}' do not let a value pass from one to the other; they are taken as connected");
            Join(one, other);
        }
    }

    /// <summary>In CellML 1 one side gives out what the other takes in; in CellML 2 both are open.</summary>
    static bool Open(IReadOnlySet<string> one, IReadOnlySet<string> other) =>
        one.Contains("out") && other.Contains("in") || one.Contains("in") && other.Contains("out") || one.Any(IsOpen) && other.Any(IsOpen);

    static bool IsOpen(string face) => face is "public" or "private" or "public_and_private";

    void Join(TextVariable a, TextVariable b)
    {
        if (Root(a) != Root(b))
            parents[Root(a)] = Root(b);
    }

    TextVariable Root(TextVariable variable)
    {
        var root = variable;
        while (parents.TryGetValue(root, out var parent))
            root = parent;
        while (parents.TryGetValue(variable, out var next) && next != root)
            (parents[variable], variable) = (root, next);
        return root;
    }

    /// <summary>Lets every variable of a group copy the one that has an equation or else an initial value.</summary>
    public void Settle(IEnumerable<TextVariable> variables)
    {
        foreach (var group in variables.GroupBy(Root).Where(group => group.Skip(1).Any()))
            findings.Try(() => Settle([.. group]));
    }

    static void Settle(TextVariable[] group)
    {
        var defined = group.Where(variable => variable.Definition is not null || variable.Rate is not null).ToArray();
        if (defined.Length > 1)
            throw new CellTextException((defined[1].Definition ?? defined[1].Rate)!.At, $"'{defined[1]}' is connected to '{defined[0]}', which has an equation already", "one equation for connected variables");
        var started = group.Where(variable => variable.Initial is not null).ToArray();
        if (started.Length > 1)
            throw new CellTextException(started[1].At, $"'{started[1]}' is connected to '{started[0]}', which has an initial value already", "one initial value for connected variables");
        var source = defined.Concat(started).FirstOrDefault() ?? group[0];
        if (started is [var start] && start != source && source.Definition is null)
            source.Initial = new Call(start.At, Function.Multiply, "times", [start.Initial!, new Literal(start.At, Factor(start, source), null)]);
        foreach (var variable in group.Where(variable => variable != source))
        {
            Factor(source, variable);
            variable.Source = source;
            source.Terms.UnionWith(variable.Terms);
        }
    }

    static double Factor(TextVariable from, TextVariable to) => from.Unit!.HasDimensionOf(to.Unit!) ? from.Unit.To(to.Unit!)
        : throw new CellTextException(to.At, $"'{to}' in {to.Unit!.Name} is connected to '{from}' in {from.Unit.Name}, which measures something else", "units of one dimension on both sides of a connection");
}
