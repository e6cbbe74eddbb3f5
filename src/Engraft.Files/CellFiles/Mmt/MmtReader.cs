using Engraft.Quantities;

namespace Engraft.Files.CellFiles.Mmt;

/// <summary>Reads the model and the protocol of an .mmt text (the format of Myokit, doi:10.1016/j.pbiomolbio.2015.12.008).</summary>
sealed class MmtReader(string textual, string file, CellTextFindings findings)
{
    readonly MmtSource source = new(textual, file);
    readonly ModelText text = new(file, Path.GetFileNameWithoutExtension(file));
    readonly Dictionary<string, MmtComponent> components = [];
    readonly List<MmtVariable> variables = [];
    readonly List<(string Name, int At, int Start)> initial = [];
    MmtComponent? component;

    public ModelText Read()
    {
        var (section, at) = ("", 0);
        while (at < source.Text.Length)
        {
            var start = source.Skip(at);
            var next = source.NextLine(start);
            if (source.Text.AsSpan(start).StartsWith("[["))
                section = Section(start);
            else if (start < source.Text.Length && source.Text[start] is not ('#' or '\n') && section is "model" or "protocol")
                findings.Try(() => next = section == "model" ? ModelLine(start, start - at) : Protocol(start));
            at = Math.Max(next, start + 1);
        }
        if (section.Length == 0)
            findings.Add(new(file, 1, 1, "this is no model text", "a section [[model]]"));
        Resolve();
        return text;
    }

    string Section(int start)
    {
        component = null;
        var name = source.Name(start + 2);
        if (name is not ("model" or "protocol" or "script"))
            findings.Try(() => throw source.Fail(start, $"there is no section '{name}'", "[[model]], [[protocol]] or [[script]]"));
        return name;
    }

    /// <summary>One line of the model, or more where an expression or a text goes on.</summary>
    /// <returns>Where the next line begins.</returns>
    int ModelLine(int start, int indent)
    {
        var name = source.Name(start);
        if (source.Text[start] == '[')
            return Component(start);
        var after = source.Skip(start + name.Length);
        var sign = after < source.Text.Length ? source.Text[after] : '\n';
        if (name.Length == 0)
            throw source.Fail(start, $"'{source.Text[start]}' is not expected here", "a component [name], a variable or a property");
        if (sign == ':')
            return Description(after + 1);
        if (name is "in" or "bind" or "label" && sign != '=')
            return Property(start, component?.Above(indent) ?? throw source.Fail(start, $"'{name}' belongs to no variable", "an indented line below a variable"));
        if (name == "use")
            return Use(after);
        if (name == "dot" && sign == '(')
            return Rate(after, indent);
        if (sign == '(')
            throw source.Fail(start, $"the function '{name}' of the text's own is not supported", "its expression where it is used");
        if (sign == '.' && component is null)
            return Initial(start, name, after);
        return sign == '=' ? Variable(start, name, after + 1, indent, false) : throw source.Fail(after, "an '=' is expected here", $"{name} = expression");
    }

    int Component(int start)
    {
        var name = source.Name(start + 1);
        if (name.Length == 0 || start + 1 + name.Length >= source.Text.Length || source.Text[start + 1 + name.Length] != ']')
            throw source.Fail(start, "a component has no name", "[name]");
        if (!components.TryGetValue(name, out component))
            components[name] = component = new(name);
        return source.NextLine(start);
    }

    /// <summary>A description, perhaps of many lines between three quotation marks.</summary>
    int Description(int start)
    {
        const string quotes = "\"\"\"";
        start = source.Skip(start);
        if (!source.Text.AsSpan(start).StartsWith(quotes))
            return source.NextLine(start);
        var end = source.Text.IndexOf(quotes, start + quotes.Length, StringComparison.Ordinal);
        return end >= 0 ? source.NextLine(end) : throw source.Fail(start, "a text is not closed", quotes);
    }

    int Use(int at)
    {
        var owner = component ?? throw source.Fail(at, "'use' stands in no component", "a line within a component");
        do
        {
            var used = source.Token(at, false);
            if (used.Kind != MmtTokenKind.Name || !used.Text.Contains('.', StringComparison.Ordinal))
                throw source.Fail(used.Start, "the name of another component's variable is expected", "use component.variable");
            at = used.Start + used.Text.Length;
            var alias = used.Text[(used.Text.IndexOf('.', StringComparison.Ordinal) + 1)..];
            if (source.Token(at, false) is var word && word.IsWord("as"))
            {
                word = source.Token(word.Start + word.Text.Length, false);
                (alias, at) = (word.Text, word.Start + word.Text.Length);
            }
            owner.Aliases[alias] = used.Text;
            at = source.Skip(at);
        }
        while (at < source.Text.Length && source.Text[at++] == ',');
        return source.NextLine(at - 1);
    }

    int Rate(int open, int indent)
    {
        var name = source.Name(source.Skip(open + 1));
        var close = source.Skip(source.Skip(open + 1) + name.Length);
        var equals = close < source.Text.Length ? source.Skip(close + 1) : close;
        if (name.Length == 0 || equals >= source.Text.Length || source.Text[close] != ')' || source.Text[equals] != '=')
            throw source.Fail(open, "a rate names its variable", "dot(V) = expression");
        return Variable(open, name, equals + 1, indent, true);
    }

