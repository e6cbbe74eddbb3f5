using Engraft.Numbers;

namespace Engraft.Files.CellFiles;

/// <summary>Turns the expressions of a text into nodes of a graph, each variable once, in the order in which they need one another.</summary>
sealed class EquationGraph(ModelText text, IReadOnlyDictionary<TextVariable, double> replaced)
{
    readonly Dictionary<TextVariable, Traced> known = [];
    readonly List<TextVariable> open = [];
    int level;

    public Graph Graph { get; } = new();

    /// <summary>Gives a variable a value of its own instead of its equation: a state, the stimulus.</summary>
    public void Set(TextVariable variable, Traced value) => known[variable.Origin] = value;

    /// <summary>The same equations before anything is set.</summary>
    public EquationGraph Anew() => new(text, replaced);

    /// <summary>The value at the start, in the variable's own unit; null where it is no constant.</summary>
    public double? Start(TextVariable state) => state.Initial is { } initial ? Anew().Of(initial).Constant : null;

    /// <summary>Multiplies a variable, wherever it is used.</summary>
    public void Scale(TextVariable variable, Traced factor) => known[variable.Origin] = Of(variable.Origin, variable.At) * factor;

    /// <summary>The value of a variable in its own unit.</summary>
    public Traced Of(TextVariable variable, TextPlace from)
    {
        var origin = variable.Origin;
        if (!known.TryGetValue(origin, out var value))
            known[origin] = value = Computed(origin, from);
        return origin == variable ? value : Converted(value, origin, variable, from);
    }

    Traced Computed(TextVariable variable, TextPlace from)
    {
        if (variable == text.Time?.Origin)
            throw new CellTextException(from, $"an equation that a rate needs depends on the time '{variable}' itself",
                "a cell whose rates depend on its state only; a stimulus must be recognisable (annotate it as membrane_stimulus_current, or bind it to pace)");
        if (open.Contains(variable))
            throw new CellTextException(variable.At, $"'{variable}' is defined by itself, through {string.Join(", ", open.SkipWhile(one => one != variable).Select(one => $"'{one}'"))}",
                "equations that can be computed one after the other");
        if (replaced.TryGetValue(variable, out var constant))
            return Traced.Of(constant);
        open.Add(variable);
        var value = (variable.Definition ?? variable.Initial) is { } expression ? Of(expression)
            : throw new CellTextException(variable.At, $"'{variable}' has no value", "an equation, an initial value or a connection to a variable that has one");
        open.RemoveAt(open.Count - 1);
        return value;
    }

    static Traced Converted(Traced value, TextVariable origin, TextVariable variable, TextPlace at)
    {
        if (origin.Unit is not { } from || variable.Unit is not { } to || from.To(to) == 1)
            return value;
        return from.HasDimensionOf(to) ? value * Traced.Of(from.To(to))
            : throw new CellTextException(at, $"'{variable}' in {to.Name} is connected to '{origin}' in {from.Name}, which measures something else", "units of one dimension on both sides of a connection");
    }

    /// <summary>The value of an expression.</summary>
    public Traced Of(Expression expression)
    {
        if (++level > CellText.MostChained)
            throw new CellTextException(expression.At, "the equations are nested too deeply", $"{CellText.MostChained} levels at most");
        var value = expression switch
        {
            Literal literal => Traced.Of(literal.Value),
            Reference reference => Of(reference.Variable, reference.At),
            Call call => Of(call),
            _ => throw new InvalidOperationException(expression.GetType().Name),
        };
        level--;
        return value;
    }

