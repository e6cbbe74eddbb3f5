namespace Engraft.Files.CellFiles.Mmt;

/// <summary>Reads an expression: or, and, not, comparison, sum, product, sign, power, operand, from the loosest to the tightest.</summary>
/// <param name="find">The variable that a name means.</param>
sealed class MmtExpression(MmtSource source, Func<string, int, TextVariable> find)
{
    MmtToken token;
    int depth, level;

    public Expression Read(int start)
    {
        Move(start);
        var expression = Or();
        if (depth == 0 && (token.Kind == MmtTokenKind.End || token is { Kind: MmtTokenKind.Name, Text: "in" or "bind" or "label" }))
            return expression;
        throw source.Fail(token.Start, $"'{token.Text}' is not expected here", "the end of the expression or an operator");
    }

    void Move(int offset) => token = source.Token(offset, depth > 0);

    void Next() => Move(token.Start + token.Text.Length);

    Expression Or() => Chain(And, ("or", Function.Or));

    Expression And() => Chain(Not, ("and", Function.And));

    Expression Not()
    {
        var (at, times) = (token.Start, 0);
        for (; token.IsWord("not"); times++)
            Next();
        return times == 0 ? Comparison() : Call(at, Function.Not, "not", times % 2 == 1 ? Comparison() : Call(at, Function.Not, "not", Comparison()));
    }

    Expression Comparison() => Chain(Sum, ("==", Function.Equal), ("!=", Function.NotEqual), ("<=", Function.LessOrEqual), (">=", Function.GreaterOrEqual), ("<", Function.Less), (">", Function.Greater));

    Expression Sum() => Chain(Product, ("+", Function.Add), ("-", Function.Subtract));

    Expression Product()
    {
        var left = Sign();
        while (token.Kind == MmtTokenKind.Sign && token.Text is "*" or "/" or "//" or "%")
        {
            var (sign, at) = (token.Text, token.Start);
            Next();
            var right = Sign();
            left = sign switch
            {
                "*" => Call(at, Function.Multiply, sign, left, right),
                "/" => Call(at, Function.Divide, sign, left, right),
                "//" => Floor(at, sign, left, right),
                _ => Call(at, Function.Subtract, sign, left, Call(at, Function.Multiply, sign, right, Floor(at, sign, left, right))),
            };
        }
        return left;
    }

    Call Floor(int at, string sign, Expression a, Expression b) => Call(at, Function.Floor, sign, Call(at, Function.Divide, sign, a, b));

    Expression Chain(Func<Expression> tighter, params ReadOnlySpan<(string Sign, Function Function)> operators)
    {
        var left = tighter();
        for (var found = true; found;)
        {
            found = false;
            foreach (var (sign, function) in operators)
            {
                if (token.Text != sign || token.Kind is not (MmtTokenKind.Sign or MmtTokenKind.Name))
                    continue;
                var at = token.Start;
                Next();
                left = Call(at, function, sign, left, tighter());
                found = true;
                break;
            }
        }
        return left;
    }

    Expression Sign()
    {
        if (++level > CellText.MostLevels)
            throw source.Fail(token.Start, "the expression is nested too deeply", $"{CellText.MostLevels} levels at most");
        var expression = token.Is("-") || token.Is("+") ? Signed() : Power();
        level--;
        return expression;
    }

    Expression Signed()
    {
        var (sign, at) = (token.Text, token.Start);
        Next();
        return sign == "+" ? Sign() : Call(at, Function.Negate, sign, Sign());
    }

    Expression Power()
    {
        var power = Operand();
        if (!token.Is("^"))
            return power;
        var at = token.Start;
        Next();
        power = Call(at, Function.Power, "^", power, token.Is("-") || token.Is("+") ? Sign() : Operand());
        return token.Is("^") ? throw source.Fail(token.Start, "a power of a power is ambiguous", "parentheses, as in (a^b)^c") : power;
    }

    Expression Operand()
    {
        var (kind, text, at) = token;
        if (kind == MmtTokenKind.Number)
            return Number();
        if (token.Is("("))
            return Group()[0];
        if (kind != MmtTokenKind.Name)
            throw source.Fail(at, kind == MmtTokenKind.End ? "the expression ends too early" : $"'{text}' is not expected here", "a number, a name or a parenthesis");
        Next();
        return token.Is("(") ? MmtFunctions.Call(source.Place(at), text, Group()) : new Reference(source.Place(at), find(text, at));
    }

    Literal Number()
    {
        var at = token.Start;
        var value = CellMl.CellMlNames.Parse(token.Text) ?? throw source.Fail(at, $"'{token.Text}' is no number", "a finite number");
        Next();
        TextUnit? unit = null;
        if (token.Kind == MmtTokenKind.Unit)
        {
            unit = MmtUnit.Parse(token.Text, source.Place(token.Start));
            Next();
        }
        return new(source.Place(at), value, unit);
    }

    /// <summary>Expressions between parentheses.</summary>
    List<Expression> Group()
    {
        var inside = new List<Expression>();
        depth++;
        do
        {
            Next();
            inside.Add(Or());
        }
        while (token.Is(","));
        if (!token.Is(")"))
            throw source.Fail(token.Start, "a parenthesis is not closed", "')'");
        depth--;
        Next();
        return inside;
    }

    /// <summary>A long sum is as deep as it has terms.</summary>
    Call Call(int at, Function function, string text, params Expression[] operands) =>
        new Call(source.Place(at), function, text, operands) is { Levels: <= CellText.MostTerms } call ? call
            : throw source.Fail(at, "the expression is too long", $"{CellText.MostTerms} terms at most, the rest in variables of their own");
}
