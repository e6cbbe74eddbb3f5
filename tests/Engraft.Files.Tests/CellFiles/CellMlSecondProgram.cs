using System.Globalization;
using System.Xml.Linq;

namespace Engraft.Files.Tests.CellFiles;

/// <summary>Computes the rates of a CellML 1.0 text by walking through its XML with the platform's mathematics: written apart from the reader, to be compared with it.</summary>
/// <remarks>Connected variables are taken to be in one unit, which holds for the texts compared.</remarks>
sealed class CellMlSecondProgram
{
    static readonly XNamespace math = "http://www.w3.org/1998/Math/MathML";
    readonly Dictionary<string, List<string>> neighbours = [];
    readonly Dictionary<string, (XElement Value, string Component)> equations = [], rates = [];
    readonly Dictionary<string, double> initial = [];
    readonly Dictionary<string, double> given = [], known = [];

    public CellMlSecondProgram(XElement root)
    {
        var space = root.Name.Namespace;
        foreach (var component in root.Elements(space + "component"))
        {
            var name = component.Attribute("name")!.Value;
            foreach (var variable in component.Elements(space + "variable").Where(variable => variable.Attribute("initial_value") is not null))
                initial[$"{name}.{variable.Attribute("name")!.Value}"] = Number(variable.Attribute("initial_value")!.Value);
            foreach (var equation in component.Elements(math + "math").Elements(math + "apply"))
                Take(name, [.. equation.Elements()]);
        }
        foreach (var connection in root.Elements(space + "connection"))
            foreach (var map in connection.Elements(space + "map_variables"))
                Join($"{connection.Element(space + "map_components")!.Attribute("component_1")!.Value}.{map.Attribute("variable_1")!.Value}",
                    $"{connection.Element(space + "map_components")!.Attribute("component_2")!.Value}.{map.Attribute("variable_2")!.Value}");
    }

    void Take(string component, XElement[] parts)
    {
        if (parts[1].Name == math + "ci")
            equations[$"{component}.{parts[1].Value.Trim()}"] = (parts[2], component);
        else
            rates[$"{component}.{parts[1].Element(math + "ci")!.Value.Trim()}"] = (parts[2], component);
    }

    void Join(string a, string b)
    {
        (neighbours.TryGetValue(a, out var of) ? of : neighbours[a] = []).Add(b);
        (neighbours.TryGetValue(b, out of) ? of : neighbours[b] = []).Add(a);
    }

    /// <summary>The rates of states.</summary>
    /// <param name="fixed">Values of states, and of variables to be left out such as the stimulus, by "component.name".</param>
    public double[] Rates(IReadOnlyList<string> states, IReadOnlyDictionary<string, double> @fixed)
    {
        given.Clear();
        known.Clear();
        foreach (var (name, value) in @fixed)
            given[name] = value;
        return [.. states.Select(state => Value(rates[state].Value, rates[state].Component))];
    }

    double Value(string name)
    {
        if (known.TryGetValue(name, out var value))
            return value;
        var (open, seen) = (new Queue<string>([name]), new HashSet<string> { name });
        while (open.TryDequeue(out var one))
        {
            if (given.TryGetValue(one, out value) || (equations.TryGetValue(one, out var equation) && (value = Value(equation.Value, equation.Component)) is var _) || initial.TryGetValue(one, out value))
                return known[name] = value;
            foreach (var next in (neighbours.GetValueOrDefault(one) ?? []).Where(seen.Add))
                open.Enqueue(next);
        }
        throw new InvalidDataException($"{name} has no value");
    }

    double Value(XElement element, string component) => element.Name.LocalName switch
    {
        "ci" => Value($"{component}.{element.Value.Trim()}"),
        "cn" => Number(string.Join("e", element.Nodes().OfType<XText>().Select(part => part.Value.Trim()))),
        "piecewise" => (element.Elements(math + "piece").FirstOrDefault(piece => Value(piece.Elements().Last(), component) != 0) ?? element.Element(math + "otherwise")!).Elements().First() is var chosen ? Value(chosen, component) : 0,
        _ => Apply(element, component),
    };

    double Apply(XElement apply, string component)
    {
        var name = apply.Elements().First().Name.LocalName;
        var x = apply.Elements().Skip(1).Select(operand => Value(operand, component)).ToArray();
        return name switch
        {
            "plus" => x.Sum(),
            "times" => x.Aggregate(1.0, (product, factor) => product * factor),
            "minus" => x.Length == 1 ? -x[0] : x[0] - x[1],
            "divide" => x[0] / x[1],
            "power" => Math.Pow(x[0], x[1]),
            "root" => Math.Sqrt(x[0]),
            "exp" => Math.Exp(x[0]),
            "ln" => Math.Log(x[0]),
            "floor" => Math.Floor(x[0]),
            "abs" => Math.Abs(x[0]),
            "eq" => x[0] == x[1] ? 1 : 0,
            "lt" => x[0] < x[1] ? 1 : 0,
            "leq" => x[0] <= x[1] ? 1 : 0,
            "gt" => x[0] > x[1] ? 1 : 0,
            "geq" => x[0] >= x[1] ? 1 : 0,
            "and" => x.All(one => one != 0) ? 1 : 0,
            "or" => x.Any(one => one != 0) ? 1 : 0,
            _ => throw new InvalidDataException(name),
        };
    }

    static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