    Traced Of(Call call) => call.Function switch
    {
        Function.Choose => Chosen(call),
        Function.Power => Powers.Of(A(call), Of(call.Operands[1])),
        Function.Floor or Function.Ceiling => Whole(call),
        Function.Add or Function.Subtract or Function.Multiply or Function.Divide or Function.Min or Function.Max => Folded(call),
        Function.Negate => -A(call),
        Function.Sqrt => Traced.Sqrt(A(call)),
        Function.Abs => Traced.Abs(A(call)),
        Function.Exp => Traced.Exp(A(call)),
        Function.Log => Traced.Log(A(call)),
        Function.Sinh => Powers.Hyperbolic(A(call)).Sinh,
        Function.Cosh => Powers.Hyperbolic(A(call)).Cosh,
        Function.Tanh => Powers.Tanh(A(call)),
        Function.Refused => throw new CellTextException(call.At, $"'{call.Text}' cannot be computed in a cell's rates", "arithmetic, powers, exp, ln, log, root, abs, min, max, hyperbolic functions and piecewise"),
        _ => Select(call, Traced.Of(1), Traced.Of(0)),
    };

    Traced A(Call call) => Of(call.Operands[0]);

    Traced Folded(Call call)
    {
        var value = A(call);
        foreach (var operand in call.Operands.Skip(1))
            value = call.Function switch
            {
                Function.Add => value + Of(operand),
                Function.Subtract => value - Of(operand),
                Function.Multiply => value * Of(operand),
                Function.Divide => value / Of(operand),
                Function.Min => Traced.Min(value, Of(operand)),
                _ => Traced.Max(value, Of(operand)),
            };
        return value;
    }

    Traced Whole(Call call) => A(call).Constant is { } number ? Traced.Of(call.Function == Function.Floor ? Math.Floor(number) : Math.Ceiling(number))
        : throw new CellTextException(call.At, $"'{call.Text}' of what changes with time cannot be computed", "'floor' and 'ceiling' of constants only");

    Traced Chosen(Call call)
    {
        var value = Of(call.Operands[^1]);
        for (var i = call.Operands.Count - 3; i >= 0; i -= 2)
            value = Select(call.Operands[i], Of(call.Operands[i + 1]), value);
        return value;
    }

    /// <summary>One of two values by a condition.</summary>
    Traced Select(Expression condition, Traced yes, Traced no) => condition switch
    {
        Literal literal => literal.Value != 0 ? yes : no,
        Call { Function: Function.And } and => and.Operands.Reverse().Aggregate(yes, (value, operand) => Select(operand, value, no)),
        Call { Function: Function.Or } or => or.Operands.Reverse().Aggregate(no, (value, operand) => Select(operand, yes, value)),
        Call { Function: Function.Not } not => Select(not.Operands[0], no, yes),
        Call { Function: Function.Xor } xor => Either(xor, yes, no),
        Call { Function: >= Function.Less and <= Function.NotEqual } relation => Compared(relation.Function, Of(relation.Operands[0]), Of(relation.Operands[1]), yes, no),
        _ => throw new CellTextException(condition.At, "a condition is expected here", "a comparison such as V < -40, or several joined by and, or, not"),
    };

    Traced Either(Call xor, Traced yes, Traced no)
    {
        var odd = Traced.Of(0);
        foreach (var operand in xor.Operands)
            odd = Traced.Abs(odd - Select(operand, Traced.Of(1), Traced.Of(0)));
        return Pick(odd, Traced.Of(0.5), no, yes);
    }

    static Traced Compared(Function relation, Traced a, Traced b, Traced yes, Traced no) => relation switch
    {
        Function.Less => Pick(a, b, yes, no),
        Function.LessOrEqual => Pick(b, a, no, yes),
        Function.Greater => Pick(b, a, yes, no),
        Function.GreaterOrEqual => Pick(a, b, no, yes),
        Function.Equal => Pick(a, b, no, Pick(b, a, no, yes)),
        _ => Pick(a, b, yes, Pick(b, a, yes, no)),
    };

    /// <summary>A choice between constants is made at once: the branch that is never taken is not kept.</summary>
    static Traced Pick(Traced a, Traced b, Traced ifLess, Traced otherwise) => Simplification.Select(a, b, ifLess, otherwise);
}
