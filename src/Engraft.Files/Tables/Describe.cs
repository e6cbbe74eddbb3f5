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
        var scale = field.Kind == FieldKind.Share ? 100 : 1;
        var unit = field.Kind is FieldKind.Quantity or FieldKind.Share ? " " + field.Unit : "";
        var (low, high) = (Number(field.Minimum * scale), Number(field.Maximum * scale));
        if (double.IsInfinity(field.Maximum))
            return $"{low}{unit} or more";
        return double.IsInfinity(field.Minimum) ? $"{high}{unit} or less" : $"{low} to {high}{unit}";
    }

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
