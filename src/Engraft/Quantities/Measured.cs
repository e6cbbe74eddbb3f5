using Engraft.Numbers;

namespace Engraft.Quantities;

/// <summary>A number that knows its unit: equations run with it refuse to add or compare what does not belong together.</summary>
/// <remarks>
/// Numbers in equations are bare, so not only the dimension but also the factor must agree: adding 1/h to 1/d is an error, and so is 1 to pg/g.
/// A number written in the equation itself is pure; what it multiplied may have been converted by it, so from then on only the dimension is checked.
/// A written zero belongs to every unit, and so does a small written number (up to 0.01) under Max, which keeps a denominator from zero. Exp and log
/// need pure numbers, and so does the base of a power unless its exponent is written in the equation (a cube root of a volume is a length).
/// </remarks>
public readonly struct Measured : IReal<Measured>
{
    const double LargestGuard = 0.01;

    readonly Unit? unit;

    /// <summary>A written number took part: the factor of the unit is no longer known.</summary>
    readonly bool scaled;

    /// <summary>A value in <paramref name="unit"/>.</summary>
    public Measured(double value, Unit unit) : this(value, unit, false)
    {
    }

    Measured(double value, Unit? unit, bool scaled) => (Value, this.unit, this.scaled) = (value, unit, scaled);

    /// <summary>The bare number.</summary>
    public double Value { get; }

    /// <summary>Its unit; <see cref="Unit.None"/> for a number written in the equation.</summary>
    public Unit Unit => unit ?? Unit.None;

    /// <summary>True for a zero that was written in the equation: it may stand for zero of any unit.</summary>
    public bool IsWrittenZero => unit is null && Value == 0;

    /// <summary>True where the number can be one in <paramref name="other"/>.</summary>
    public bool CanBeIn(Unit other) => IsWrittenZero || (scaled ? Unit.Dimension == other.Dimension : Unit.SameAs(other));

    public static Measured Of(double value) => new(value, null, false);

    public static Measured operator +(Measured a, Measured b) => Common("added", a, b, a.Value + b.Value);

    public static Measured operator -(Measured a, Measured b) => Common("subtracted", a, b, a.Value - b.Value);

    public static Measured operator *(Measured a, Measured b) =>
        new(a.Value * b.Value, a.unit is null ? b.unit : b.unit is null ? a.unit : a.unit * b.unit, Scaled(a, b));

    public static Measured operator /(Measured a, Measured b) =>
        new(a.Value / b.Value, b.unit is null ? a.unit : a.Unit / b.unit, Scaled(a, b));

    public static Measured operator -(Measured a) => new(-a.Value, a.unit, a.scaled);

    public static Measured FusedMultiplyAdd(Measured a, Measured b, Measured c) =>
        Common("added", a * b, c, Math.FusedMultiplyAdd(a.Value, b.Value, c.Value));

    public static Measured Sqrt(Measured x) => new(Math.Sqrt(x.Value), x.unit?.Power(0.5), x.scaled);

    public static Measured Abs(Measured x) => new(Math.Abs(x.Value), x.unit, x.scaled);

    public static Measured Min(Measured a, Measured b) => Common("compared", a, b, One.Min(a.Value, b.Value).Value);

    public static Measured Max(Measured a, Measured b)
    {
        var greater = One.Max(a.Value, b.Value).Value;
        if (a.IsGuard || b.IsGuard)
            return a.IsGuard ? new(greater, b.unit, b.scaled) : new(greater, a.unit, a.scaled);
        return Common("compared", a, b, greater);
    }

    public static Measured SelectLess(Measured a, Measured b, Measured ifLess, Measured otherwise)
    {
        Common("compared", a, b, 0);
        return Common("exchanged", ifLess, otherwise, a.Value < b.Value ? ifLess.Value : otherwise.Value);
    }

    public static Measured Exp(Measured x) => new(One.Exp(Pure("exponentiated", x)).Value, Unit.None);

    public static Measured Log(Measured x) => new(One.Log(Pure("put into a logarithm", x)).Value, Unit.None);

    public static Measured Pow(Measured x, Measured y)
    {
        var value = One.Pow(x.Value, Pure("used as an exponent", y)).Value;
        if (y.unit is null)
            return new(value, x.unit?.Power(y.Value), x.scaled);
        Pure("raised to a power that is not written in the equation", x);
        return new(value, Unit.None);
    }

    public override string ToString() => new Quantity(Value, Unit).ToString();

    bool IsGuard => unit is null && Value is >= 0 and <= LargestGuard;

    /// <summary>A written ±1, ½ or the like changes nothing that matters, but whether it converts cannot be known.</summary>
    static bool Scaled(Measured a, Measured b) =>
        a.scaled || b.scaled || (a.unit is null != b.unit is null && Math.Abs(a.unit is null ? a.Value : b.Value) != 1);

    static Measured Common(string action, Measured a, Measured b, double value)
    {
        if (a.IsWrittenZero || b.IsWrittenZero)
            return a.IsWrittenZero ? new(value, b.unit, b.scaled) : new(value, a.unit, a.scaled);
        var agree = a.scaled || b.scaled ? a.Unit.Dimension == b.Unit.Dimension : a.Unit.SameAs(b.Unit);
        if (!agree)
            throw new UnitMismatchException(action, a.Unit, b.Unit);
        if (a.scaled != b.scaled)
            return new(value, a.scaled ? b.Unit : a.Unit, false);
        return new(value, a.unit ?? b.unit, a.scaled);
    }

    static double Pure(string action, Measured x) =>
        x.CanBeIn(Unit.None) ? x.Value : throw new UnitMismatchException(action, x.Unit, Unit.None);
}
