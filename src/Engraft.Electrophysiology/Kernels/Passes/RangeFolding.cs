using Engraft.Numbers;

namespace Engraft.Electrophysiology.Kernels.Passes;

/// <summary>Leaves out branches that no state of a cell reaches, and takes exponentials of small numbers from their series.</summary>
sealed class RangeFolding(CellStep step) : Rewriting(step)
{
    const int MostTerms = 9;
    const double Negligible = 4e-17;

    readonly Interval[] ranges = Ranges.Of(step);

    protected override Traced Rebuilt(int i, Node node) => node.Operation switch
    {
        Operation.SelectLess when ranges[node.A].High < ranges[node.B].Low => At(node.C),
        Operation.SelectLess when ranges[node.A].Low >= ranges[node.B].High => At(node.D),
        Operation.Max when ranges[node.A].Low >= ranges[node.B].High => At(node.A),
        Operation.Max when ranges[node.B].Low >= ranges[node.A].High => At(node.B),
        Operation.Subtract when Old[node.A] is { Operation: Operation.Constant, Value: 1 } && Old[node.B].Operation == Operation.Exp
            && Terms(ranges[Old[node.B].A]) is { } terms => Difference(At(Old[node.B].A), terms),
        Operation.Exp when Terms(ranges[node.A]) is { } terms => Series(At(node.A), terms),
        _ => Plain(node),
    };

    /// <summary>Terms of the series of eˣ beside 1 that leave a remainder below rounding; null where they are too many.</summary>
    static int? Terms(Interval x)
    {
        var most = Math.Max(Math.Abs(x.Low), Math.Abs(x.High));
        var (remainder, terms) = (most, 0);
        while (remainder > Negligible && terms < MostTerms)
            remainder *= most / (++terms + 1);
        return remainder <= Negligible ? terms : null;
    }

    /// <summary>1 - eˣ, of which no digits are lost where x is small.</summary>
    static Traced Difference(Traced x, int terms)
    {
        var (sum, factorial) = (Traced.Of(0), 1.0);
        for (var n = 2; n <= terms; n++)
            factorial *= n;
        for (var n = terms; n >= 1; factorial /= n, n--)
            sum = Traced.FusedMultiplyAdd(sum, x, Traced.Of(-1 / factorial));
        return sum * x;
    }

    static Traced Series(Traced x, int terms)
    {
        var coefficients = new double[terms + 1];
        coefficients[0] = 1;
        for (var n = 1; n <= terms; n++)
            coefficients[n] = coefficients[n - 1] / n;
        var sum = Traced.Of(coefficients[terms]);
        for (var n = terms - 1; n >= 0; n--)
            sum = Traced.FusedMultiplyAdd(sum, x, Traced.Of(coefficients[n]));
        return sum;
    }
}
