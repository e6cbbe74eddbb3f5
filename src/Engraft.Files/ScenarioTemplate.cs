using System.Text;
using Engraft.Files.Scenarios;
using Engraft.Files.Tables;

namespace Engraft.Files;

/// <summary>A commented scenario that can be run as it is: what is required stands there, what may be left out is commented out.</summary>
public static class ScenarioTemplate
{
    /// <summary>Optional keys that a first scenario is better with.</summary>
    static readonly HashSet<string> shown =
    [
        "question", "outcomes", "arms", "product", "route", "dose", "lvedv", "lvesv", "lvef", "nyha", "drugs", "infarctSize", "timeSince", "heartRate",
        "systolicPressure", "diastolicPressure",
    ];

    /// <summary>The template with the names of the catalogue's products and routes in its comments.</summary>
    public static string Write(Catalogue catalogue)
    {
        var text = new StringBuilder();
        text.Append("# A scenario of Engraft. Simulation for research; not for treating a patient.\n");
        text.Append("# Every quantity is written with its unit. Lines that begin with '#' may be left out: what is missing is drawn from its\n");
        text.Append("# distribution and reported as drawn. Check it with: engraft check THIS-FILE. Run it with: engraft run THIS-FILE\n");
        WriteFields(text, ScenarioGroup.Fields(catalogue), 0, true);
        return text.ToString();
    }

    static void WriteFields(StringBuilder text, IReadOnlyList<Field> fields, int depth, bool live)
    {
        foreach (var field in fields)
            WriteField(text, field, depth, live && (field.Required || shown.Contains(field.Name)));
    }

    static void WriteField(StringBuilder text, Field field, int depth, bool live)
    {
        switch (field.Kind)
        {
            case FieldKind.Group:
                Line(text, depth, live, field.Name + ":", field.Meaning);
                WriteFields(text, field.Fields, depth + 1, live);
                break;
            case FieldKind.GroupList:
                Line(text, depth, live, field.Name + ":", field.Meaning);
                WriteItem(text, field.Fields, depth + 1, live);
                break;
            case FieldKind.Variants:
                Line(text, depth, live, field.Name + ":", field.Meaning);
                WriteVariants(text, field.Variants, depth + 1, live);
                break;
            default:
                Line(text, depth, live, $"{field.Name}: {field.Example}", Comment(field));
                break;
        }
    }

    /// <summary>One item of a list: its first line carries the dash.</summary>
    static void WriteItem(StringBuilder text, IReadOnlyList<Field> fields, int depth, bool live)
    {
        Line(text, depth, live, $"- {fields[0].Name}: {fields[0].Example}", Comment(fields[0]));
        WriteFields(text, [.. fields.Skip(1)], depth + 1, live);
    }

    /// <summary>The first variant is written out, the others stand as comments.</summary>
    static void WriteVariants(StringBuilder text, IReadOnlyList<Variant> variants, int depth, bool live)
    {
        foreach (var (variant, index) in variants.Select((variant, index) => (variant, index)))
        {
            Line(text, depth, live && index == 0, $"kind: {variant.Name}", (index == 0 ? "" : "or: ") + variant.Meaning);
            WriteFields(text, variant.Fields, depth, live && index == 0);
        }
    }

    static void Line(StringBuilder text, int depth, bool live, string entry, string comment)
    {
        var start = new string(' ', 2 * depth) + (live ? "" : "# ") + entry;
        text.Append(start.PadRight(CommentColumn - 1)).Append(" # ").Append(comment).Append('\n');
    }

    static string Comment(Field field) => field.Kind switch
    {
        FieldKind.Quantity or FieldKind.Share or FieldKind.Whole => $"{field.Meaning}; {Describe.Range(field)}",
        FieldKind.Choice or FieldKind.Names when field.Choices.Count is > 0 and <= 12 => $"{field.Meaning}: {string.Join(", ", field.Choices)}",
        _ => field.Meaning,
    };

    const int CommentColumn = 56;
}
