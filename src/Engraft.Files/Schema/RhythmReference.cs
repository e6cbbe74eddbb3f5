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
        "A scar by segments and a graft by segment need the geometry `leftVentricle` or `biventricular`; sinus rhythm needs an endocardium (`slab`, `wedge`, a ventricle, a scan with blood).",
        "With `layers` the host's cell is the endo kind of a model that has mid and epi kinds; they share its changes, drugs and conductivity.",
        "A graft with `thickness` is a patch on the epicardium of a `slab`, `wedge` or `leftVentricle`; where it has no `contact` a layer of 0.4 mm parts it from the heart.",
        "A ventricle's `cavity` and `wall` may be left out with `laboratory`: the wall then holds the day's mass of muscle (1.05 g/mL).",
        "Conductivity across the fibres is at most that along them. Voxels of the dense scar do not conduct, unless `surviving` says so.",
        "A graft has a `radius`, or `laboratory` gives its mass. With `laboratory` the `interface` is that of full coupling and is multiplied by the day's coupling.",
        "Files of an `image` are seen from this file's folder. Its label table may name the tissues outside, blood, host, border-zone, scar, fibrosis and graft; scar and fibrosis do not conduct.",
        "Labelled scar excludes the group `scar`, a labelled graft the place and size in `graft`; without labelled blood fibres run along x and there is no sinus rhythm.",
        "The `spacing` is at most the least edge of a voxel of the scan; tissue that touches itself by edges or corners alone is refused.",
        "Above a spacing of 0.2 mm a warning says that verdicts on capture are provisional.",
        "A stimulus that drives muscle out of -112 to 80 mV ends the run with place and time.",
    ];
}