    int Initial(int start, string name, int dot)
    {
        var rest = source.Name(dot + 1);
        var equals = source.Skip(dot + 1 + rest.Length);
        if (rest.Length == 0 || equals >= source.Text.Length || source.Text[equals] != '=')
            throw source.Fail(start, "an initial value is expected here", "component.variable = value");
        initial.Add(($"{name}.{rest}", start, equals + 1));
        return Trailing(equals + 1, null);
    }

    int Variable(int start, string name, int expression, int indent, bool rate)
    {
        var owner = component ?? throw source.Fail(start, $"'{name}' stands in no component", "a component [name] above it");
        var outer = owner.Above(indent);
        var full = outer is null ? name : $"{outer.Variable.Name}.{name}";
        var variable = new MmtVariable(new(owner.Name, full, source.Place(start), null), owner, outer, indent, expression, rate);
        if (!(outer?.Nested ?? owner.Variables).TryAdd(name, variable))
            throw source.Fail(start, $"'{owner.Name}.{full}' is defined twice", "one definition of a name");
        owner.Last = variable;
        variables.Add(variable);
        text.Variables.Add(variable.Variable);
        return Trailing(expression, variable);
    }

    /// <summary>Passes over an expression and takes what stands behind it in the line.</summary>
    int Trailing(int at, MmtVariable? variable)
    {
        var depth = 0;
        while (source.Token(at, depth > 0) is { Kind: not MmtTokenKind.End } token)
        {
            if (depth == 0 && variable is not null && token is { Kind: MmtTokenKind.Name, Text: "in" or "bind" or "label" })
                return Property(token.Start, variable);
            depth += token.Is("(") ? 1 : token.Is(")") ? -1 : 0;
            at = token.Start + token.Text.Length;
        }
        return source.NextLine(source.Skip(at) is var end && depth > 0 ? throw source.Fail(end, "a parenthesis is not closed", "')'") : source.Token(at, false).Start);
    }

    int Property(int start, MmtVariable of)
    {
        var (kind, variable) = (source.Name(start), of.Variable);
        var value = source.Token(start + kind.Length, false);
        if (kind == "in")
            variable.Unit = value.Kind == MmtTokenKind.Unit ? MmtUnit.Parse(value.Text, source.Place(value.Start)) : throw source.Fail(value.Start, "a unit is expected here", "in [mV]");
        else if (value.Kind != MmtTokenKind.Name)
            throw source.Fail(value.Start, $"a name is expected behind '{kind}'", $"{kind} name");
        else
            variable.Terms.Add(value.Text);
        if (kind == "bind")
            (text.Time, text.Pace) = (value.Text == "time" ? variable : text.Time, value.Text == "pace" ? variable : text.Pace);
        return Trailing(value.Start + value.Text.Length, of);
    }

    int Protocol(int start)
    {
        var numbers = source.Text[start..source.NextLine(start)].Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        double? Number(int i) => i < numbers.Length ? CellMl.CellMlNames.Parse(numbers[i]) : null;
        if (Number(0) is not { } level || Number(2) is not { } length || length <= 0 || Number(1) is null && numbers[1] != "next")
            throw source.Fail(start, "a stimulus is expected here", "numbers: level, start (or next), length above 0, period and multiplier");
        if (text.PaceDuration is null)
            (text.PaceLevel, text.PaceDuration) = (level, length);
        return source.NextLine(start);
    }

    void Resolve()
    {
        foreach (var variable in variables)
            findings.Try(() =>
            {
                var expression = new MmtExpression(source, (name, at) => Find(name, at, variable)).Read(variable.Start);
                if (variable.IsRate)
                    variable.Variable.Rate = expression;
                else
                    variable.Variable.Definition = expression;
            });
        var order = new Dictionary<TextVariable, int>();
        foreach (var (name, at, start) in initial)
            findings.Try(() =>
            {
                var state = Find(name, at, null);
                if (!order.TryAdd(state, order.Count))
                    throw source.Fail(at, $"'{name}' has two initial values", "one initial value a state");
                state.Initial = new MmtExpression(source, (other, place) => Find(other, place, null)).Read(start);
            });
        foreach (var stray in order.Keys.Where(state => state.Rate is null && !findings.HasErrors))
            findings.Add(new(stray.At.File, stray.At.Line, stray.At.Column, $"'{stray}' has an initial value but no rate", $"dot({stray.Name}) = expression"));
        text.Variables.Sort((a, b) => order.GetValueOrDefault(a, int.MaxValue).CompareTo(order.GetValueOrDefault(b, int.MaxValue)) is not 0 and var sign ? sign : a.At.Line.CompareTo(b.At.Line));
    }

    TextVariable Find(string name, int at, MmtVariable? inside)
    {
        if (inside?.Find(name) is { } near)
            return near;
        var full = inside?.Component.Aliases.GetValueOrDefault(name) ?? name;
        if (full.Split('.') is [var owner, var own] && components.TryGetValue(owner, out var other) && other.Variables.TryGetValue(own, out var found))
            return found.Variable;
        var known = text.Variables.Select(one => one.FullName).Concat(inside is null ? [] : inside.Component.Variables.Keys);
        var nearest = Spelling.Near(known, full);
        throw new CellTextException(source.Place(at), $"there is no variable '{full}'", "a variable of this component, one that it uses, or component.variable", nearest);
    }
}
