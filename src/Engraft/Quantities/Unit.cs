using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Engraft.Quantities;

/// <summary>A unit of measurement: its dimension and its factor to the coherent base unit (m, kg, s, A, mol, cell).</summary>
/// <remarks>
/// Written as in the field: "mL/min/kg", "pg/(g d)", "1/(cell d)", "mm2", "/min", "%", "-". A product is a space, ".", "*" or "·";
/// a power is a trailing integer; division and product associate from the left, so "pg/g d" is refused as ambiguous.
/// Month and year are mean lengths: 30.4375 d and 365.25 d.
/// </remarks>
public sealed record Unit
{
    internal Unit(string text, Dimension dimension, double factor) => (Text, Dimension, Factor) = (text, dimension, factor);

    /// <summary>The pure number, "-".</summary>
    public static Unit None { get; } = new("-", Dimension.None, 1);

    /// <summary>As it was written.</summary>
    public string Text { get; }

    public Dimension Dimension { get; }

    /// <summary>How many coherent base units one of these is.</summary>
    public double Factor { get; }

    /// <summary>Reads a unit.</summary>
    /// <exception cref="FormatException">The text is no unit; the message says why.</exception>
    public static Unit Parse(string text) => TryParse(text, out var unit, out var error) ? unit : throw new FormatException(error);

    /// <summary>Reads a unit; <paramref name="error"/> says what is wrong and names the nearest known symbol.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Unit? unit, [NotNullWhen(false)] out string? error) =>
        UnitGrammar.TryParse(text, out unit, out error);

    public static bool TryParse(string text, [NotNullWhen(true)] out Unit? unit) => TryParse(text, out unit, out _);

    public static Unit operator *(Unit a, Unit b) => Derived(UnitNames.Product(a.Text, b.Text), a.Dimension * b.Dimension, a.Factor * b.Factor);

    public static Unit operator /(Unit a, Unit b) => Derived(UnitNames.Quotient(a.Text, b.Text), a.Dimension / b.Dimension, a.Factor / b.Factor);

    /// <summary>The unit of a quantity in this unit raised to <paramref name="exponent"/>.</summary>
    public Unit Power(double exponent) =>
        Derived(UnitNames.Power(Text, exponent), Dimension.Power(exponent), Numbers.Elementary.Pow<Numbers.One>(Factor, exponent).Value);

    /// <summary>True where a number in one unit is the same number in the other: equal dimension and factor.</summary>
    public bool SameAs(Unit other) => Dimension == other.Dimension && Math.Abs(Factor / other.Factor - 1) < FactorRoundoff;

    /// <summary>What a value in this unit is multiplied with to be in <paramref name="target"/>.</summary>
    /// <exception cref="UnitMismatchException">Another dimension.</exception>
    public double FactorTo(Unit target) =>
        Dimension == target.Dimension ? Factor / target.Factor : throw new UnitMismatchException("converted", this, target);

    public override string ToString() => Text;

    /// <summary>A long chain of operations is named by its dimension.</summary>
    static Unit Derived(string text, Dimension dimension, double factor) =>
        new(text.Length <= LongestName ? text : string.Create(CultureInfo.InvariantCulture, $"{factor:R} {dimension}"), dimension, factor);

    const int LongestName = 60;

    /// <summary>Products of a dozen decimal factors differ by less; two different units differ by at least 0.1 %.</summary>
    const double FactorRoundoff = 1e-9;
}
