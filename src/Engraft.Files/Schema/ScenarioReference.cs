using System.Text;
using Engraft.Files.Scenarios;
using Engraft.Files.Tables;

namespace Engraft.Files.Schema;

/// <summary>docs/reference/scenario.md, written from the table of keys that the reader uses; a test holds it current.</summary>
static class ScenarioReference
{
    public static string Write()
    {
        var text = new StringBuilder("# The scenario file\n\n");
        text.Append("One YAML file (JSON is accepted): a patient, therapies, a horizon. Generated from the reader's table of keys; do not edit.\n\n");
        text.Append("Every quantity is written with its unit, in any unit of the same dimension: `2 y` and `730 d` are both times. A wrong dimension, an unknown\n");
        text.Append("key, a missing field or a value out of range is refused with file, line and column, what was expected and the nearest valid name.\n");
        text.Append("What a patient's file leaves out is drawn from its distribution and reported as drawn. Anchors and aliases are not accepted;\n");
        text.Append("a file is at most 1 MiB, UTF-8, and nested at most 64 deep.\n");
        Group(text, "Top level", ScenarioGroup.Fields(Catalogue.Empty));
        text.Append("\n## Refused\n\nWhat Engraft has no evidence for is refused by name: ")
            .Append(string.Join(", ", AetiologyGroup.Refused.Keys.Select(name => $"`{name}`")))
            .Append(";\nso is an ejection fraction above 50 % in genetic dilated cardiomyopathy or more than 90 days after an infarct.\n");
        return text.ToString();
    }

    static void Group(StringBuilder text, string title, IReadOnlyList<Field> fields)
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
        FieldKind.Choice => string.Join(", ", field.Choices.Select(choice => $"`{choice}`")),
        FieldKind.Names when field.Name == "outcomes" => "list of outcome names",
        FieldKind.Names => "list of " + string.Join(", ", field.Choices.Select(choice => $"`{choice}`")),
        FieldKind.Flag => "`true` or `false`",
        FieldKind.Text => "text",
        _ => $"`{field.Example}`",
    };

    static string Range(Field field) => field.Kind switch
    {
        FieldKind.Quantity or FieldKind.Share or FieldKind.Whole or FieldKind.WholeMap => Describe.Range(field),
        FieldKind.ShareMap => "0 to 100 %",
        _ => "",
    };

    static string Also(Field field) => string.Concat(field.Also.Select(also => $"; `{also.Unit}` too (1 {also.Unit} = {Describe.Number(also.Factor)} {field.Unit})"));
}
