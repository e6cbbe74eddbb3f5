using System.Text;

namespace Engraft.Files.Schema;

/// <summary>docs/reference/result.md, written from the table of result fields; a test holds it current.</summary>
static class ResultReference
{
    public static string Write()
    {
        var text = new StringBuilder("# The result files\n\n");
        text.Append("Generated from the writer's table of fields; do not edit. A run writes a folder as a whole or not at all:\n\n");
        text.Append("| file | what |\n|---|---|\n");
        text.Append("| `result.json` | all numbers; its bytes do not depend on machine, threads or time |\n");
        text.Append("| `timecourse.csv` | tidy: arm, day, outcome, unit, mean, low, high (90 % band) |\n");
        text.Append("| `pv-loops.csv` | pressure-volume loops of the central patient: arm, day, point, volume_mL, pressure_mmHg |\n");
        text.Append("| `report.html` | the report, one self-contained page |\n");
        text.Append("| `manifest.json` | version, commit, hashes of inputs, seed, solver settings, machine, timing, sources, state of credibility; no names or paths |\n\n");
        text.Append("Numbers have 10 significant digits; what is not finite is `null` in JSON and empty in CSV. Rows of a series belong to the days of `day`.\n");
        Group(text, "`result.json`", ResultFields.All);
        return text.ToString();
    }

    static void Group(StringBuilder text, string title, IReadOnlyList<ResultField> fields)
    {
        text.Append("\n## ").Append(title).Append("\n\n| field | shape | meaning |\n|---|---|---|\n");
        foreach (var field in fields)
            text.Append("| `").Append(field.Name).Append("` | ").Append(Shape(field)).Append(" | ").Append(field.Meaning).Append(" |\n");
        foreach (var field in fields.Where(field => field.Fields is not null))
            Group(text, $"`{field.Name}`", field.Fields!);
    }

    static string Shape(ResultField field) => field.Shape switch
    {
        "row" => "row of numbers",
        "rows" => "rows of numbers by name",
        "numbers" => "numbers by name",
        "names" => "texts by name",
        "texts" => "list of texts",
        "list" => "list of objects",
        "flag" => "true or false",
        "whole" => "whole number",
        "textOrNull" => "text or null",
        "scenario" => "object",
        _ => field.Shape,
    };
}
