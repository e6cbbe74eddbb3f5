using System.Globalization;
using System.Text;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Tests.Conventions;

/// <summary>One mechanism traced: its rates as expressions of named slots, and their text.</summary>
sealed class TracedMechanism
{
    readonly MechanismCase mechanism;
    readonly Graph graph = new();
    readonly List<(string Heading, Slot Slot)> symbols = [];
    readonly IReadOnlyList<Slot> states;
    readonly Traced[] production, loss, transfer;
    readonly IReadOnlyList<(string Name, Traced Value)> named;

    public TracedMechanism(MechanismCase mechanism)
    {
        this.mechanism = mechanism;
        states = Slots.Of(mechanism.State);
        var inputs = mechanism.Inputs.Select(input => Row(input.Heading, input.Slots)).ToArray();
        var now = Row("state", states);
        (production, loss, transfer) = (new Traced[states.Count], new Traced[states.Count], new Traced[mechanism.Moves.Length]);
        mechanism.AddRates(inputs, now, production, loss, transfer);
        named = mechanism.Named(inputs, now);
    }

    public Graph Graph => graph;

    /// <summary>All rates in order: production, loss, moves.</summary>
    public Traced[] Rates => [.. production, .. loss, .. transfer];

    /// <summary>The section of the reference: equations, named parts, symbols.</summary>
    public string Section()
    {
        var writer = new LatexWriter(graph, input => Symbol(symbols[input].Heading, symbols[input].Slot.Name));
        foreach (var (name, value) in named)
            writer.Name(value, Symbol("named", name));
        var rates = Written().ToArray();
        var latex = writer.Write([.. rates.Select(rate => rate.Value)]);
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"## {mechanism.Name}\n\n");
        foreach (var (symbol, expression) in writer.Shared)
            Equation(text, symbol, expression);
        for (var i = 0; i < rates.Length; i++)
            Equation(text, rates[i].Symbol, latex[i]);
        AppendSymbols(text);
        return text.ToString();
    }

    /// <summary>The named expressions of this mechanism's kind, each with its definition.</summary>
    public string NamedSection(string heading)
    {
        var writer = new LatexWriter(graph, input => Symbol(symbols[input].Heading, symbols[input].Slot.Name));
        var latex = writer.Write([.. named.Select(item => item.Value)]);
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"## {heading}\n\n");
        foreach (var (symbol, expression) in writer.Shared)
            Equation(text, symbol, expression);
        for (var i = 0; i < latex.Length; i++)
            Equation(text, Symbol("named", named[i].Name), latex[i]);
        AppendSymbols(text);
        return text.ToString();
    }

    IEnumerable<(string Symbol, Traced Value)> Written()
    {
        for (var i = 0; i < states.Count; i++)
        {
            if (production[i].Constant is not 0)
                yield return ($"P_{{{Symbol("state", states[i].Name)}}}", production[i]);
            if (loss[i].Constant is not 0)
                yield return ($"L_{{{Symbol("state", states[i].Name)}}}", loss[i]);
        }
        for (var k = 0; k < transfer.Length; k++)
            if (transfer[k].Constant is not 0)
                yield return ($@"M_{{{Symbol("state", states[mechanism.Moves[k].From].Name)} \to {Symbol("state", states[mechanism.Moves[k].To].Name)}}}", transfer[k]);
    }

    Traced[] Row(string heading, IReadOnlyList<Slot> slots)
    {
        symbols.AddRange(slots.Select(slot => (heading, slot)));
        return [.. slots.Select(slot => graph.Input(slot.Name))];
    }

    /// <summary>The symbols that the equations above show.</summary>
    void AppendSymbols(StringBuilder text)
    {
        var equations = text.ToString();
        text.Append("| symbol | unit | meaning |\n|---|---|---|\n");
        foreach (var (heading, slot) in symbols.Where(item => equations.Contains(Symbol(item.Heading, item.Slot.Name), StringComparison.Ordinal)).DistinctBy(Symbol))
            text.Append(CultureInfo.InvariantCulture, $"| ${Symbol(heading, slot.Name)}$ | {slot.Unit} | {slot.Meaning} ({heading}) |\n");
        text.Append('\n');
    }

    static string Symbol((string Heading, Slot Slot) item) => Symbol(item.Heading, item.Slot.Name);

    static void Equation(StringBuilder text, string symbol, string expression) =>
        text.Append(CultureInfo.InvariantCulture, $"```math\n{symbol} = {expression}\n```\n\n");

    /// <summary>States upright, surroundings in sans serif, what is computed once and used by name in bold, parameters in italics.</summary>
    static string Symbol(string heading, string name)
    {
        var font = heading switch { "state" => "mathrm", "surroundings" => "mathsf", "named" => "mathbf", _ => "mathit" };
        return $@"\{font}{{{(font == "mathit" ? name : char.ToUpperInvariant(name[0]) + name[1..])}}}";
    }
}
