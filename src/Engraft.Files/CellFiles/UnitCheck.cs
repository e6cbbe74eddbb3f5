namespace Engraft.Files.CellFiles;

/// <summary>Compares the units within the equations of a text; what does not fit is reported, and the numbers are computed as they stand.</summary>
/// <remarks>A unit that the text does not give, or that cannot be known, is null and fits everything.</remarks>
sealed class UnitCheck(CellTextFindings findings)
{
    public void Check(ModelText text)
    {
        foreach (var variable in text.Variables)
        {
            if (variable.Definition is { } definition)
                Compare(variable.Unit, Of(definition), variable.At, $"'{variable}' is declared in");
            if (variable.Rate is { } rate && (variable.By ?? text.Time)?.Unit is { } time)
                Compare(variable.Unit is { } unit ? unit / time : null, Of(rate), variable.At, $"the rate of '{variable}' should be in");
        }
    }

    TextUnit? Of(Expression expression) => expression switch
    {
        Literal literal => literal.Unit,
        Reference reference => reference.Variable.Unit,
        Call call => Of(call),
        _ => null,
    };

    TextUnit? Of(Call call) => call.Function switch
    {
        Function.Add or Function.Subtract or Function.Min or Function.Max => Same(call, call.Operands),
        Function.Negate or Function.Abs or Function.Floor or Function.Ceiling => Of(call.Operands[0]),
        Function.Multiply => Product(call.Operands),
        Function.Divide => Of(call.Operands[0]) is { } above && Of(call.Operands[1]) is { } below ? above / below : null,
        Function.Sqrt => Of(call.Operands[0])?.Power(0.5),
        Function.Power => Power(call),
        Function.Exp or Function.Log or Function.Sinh or Function.Cosh or Function.Tanh => Pure(call),
        Function.Choose => Choice(call),
        Function.Refused => null,
        Function.And or Function.Or or Function.Xor or Function.Not => Each(call),
        _ => Relation(call),
    };

    TextUnit? Product(IReadOnlyList<Expression> operands)
    {
        TextUnit? product = TextUnit.Dimensionless;
        foreach (var operand in operands)
            product = Of(operand) is { } unit && product is not null ? product * unit : null;
        return product;
    }

    TextUnit? Power(Call call)
    {
        var (unit, exponent) = (Of(call.Operands[0]), Of(call.Operands[1]));
        Compare(TextUnit.Dimensionless, exponent, call.At, "an exponent should be");
        return call.Operands[1] is Literal number ? unit?.Power(number.Value) : unit is { IsPure: true } ? unit : null;
    }

    TextUnit Pure(Call call)
    {
        Compare(TextUnit.Dimensionless, Of(call.Operands[0]), call.At, $"the operand of '{call.Text}' should be");
        return TextUnit.Dimensionless;
    }

    TextUnit? Same(Call call, IEnumerable<Expression> operands)
    {
        TextUnit? first = null;
        foreach (var operand in operands)
        {
            var unit = Of(operand);
            Compare(first, unit, call.At, $"'{call.Text}' joins");
            first ??= unit;
        }
        return first;
    }

    TextUnit? Choice(Call call)
    {
        for (var i = 0; i + 1 < call.Operands.Count; i += 2)
            Of(call.Operands[i]);
        return Same(call, call.Operands.Where((_, place) => place % 2 == 1 || place == call.Operands.Count - 1));
    }

    TextUnit Relation(Call call)
    {
        Same(call, call.Operands);
        return TextUnit.Dimensionless;
    }

    TextUnit Each(Call call)
    {
        foreach (var operand in call.Operands)
            Of(operand);
        return TextUnit.Dimensionless;
    }

    void Compare(TextUnit? expected, TextUnit? found, TextPlace at, string what)
    {
        if (expected is null || found is null || expected.SameAs(found))
            return;
        var kind = expected.HasDimensionOf(found) ? $"which differ by a factor {found.To(expected):G6}" : "which measure different things";
        findings.Warn(at, $"units: {what} {expected.Name} and {found.Name}, {kind}; the numbers are computed as they stand");
    }
}
