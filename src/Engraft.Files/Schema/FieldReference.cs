using System.Text;
using Engraft.Files.Tables;

namespace Engraft.Files.Schema;

/// <summary>Tables of keys for a reference page, written from the table of fields that the reader uses.</summary>
static class FieldReference
{
    public static void Group(StringBuilder text, string title, IReadOnlyList<Field> fields)
    {
        text.Append("\n## ").Append(title).Append("\n\n| key | needed | written as | range | meaning |\n|---|---|---|---|---|\n");
        foreach (var field in fields)
            text.Append("| `").Append(field.Name).Append("` | ").Append(field.Required ? "yes" : "").Append(" | ").Append(Written(field)).Append(" | ")
                .Append(Range(field)).Append(" | ").Append(field.Meaning).Append(Also(field)).Append(" |\n");
        foreach (var field in fields.Where(field => field.Fields.Count > 0))
            Group(text, $"`{field.Name}`", field.Fields);
        foreach (var (field, variant) in fields.SelectMany(field => field.Variants.Select(variant => (field, variant))).Where(pair => pair.variant.Fields.Count > 0))
            Group(text, $"`{field.Name}` of kind `{variant.Name}`", variant.Fields);
    }

    static string Written(Field field) => field.Kind switch
    {
        FieldKind.Group => "group",
        FieldKind.GroupList => "list of groups",
        FieldKind.Variants => "group with `kind`: " + string.Join(", ", field.Variants.Select(variant => $"`{variant.Name}`")),
        FieldKind.Choice when field.Name == "outcome" => "outcome name",
        FieldKind.Number => "number",
        FieldKind.Choice => string.Join(", ", field.Choices.Select(choice => $"`{choice}`")),
        FieldKind.Names when field.Name == "outcomes" => "list of outcome names",
        FieldKind.Names when field.Choices.Count == 0 => "list of texts",
        FieldKind.Names => "list of " + string.Join(", ", field.Choices.Select(choice => $"`{choice}`")),
        FieldKind.Flag => "`true` or `false`",
        FieldKind.Text => "text",
        _ => $"`{field.Example}`",
    };

    static string Range(Field field) => field.Kind switch
    {
        FieldKind.Quantity or FieldKind.Share or FieldKind.Whole or FieldKind.WholeMap => Describe.Range(field),
        FieldKind.ShareMap => "0 to 100 %",
        FieldKind.Number when double.IsFinite(field.Minimum) || double.IsFinite(field.Maximum) => Describe.Range(field),
        _ => "",
    };

    static string Also(Field field) => string.Concat(field.Also.Select(also => $"; `{also.Unit}` too (1 {also.Unit} = {Describe.Number(also.Factor)} {field.Unit})"));
}
