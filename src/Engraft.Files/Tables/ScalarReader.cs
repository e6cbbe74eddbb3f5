using System.Globalization;
using Engraft.Files.Yaml;

namespace Engraft.Files.Tables;

/// <summary>Reads single values as their field demands; null after a finding.</summary>
sealed class ScalarReader(FindingList findings)
{
    public object? Read(Node node, Field field)
    {
        if (node is not Scalar scalar)
            return Refuse(node, $"'{field.Name}' is {node.What}", Describe.Value(field));
        if (scalar.IsEmpty)
            return Refuse(node, $"'{field.Name}' has no value", Describe.Value(field));
        return field.Kind switch
        {
            FieldKind.Text => Text(scalar, field),
            FieldKind.Quantity or FieldKind.Share => Quantity(scalar, field),
            FieldKind.Whole => Whole(scalar, field),
            FieldKind.Number => Number(scalar, field),
            FieldKind.Flag => Flag(scalar, field),
            _ => Choice(scalar, field),
        };
    }

    string? Text(Scalar scalar, Field field)
    {
        if (string.IsNullOrWhiteSpace(scalar.Text))
            return (string?)Refuse(scalar, $"'{field.Name}' is blank", Describe.Value(field));
        if (scalar.Text.Length <= LongestText)
            return scalar.Text.Trim();
        return (string?)Refuse(scalar, $"'{field.Name}' has {scalar.Text.Length} characters", $"at most {LongestText} characters");
    }

    object? Quantity(Scalar scalar, Field field)
    {
        if (!QuantityText.TryRead(scalar.Text, field, out var value, out var problem))
            return Refuse(scalar, $"'{field.Name}' is {scalar.What}, {problem}", Describe.Value(field), QuantityText.Nearest(scalar.Text, field));
        return InRange(scalar, field, value) ? value : null;
    }

    object? Whole(Scalar scalar, Field field)
    {
        if (!ulong.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return Refuse(scalar, $"'{field.Name}' is {scalar.What}", Describe.Value(field));
        return InRange(scalar, field, value) ? value : null;
    }

    object? Number(Scalar scalar, Field field)
    {
        if (!double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
            return Refuse(scalar, $"'{field.Name}' is {scalar.What}", Describe.Value(field));
        return InRange(scalar, field, value) ? value : null;
    }

    object? Flag(Scalar scalar, Field field) => scalar.Text switch
    {
        "true" => true,
        "false" => false,
        _ => Refuse(scalar, $"'{field.Name}' is {scalar.What}", Describe.Value(field)),
    };

    object? Choice(Scalar scalar, Field field)
    {
        var written = field.AnyCase && scalar.Text.Length > 0 ? char.ToLowerInvariant(scalar.Text[0]) + scalar.Text[1..] : scalar.Text;
        if (field.Choices.Contains(written))
            return written;
        if (field.Refused.TryGetValue(scalar.Text, out var reason))
            return Refuse(scalar, reason, Describe.Value(field));
        return Refuse(scalar, $"'{field.Name}' is {scalar.What}", Describe.Value(field), field.Meant.GetValueOrDefault(scalar.Text) ?? Nearest.To(scalar.Text, field.Choices));
    }

    bool InRange(Scalar scalar, Field field, double value)
    {
        if (value >= field.Minimum && value <= field.Maximum)
            return true;
        Refuse(scalar, $"'{field.Name}' is {scalar.What}, out of range", Describe.Range(field));
        return false;
    }

    object? Refuse(Node at, string message, string expected, string? suggestion = null)
    {
        findings.Error(at, message, expected, suggestion);
        return null;
    }

    /// <summary>A question fits on the first page of a report.</summary>
    const int LongestText = 2000;
}
