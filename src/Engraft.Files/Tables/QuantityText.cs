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

    /// <summary>The reader's words without the text itself, which the finding has quoted already.</summary>
    static string Reason(string text, string error)
    {
        var trimmed = text.Trim();
        if (double.TryParse(trimmed, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _))
            return "a number without unit";
        if (trimmed.Length == 0 || !(char.IsAsciiDigit(trimmed[0]) || trimmed[0] is '+' or '-' or '.'))
            return "not a number with a unit";
        var colon = error.IndexOf("no unit: ", StringComparison.Ordinal);
        return colon < 0 ? "not a number with a unit" : "in a unit that cannot be read: " + Shown.Short(error[(colon + 9)..].TrimEnd('.', '?'));
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
            if (quantity.Unit.SameAs(Unit.Parse(unit)) || quantity.Unit.Dimension == Unit.Parse(unit).Dimension)
            {
                value = quantity.In(unit) * factor;
                return null;
            }
        var house = Unit.Parse(field.Unit);
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
