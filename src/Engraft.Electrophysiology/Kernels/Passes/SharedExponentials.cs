using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels.Passes;

/// <summary>Exponentials of one variable share one where their slopes are k, 2k, 4k or the negatives of these: e^(k·v + c) = e^c·e^(k·v).</summary>
/// <remarks>A negative slope becomes a division, which <see cref="MergedReciprocals"/> makes cheaper than an exponential.</remarks>
sealed class SharedExponentials : Rewriting
{
    /// <summary>Slopes that differ by rounding alone are one; over the range of a potential this moves an exponential by less than its own rounding.</summary>
    const double Same = 4e-16;

    const int MostSquares = 2;

    readonly Dictionary<int, Line> lines = [];
    readonly Dictionary<int, List<double>> slopes = [];

    /// <summary>An exponent: slope·base + offset.</summary>
    readonly record struct Line(int Base, double Slope, double Offset);

    public SharedExponentials(CellStep step, NumberLimits limits) : base(step)
    {
        var lineOf = new Dictionary<int, Line>();
        foreach (var i in Needed)
            lineOf[i] = LineOf(i, Old[i], lineOf);
        foreach (var i in Needed.Where(i => Old[i].Operation == Operation.Exp))
            Register(i, lineOf[Old[i].A], limits.Offset);
    }

    void Register(int exponential, Line line, double mostOffset)
    {
        if (line.Base < 0 || Math.Abs(line.Offset) > mostOffset)
            return;
        lines[exponential] = line;
        if (!slopes.TryGetValue(line.Base, out var known))
            slopes[line.Base] = known = [];
        known.Add(line.Slope);
    }

    protected override Traced Rebuilt(int i, Node node)
    {
        if (!lines.TryGetValue(i, out var line))
            return Plain(node);
        if (Source(line) is not { } source)
            return Traced.Exp(line.Offset == 0 ? At(line.Base) * Traced.Of(line.Slope) : Traced.FusedMultiplyAdd(At(line.Base), Traced.Of(line.Slope), Traced.Of(line.Offset)));
        var power = Traced.Exp(At(line.Base) * Traced.Of(source.Slope));
        for (var squares = source.Squares; squares > 0; squares--)
            power *= power;
        var scale = Traced.Of(One.Exp(line.Offset).Value);
        return source.Inverted ? scale / power : Simplification.Multiply(power, scale);
    }

    /// <summary>The exponential that serves this one: its slope, how often it is squared and whether then inverted; null where nothing is shared.</summary>
    (double Slope, int Squares, bool Inverted)? Source(Line line)
    {
        var known = slopes[line.Base];
        var size = Math.Abs(line.Slope);
        for (var squares = MostSquares; squares >= 0; squares--)
            if (known.Any(slope => Equal(Math.Abs(slope) * (1 << squares), size)) && known.Count(slope => Related(Math.Abs(slope), size)) > 1)
            {
                var slope = known.Where(slope => Equal(Math.Abs(slope) * (1 << squares), size)).Max();
                return (slope, squares, slope > 0 != line.Slope > 0);
            }
        return null;
    }

    static bool Related(double slope, double other)
    {
        for (var squares = -MostSquares; squares <= MostSquares; squares++)
            if (Equal(slope * Math.ScaleB(1, squares), other))
                return true;
        return false;
    }

    static bool Equal(double a, double b) => Math.Abs(a - b) <= Same * Math.Abs(b);

    /// <summary>A node as a line over one other node; itself where it is no line.</summary>
    static Line LineOf(int i, Node node, Dictionary<int, Line> known)
    {
        Line A() => known[node.A];
        Line B() => known[node.B];
        return node.Operation switch
        {
            Operation.Constant => new(-1, 0, node.Value),
            Operation.Negate => new(A().Base, -A().Slope, -A().Offset),
            Operation.Add when A().Base < 0 || B().Base < 0 => new(Math.Max(A().Base, B().Base), A().Slope + B().Slope, A().Offset + B().Offset),
            Operation.Subtract when A().Base < 0 || B().Base < 0 => new(Math.Max(A().Base, B().Base), A().Slope - B().Slope, A().Offset - B().Offset),
            Operation.Multiply when A().Base < 0 => new(B().Base, A().Offset * B().Slope, A().Offset * B().Offset),
            Operation.Multiply when B().Base < 0 => new(A().Base, B().Offset * A().Slope, B().Offset * A().Offset),
            _ => new(i, 1, 0),
        };
    }
}
