using System.Text;
using Engraft.Files.Populations;

namespace Engraft.Files.Schema;

/// <summary>docs/reference/population.md, written from the table of keys that the reader uses; a test holds it current.</summary>
static class PopulationReference
{
    public static string Write()
    {
        var text = new StringBuilder("# The population file\n\n");
        text.Append("One YAML file (JSON is accepted) for each kind of patients: why their hearts fail, who is admitted, how each quantity is spread and how quantities go together.\n");
        text.Append("Generated from the reader's table of keys; do not edit. Every number has its unit; a wrong dimension, an unknown key, a missing field or a value out of range is\n");
        text.Append("refused with file, line and column, what was expected and the nearest valid name. How to: [draw a population](../how-to/draw-a-population.md).\n");
        var fields = PopulationFields.Of(Catalogue.Empty);
        FieldReference.Group(text, "Top level", [.. fields.Select(field => field.Name is "marginals" or "entry" or "shares" ? field with { Fields = [] } : field)]);
        WriteQuantities(text);
        FieldReference.Group(text, "One distribution of `marginals`, here `lvef`", [.. MarginalGroup.Of(PopulationTerms.FieldOf(Patients.Populations.PopulationQuantity.Lvef)).Select(field => field.Name == "when" ? field with { Fields = [] } : field)]);
        FieldReference.Group(text, "`shares`", [.. ShareGroup.Fields.Select(field => field with { Fields = [] })]);
        FieldReference.Group(text, "One share", [.. ShareGroup.Of.Select(field => field.Name == "when" ? field with { Fields = [] } : field)]);
        text.Append("\n## Conditions in `when`\n\nOne quantity with `From`, `Below` or both (`lvefBelow: 25 %`, `ageFrom: 70 y`, `nyhaFrom: 3`), or `sex: female`. The first condition that holds counts. ");
        text.Append("A condition may ask only for\nwhat is known when it is asked: quantities that stand earlier in the list above.\n\n## Rules that join keys\n\n");
        foreach (var rule in rules)
            text.Append("- ").Append(rule).Append('\n');
        return text.ToString();
    }

    static void WriteQuantities(StringBuilder text)
    {
        text.Append("\n## Quantities of `marginals` and `entry`\n\nIn the order in which they become known. In `entry` each has `...AtLeast` and `...AtMost`; `nyha` lists classes.\n\n");
        text.Append("| quantity | unit | range | meaning | distribution |\n|---|---|---|---|---|\n");
        foreach (var (quantity, field) in PopulationTerms.All)
            text.Append("| `").Append(field.Name).Append("` | ").Append(field.Unit).Append(" | ").Append(Tables.Describe.Range(field)).Append(" | ").Append(field.Meaning).Append(" | ")
                .Append(PopulationTerms.Described.Any(term => term.Quantity == quantity) ? quantity == Patients.Populations.PopulationQuantity.Age ? "needed" : "may be given" : "follows from others").Append(" |\n");
    }

    static readonly string[] rules =
    [
        "Causes, territories, genes and NYHA classes add up to 100 %; `arni`, `arb` and `aceInhibitor` to no more, because nobody takes two.",
        "A mean lies between the bounds, and some distribution of the family has this SD between them: mean and SD are those of the enrolled, after the cut.",
        "`heightWomen`, `heightMen` and `bodyMassIndex` stand together; `lvedv` excludes `lvedvIndex`, `lvMass` excludes `lvMassIndex`.",
        "`with` ties a quantity outside the correlation matrix to an earlier one; quantities of the matrix take `pairs` of `correlations`.",
        "Pairs of `correlations` must leave a matrix that people can have (positive definite).",
        "`lvef` reaches no more than 50 % where hearts failed long after an infarct or by a gene.",
        "A quantity that is left out is drawn by the laboratory when it completes the patient, and listed as drawn.",
    ];
}
