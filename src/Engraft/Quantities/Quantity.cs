using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Engraft.Quantities;

/// <summary>A number with its unit, as people write it: "20e6 cells", "35 %", "12 mmHg".</summary>
public readonly record struct Quantity(double Value, Unit Unit)
{
    /// <summary>Reads a quantity.</summary>
    /// <exception cref="FormatException">The text is no quantity; the message says why.</exception>
    public static Quantity Parse(string text) => TryParse(text, out var quantity, out var error) ? quantity : throw new FormatException(error);

    /// <summary>Reads a quantity; a pure number needs the unit "-". <paramref name="error"/> says what is wrong.</summary>
    public static bool TryParse(string text, out Quantity quantity, [NotNullWhen(false)] out string? error)
    {
        quantity = default;
        var trimmed = text.Trim();
        var length = NumberLength(trimmed);
        if (length == 0 || !double.TryParse(trimmed.AsSpan(0, length), NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            return Fail($"'{text}' does not begin with a number; write a number and its unit, as '35 %'", out error);
        if (!double.IsFinite(value))
            return Fail($"'{text}' is too large", out error);
        if (length == trimmed.Length)
            return Fail($"'{text}' has no unit; write one after the number, '-' for a pure number", out error);
        if (!Unit.TryParse(trimmed[length..], out var unit, out error))
            return false;
        quantity = new Quantity(value, unit);
        return true;
    }

    /// <summary>The number in another unit of the same dimension.</summary>
    /// <exception cref="UnitMismatchException">Another dimension; the message names both units.</exception>
    public double In(string unit) => In(Unit.Parse(unit));

    /// <inheritdoc cref="In(string)"/>
    public double In(Unit unit) => Unit.SameAs(unit) ? Value : Value * Unit.FactorTo(unit);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:R} {Unit}");

    static bool Fail(string why, out string error)
    {
        error = why + ".";
        return false;
    }

    /// <summary>Characters of the leading number: sign, digits, point, and an exponent only where digits follow.</summary>
    static int NumberLength(string text)
    {
        var at = text.Length > 0 && text[0] is ('+' or '-') ? 1 : 0;
        var digits = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
            at++;
        if (at == digits)
            return 0;
        return at + ExponentLength(text.AsSpan(at));
    }

    static int ExponentLength(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[0] is not ('e' or 'E'))
            return 0;
        var at = rest[1] is '+' or '-' ? 2 : 1;
        var start = at;
        while (at < rest.Length && char.IsAsciiDigit(rest[at]))
            at++;
        return at == start ? 0 : at;
    }
}
