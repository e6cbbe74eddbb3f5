using System.Globalization;
using Engraft.Quantities;

namespace Engraft.Files.Tables;

/// <summary>What a field expects, in words.</summary>
static class Describe
{
    public static string Value(Field field) => field.Kind switch
    {
        FieldKind.Quantity => $"{Kind(Unit.Parse(field.Unit))} such as '{field.Example}'",
        FieldKind.Share => $"a percentage such as '{field.Example}'",
        FieldKind.Whole => $"a whole number without unit such as '{field.Example}'",
        FieldKind.Number => "a number without unit such as '0.12'",
        FieldKind.Flag => "true or false",
        FieldKind.Choice => "one of " + List(field.Choices),
        FieldKind.Names => field.Choices.Count > 0 ? "a list of some of " + List(field.Choices) : "a list of texts",
        FieldKind.Group => "a group of " + List([.. field.Fields.Select(inner => inner.Name)]),
        FieldKind.GroupList => "a list of groups, each beginning with '-'",
        FieldKind.GroupMap => "named groups",
        FieldKind.Variants => "a group whose 'kind' is one of " + List([.. field.Variants.Select(variant => variant.Name)]),
        FieldKind.ShareMap => $"percentages by {List(field.Keys)}",
        FieldKind.WholeMap => $"whole numbers by {List(field.Keys)}",
        _ => $"a text such as '{field.Example}'",
    };

    /// <summary>"40 to 600 mL".</summary>
    public static string Range(Field field)
    {
        var (low, high) = (Bound(field, field.Minimum), Bound(field, field.Maximum));
        if (double.IsInfinity(field.Maximum))
            return $"{low} or more";
        if (double.IsInfinity(field.Minimum))
            return $"{high} or less";
        var (number, unit) = Split(low);
        return Split(high).Unit == unit ? $"{number} to {high}" : $"{low} to {high}";
    }

    /// <summary>A bound with its unit; long times in years.</summary>
    static string Bound(Field field, double value)
    {
        if (field.Kind == FieldKind.Share)
            return $"{Number(100 * value)} %";
        if (field.Kind != FieldKind.Quantity)
            return Number(value);
        return field.Unit == "d" && value >= 2 * DaysPerYear ? $"{Number(value / DaysPerYear)} y" : $"{Number(value)} {field.Unit}";
    }

    static (string Number, string Unit) Split(string bound) =>
        bound.IndexOf(' ', StringComparison.Ordinal) is var at and > 0 ? (bound[..at], bound[at..]) : (bound, "");

    const double DaysPerYear = 365.25;

    /// <summary>"a pressure" for mmHg.</summary>
    public static string Dimension(Unit unit) => Kind(unit, false);

    static string Kind(Unit unit, bool named = true)
    {
        var word = words.FirstOrDefault(pair => Unit.Parse(pair.Unit).Dimension == unit.Dimension).Word;
        if (unit.Dimension == Quantities.Dimension.None)
            word = unit.Text is "points" ? "a score" : "a number without dimension";
        word ??= $"of dimension {unit.Dimension}";
        return named ? $"{word} in {unit.Text}" : word;
    }

    static readonly (string Unit, string Word)[] words =
    [
        ("mL", "a volume"), ("mmHg", "a pressure"), ("d", "a time"), ("1/min", "a rate"), ("cell", "a number of cells"), ("g", "a mass"), ("cm", "a length"),
        ("ng/mL", "a mass concentration"), ("umol/L", "an amount concentration"), ("g/d", "a mass per time"), ("L/min", "a flow"), ("m2", "an area"),
    ];

    static string List(IReadOnlyList<string> names) => names.Count <= 12 ? string.Join(", ", names) : string.Join(", ", names.Take(12)) + ", ...";

    public static string Number(double value) =>
        Math.Abs(value) >= 1e6 ? value.ToString("0.###e0", CultureInfo.InvariantCulture) : value.ToString("0.######", CultureInfo.InvariantCulture);
}
