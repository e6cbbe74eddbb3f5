using System.Diagnostics.CodeAnalysis;
using Engraft.Files.Yaml;
using Engraft.Quantities;

namespace Engraft.Files.Tables;

/// <summary>Reads "180 mL" into the house unit of a field.</summary>
static class QuantityText
{
    /// <summary>No quantity is longer; the limit also bounds the work of reading one.</summary>
    const int Longest = 40;

    public static bool TryRead(string text, Field field, out double value, [NotNullWhen(false)] out string? problem)
    {
        value = 0;
        if (text.Length > Longest)
            problem = "too long for a number with a unit";
        else if (IsNotFinite(text))
            problem = "not a finite number";
        else if (!Quantity.TryParse(text, out var quantity, out var error))
            problem = Reason(text, error);
        else
            problem = Convert(quantity, field, out value);
        return problem is null;
    }

    /// <summary>The reader's reason in a few words: the finding has quoted the text already.</summary>
    static string Reason(string text, string error)
    {
        var trimmed = text.Trim();
        if (error.EndsWith("is too large.", StringComparison.Ordinal))
            return "not a finite number";
        if (Unit(trimmed).Length == 0)
            return "a number without unit";
        if (trimmed.Length == 0 || !(char.IsAsciiDigit(trimmed[0]) || trimmed[0] is '+' or '-' or '.'))
            return "not a number with a unit";
        return Unit(trimmed)[0] == ',' ? "a number with a comma" : $"in a unit that is not known ('{Shown.Short(Unit(trimmed))}')";
    }

    /// <summary>The same number in the accepted unit that is most like the one written; null where none is.</summary>
    public static string? Nearest(string text, Field field)
    {
        var (trimmed, unit) = (text.Trim(), Unit(text.Trim()));
        if (trimmed.Length > Longest || unit.Length == 0 || Engraft.Quantities.Unit.TryParse(unit, out _))
            return null;
        var nearest = Tables.Nearest.To(unit, [field.Unit, .. field.Also.Select(also => also.Unit)], shortest: 1);
        return nearest is null ? null : $"{trimmed[..^unit.Length].TrimEnd()} {nearest}";
    }

    /// <summary>What follows the leading number.</summary>
    static string Unit(string trimmed)
    {
        for (var length = trimmed.Length; length > 0; length--)
            if (double.TryParse(trimmed.AsSpan(0, length), System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint
                | System.Globalization.NumberStyles.AllowExponent, System.Globalization.CultureInfo.InvariantCulture, out _))
                return trimmed[length..].TrimStart();
        return trimmed;
    }

    static bool IsNotFinite(string text)
    {
        var word = text.Trim().TrimStart('+', '-', '.').Split(' ', 2)[0];
        return word.Equals("nan", StringComparison.OrdinalIgnoreCase) || word.Equals("inf", StringComparison.OrdinalIgnoreCase)
            || word.Equals("infinity", StringComparison.OrdinalIgnoreCase) || word == "∞";
    }

    static string? Convert(Quantity quantity, Field field, out double value)
    {
        foreach (var (unit, factor) in field.Also)
            if (quantity.Unit.SameAs(Engraft.Quantities.Unit.Parse(unit)) || quantity.Unit.Dimension == Engraft.Quantities.Unit.Parse(unit).Dimension)
            {
                value = quantity.In(unit) * factor;
                return null;
            }
        var house = Engraft.Quantities.Unit.Parse(field.Unit);
        value = 0;
        if (quantity.Unit.Dimension != house.Dimension)
            return Describe.Dimension(quantity.Unit);
        if (house.Dimension == Quantities.Dimension.None && !SameWord(quantity.Unit.Text, field.Unit))
            return $"in '{Shown.Short(quantity.Unit.Text)}'";
        value = field.Kind == FieldKind.Share ? quantity.Value / 100 : quantity.In(house);
        return null;
    }

    /// <summary>Percent and points have no dimension, yet must not stand for one another.</summary>
    static bool SameWord(string written, string house) => written == house || written + "s" == house;
}
