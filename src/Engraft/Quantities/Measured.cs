using Engraft.Numbers;

namespace Engraft.Quantities;

/// <summary>A number that knows its unit: equations run with it refuse to add or compare what does not belong together.</summary>
/// <remarks>
/// Numbers in equations are bare, so not only the dimension but also the factor must agree: adding 1/h to 1/d is an error, and so is 1 to pg/g.
/// A number written in the equation itself is pure; a written zero belongs to every unit. Exp and log need pure numbers, and so does the base of a
/// power unless its exponent is written in the equation (a cube root of a volume is a length).
/// </remarks>
public readonly struct Measured : IReal<Measured>
{
    readonly Unit? unit;

    /// <summary>A value in <paramref name="unit"/>.</summary>
    public Measured(double value, Unit unit) => (Value, this.unit) = (value, unit);

    /// <summary>The bare number.</summary>
    public double Value { get; }

    /// <summary>Its unit; <see cref="Unit.None"/> for a number written in the equation.</summary>
    public Unit Unit => unit ?? Unit.None;

    /// <summary>True for a zero that was written in the equation: it may stand for zero of any unit.</summary>
    public bool IsWrittenZero => unit is null && Value == 0;

    public static Measured Of(double value) => new(value, null!);

    public static Measured operator +(Measured a, Measured b) => new(a.Value + b.Value, Common("added", a, b)!);

    public static Measured operator -(Measured a, Measured b) => new(a.Value - b.Value, Common("subtracted", a, b)!);

    public static Measured operator *(Measured a, Measured b) => new(a.Value * b.Value, Product(a.unit, b.unit)!);

    public static Measured operator /(Measured a, Measured b) =>
        new(a.Value / b.Value, b.unit is null ? a.unit! : a.Unit / b.unit);

    public static Measured operator -(Measured a) => new(-a.Value, a.unit!);

    public static Measured FusedMultiplyAdd(Measured a, Measured b, Measured c) =>
        new(Math.FusedMultiplyAdd(a.Value, b.Value, c.Value), Common("added", a * b, c)!);

    public static Measured Sqrt(Measured x) => new(Math.Sqrt(x.Value), x.unit?.Power(0.5)!);

    public static Measured Abs(Measured x) => new(Math.Abs(x.Value), x.unit!);

    public static Measured Min(Measured a, Measured b) => new(One.Min(a.Value, b.Value), Common("compared", a, b)!);

    public static Measured Max(Measured a, Measured b) => new(One.Max(a.Value, b.Value), Common("compared", a, b)!);

    public static Measured SelectLess(Measured a, Measured b, Measured ifLess, Measured otherwise)
    {
        Common("compared", a, b);
        return new(a.Value < b.Value ? ifLess.Value : otherwise.Value, Common("exchanged", ifLess, otherwise)!);
    }

    public static Measured Exp(Measured x) => new(One.Exp(Pure("exponentiated", x)).Value, Unit.None);

    public static Measured Log(Measured x) => new(One.Log(Pure("put into a logarithm", x)).Value, Unit.None);

    public static Measured Pow(Measured x, Measured y)
    {
        var value = One.Pow(x.Value, Pure("used as an exponent", y)).Value;
        if (y.unit is null)
            return new(value, x.unit?.Power(y.Value)!);
        Pure("raised to a power that is not written in the equation", x);
        return new(value, Unit.None);
    }

    public override string ToString() => new Quantity(Value, Unit).ToString();

    static Unit? Product(Unit? a, Unit? b) => a is null ? b : b is null ? a : a * b;

    static Unit? Common(string action, Measured a, Measured b)
    {
        if (a.IsWrittenZero || b.IsWrittenZero)
            return a.IsWrittenZero ? b.unit : a.unit;
        return a.Unit.SameAs(b.Unit) ? a.unit ?? b.unit : throw new UnitMismatchException(action, a.Unit, b.Unit);
    }

    static double Pure(string action, Measured x) =>
        x.Unit.SameAs(Unit.None) ? x.Value : throw new UnitMismatchException(action, x.Unit, Unit.None);
}
