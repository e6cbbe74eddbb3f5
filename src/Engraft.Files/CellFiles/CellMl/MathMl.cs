using System.Xml.Linq;

namespace Engraft.Files.CellFiles.CellMl;

/// <summary>Reads the equations of a component.</summary>
sealed class MathMl(CellMlComponent component, ModelText text)
{
    int level;

    /// <summary>Takes an equation: variable = expression, or d variable/d time = expression.</summary>
    public void Equation(XElement apply)
    {
        if (Operator(apply) is not { } head || head.Name != CellMlNames.Math + "eq")
            throw Fail(apply, $"a statement is expected here, not <{Operator(apply)?.Name.LocalName ?? apply.Name.LocalName}>", "<apply><eq/> left right</apply>");
        if (Operands(apply) is not [var left, var right])
            throw Fail(apply, "an equation has two sides", "<apply><eq/> left right</apply>");
        if (left.Name == CellMlNames.Math + "ci")
            Define(component.Variable(left.Value.Trim(), left), Read(right), left, false);
        else if (Operator(left)?.Name == CellMlNames.Math + "diff")
            Define(Rate(left), Read(right), left, true);
        else
            throw Fail(left, "an implicit equation is not supported", "a variable or its rate of change alone on the left");
    }

    void Define(TextVariable variable, Expression value, XElement at, bool rate)
    {
        if (variable.Definition is not null || variable.Rate is not null)
            throw Fail(at, $"'{variable}' is defined twice, first in line {(variable.Definition ?? variable.Rate)!.At.Line}", "one equation a variable");
        if (rate)
            variable.Rate = value;
        else
            variable.Definition = value;
    }

    TextVariable Rate(XElement diff)
    {
        var by = diff.Element(CellMlNames.Math + "bvar");
        if (by?.Element(CellMlNames.Math + "degree") is { } degree && degree.Value.Trim() != "1")
            throw Fail(degree, "a derivative of higher order is not supported", "rates of change of first order");
        if (by?.Element(CellMlNames.Math + "ci") is not { } time || Operands(diff) is not [var of] || of.Name != CellMlNames.Math + "ci")
            throw Fail(diff, "a rate of change names its variable and the time", "<apply><diff/><bvar><ci>time</ci></bvar><ci>V</ci></apply>");
        var variable = component.Variable(time.Value.Trim(), time);
        text.Times.Add(variable);
        var state = component.Variable(of.Value.Trim(), of);
        state.By = variable;
        return state;
    }

    /// <summary>Reads an expression.</summary>
    Expression Read(XElement element)
    {
        if (++level > CellText.MostLevels)
            throw Fail(element, "the expression is nested too deeply", $"{CellText.MostLevels} levels at most");
        var expression = Form(element);
        level--;
        return expression;
    }

    Expression Form(XElement element)
    {
        var at = CellMlNames.Place(element, component.File);
        return element.Name.Namespace != CellMlNames.Math ? throw Fail(element, $"the element '{element.Name.LocalName}' is no mathematics", "MathML") : element.Name.LocalName switch
        {
            "ci" => new Reference(at, component.Variable(element.Value.Trim(), element)),
            "cn" => Number(element),
            "apply" => Apply(element),
            "piecewise" => Piecewise(element),
            "pi" => new Literal(at, Math.PI, TextUnit.Dimensionless),
            "exponentiale" => new Literal(at, Math.E, TextUnit.Dimensionless),
            "infinity" => new Literal(at, double.PositiveInfinity, TextUnit.Dimensionless),
            "true" => new Literal(at, 1, TextUnit.Dimensionless),
            "false" => new Literal(at, 0, TextUnit.Dimensionless),
            var name => new Call(at, Function.Refused, name, []),
        };
    }

    Literal Number(XElement cn)
    {
        var units = cn.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "units" && attribute.Name.NamespaceName.Length > 0)?.Value.Trim();
        var parts = cn.Nodes().OfType<XText>().Select(part => CellMlNames.Parse(part.Value)).ToArray();
        var kind = cn.Attribute("type")?.Value ?? "real";
        if (cn.Attribute("base")?.Value.Trim() is { } radix && radix != "10")
            throw Fail(cn, $"a number of base {radix} is not supported", "decimal numbers");
        double? value = (kind, parts) switch
        {
            ("real" or "integer", [{ } number]) => number,
            ("e-notation", [{ } digits, { } power]) => CellMlNames.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{cn.Nodes().OfType<XText>().First().Value.Trim()}e{power}")) ?? digits * double.NaN,
            ("rational", [{ } above, { } below]) => above / below,
            _ => null,
        };
        return new(CellMlNames.Place(cn, component.File), value is { } finite && double.IsFinite(finite) ? finite : throw Fail(cn, $"'{cn.Value.Trim()}' is no number of the type '{kind}'", "a real number, an e-notation or a ratio"),
            units is null ? null : component.Units.Of(units, cn));
    }

    Expression Piecewise(XElement element)
    {
        var operands = new List<Expression>();
        foreach (var piece in element.Elements(CellMlNames.Math + "piece"))
        {
            if (piece.Elements().ToArray() is not [var value, var condition])
                throw Fail(piece, "a piece has a value and a condition", "<piece> value condition </piece>");
            operands.Add(Read(condition));
            operands.Add(Read(value));
        }
        if (element.Elements(CellMlNames.Math + "otherwise").SelectMany(one => one.Elements()).ToArray() is not [var otherwise])
            throw Fail(element, "a piecewise value has not one value otherwise", "one <otherwise> value </otherwise>");
        operands.Add(Read(otherwise));
        return new Call(CellMlNames.Place(element, component.File), Function.Choose, "piecewise", operands);
    }

    Call Apply(XElement apply)
    {
        var head = Operator(apply) ?? throw Fail(apply, "an <apply> is empty", "<apply><times/> ... </apply>");
        var at = CellMlNames.Place(apply, component.File);
        if (head.Name.Namespace != CellMlNames.Math || !MathMlOperators.Known.TryGetValue(head.Name.LocalName, out var known))
            return new(at, Function.Refused, head.Name.LocalName, []);
        var operands = Operands(apply).Select(Read).ToArray();
        if (operands.Length < known.Least || operands.Length > known.Most)
            throw Fail(apply, $"<{head.Name.LocalName}> has {operands.Length} operands", known.Least == known.Most ? $"{known.Least}" : known.Most == MathMlOperators.Any ? $"{known.Least} or more" : $"{known.Least} to {known.Most}");
        return MathMlOperators.Call(at, head.Name.LocalName, known.Function, operands, Qualifier(apply, "degree"), Qualifier(apply, "logbase"));
    }

    Expression? Qualifier(XElement apply, string name) => apply.Element(CellMlNames.Math + name)?.Elements().FirstOrDefault() is { } value ? Read(value) : null;

    static XElement? Operator(XElement apply) => apply.Name == CellMlNames.Math + "apply" ? apply.Elements().FirstOrDefault() : null;

    static XElement[] Operands(XElement apply) => [.. apply.Elements().Skip(1).Where(one => one.Name.LocalName is not ("bvar" or "degree" or "logbase"))];

    CellTextException Fail(XElement at, string message, string expected) => new(CellMlNames.Place(at, component.File), message, expected);
}
