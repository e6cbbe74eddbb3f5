using System.Text;
using Engraft.Files.Rhythms;

namespace Engraft.Files.Schema;

/// <summary>docs/reference/rhythm.md, written from the table of keys that the reader uses; a test holds it current.</summary>
static class RhythmReference
{
    public static string Write(Catalogue catalogue)
    {
        var text = new StringBuilder("# The rhythm file\n\n");
        text.Append("One YAML file (JSON is accepted) for a piece of heart, its scar and graft, and what is done to it. Generated from the reader's table of keys; do not edit.\n\n");
        text.Append("Every number has a unit. An unknown key, a wrong dimension or a value out of range is refused with file, line and column, what was expected and the nearest\n");
        text.Append("valid name. How to: [look for graft arrhythmia](../how-to/look-for-graft-arrhythmia.md).\n");
        FieldReference.Group(text, "Top level", RhythmGroup.Fields(catalogue));
        text.Append("\n## Rules that join keys\n\n");
        foreach (var rule in rules)
            text.Append("- ").Append(rule).Append('\n');
        return text.ToString();
    }

    static readonly string[] rules =
    [
        "A scar by segments and a graft by segment need the geometry `leftVentricle`; sinus rhythm needs an endocardium (`slab`, `leftVentricle`).",
        "Conductivity across the fibres is at most that along them. Voxels of the dense scar do not conduct, unless `surviving` says so.",
        "A graft has a `radius`, or `laboratory` gives its mass. With `laboratory` the `interface` is that of full coupling and is multiplied by the day's coupling.",
        "Above a spacing of 0.2 mm a warning says that verdicts on capture are provisional.",
        "A stimulus that drives muscle out of -112 to 80 mV ends the run with place and time.",
    ];
}
