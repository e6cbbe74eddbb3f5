namespace Engraft.Numbers;

/// <summary>A number with its derivative in one direction (forward mode).</summary>
/// <remarks>
/// The value has the bits of <see cref="One"/>. Min, Max, Abs and SelectLess take the derivative of the branch that was chosen, so at a kink the
/// derivative is one-sided; where a function is held constant (log and pow of what is not positive) the derivative is zero.
/// </remarks>
/// <param name="Value">The value.</param>
/// <param name="Slope">Its derivative.</param>
public readonly record struct Dual(double Value, double Slope) : IReal<Dual>
{
    const double SmallestNormal = 2.2250738585072014e-308;

    /// <summary>The variable to differentiate by.</summary>
    public static Dual Variable(double value) => new(value, 1);

    public static Dual Of(double value) => new(value, 0);

    public static Dual operator +(Dual a, Dual b) => new(a.Value + b.Value, a.Slope + b.Slope);

    public static Dual operator -(Dual a, Dual b) => new(a.Value - b.Value, a.Slope - b.Slope);

    public static Dual operator *(Dual a, Dual b) => new(a.Value * b.Value, a.Slope * b.Value + a.Value * b.Slope);

    public static Dual operator /(Dual a, Dual b)
    {
        var quotient = a.Value / b.Value;
        return new(quotient, (a.Slope - quotient * b.Slope) / b.Value);
    }

    public static Dual operator -(Dual a) => new(-a.Value, -a.Slope);

    public static Dual FusedMultiplyAdd(Dual a, Dual b, Dual c) =>
        new(Math.FusedMultiplyAdd(a.Value, b.Value, c.Value), a.Slope * b.Value + a.Value * b.Slope + c.Slope);

    public static Dual Sqrt(Dual x)
    {
        var root = Math.Sqrt(x.Value);
        return new(root, x.Slope == 0 ? 0 : x.Slope / (2 * root));
    }

    public static Dual Abs(Dual x) => new(Math.Abs(x.Value), x.Value < 0 ? -x.Slope : x.Slope);

    public static Dual Min(Dual a, Dual b) => a.Value < b.Value ? a : b;

    public static Dual Max(Dual a, Dual b) => b.Value < a.Value ? a : b;

    public static Dual SelectLess(Dual a, Dual b, Dual ifLess, Dual otherwise) => a.Value < b.Value ? ifLess : otherwise;

    public static Dual Exp(Dual x)
    {
        var e = One.Exp(x.Value).Value;
        return new(e, e * x.Slope);
    }

    public static Dual Log(Dual x) => new(One.Log(x.Value).Value, x.Value < SmallestNormal ? 0 : x.Slope / x.Value);

    public static Dual Pow(Dual x, Dual y)
    {
        var power = One.Pow(x.Value, y.Value).Value;
        if (x.Value < SmallestNormal)
            return new(power, 0);
        var byExponent = y.Slope == 0 ? 0 : One.Log(x.Value).Value * y.Slope;
        return new(power, power * (byExponent + y.Value * x.Slope / x.Value));
    }
}
