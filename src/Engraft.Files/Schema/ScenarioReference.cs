using System.Text;
using Engraft.Files.Scenarios;

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
        FieldReference.Group(text, "Top level", ScenarioGroup.Fields(Catalogue.Empty));
        text.Append("\n## Refused\n\nWhat Engraft has no evidence for is refused by name: ")
            .Append(string.Join(", ", AetiologyGroup.Refused.Keys.Select(name => $"`{name}`")))
            .Append(";\nso is an ejection fraction above 50 % in genetic dilated cardiomyopathy or more than 90 days after an infarct.\n");
        return text.ToString();
    }
}
