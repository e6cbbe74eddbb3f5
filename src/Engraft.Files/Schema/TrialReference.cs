using System.Text;
using Engraft.Files.Trials;

namespace Engraft.Files.Schema;

/// <summary>docs/reference/trial.md, written from the table of keys that the reader uses; a test holds it current.</summary>
static class TrialReference
{
    public static string Write()
    {
        var text = new StringBuilder("# The trial file\n\n");
        text.Append("One YAML file (JSON is accepted) for each published trial: design, arms and what was reported. Generated from the reader's table of keys; do not edit.\n\n");
        text.Append("What the report does not say is left out, never guessed. A number stands in its own unit; a wrong dimension, an unknown key, a missing field or a value\n");
        text.Append("out of range is refused with file, line and column, what was expected and the nearest valid name. How to: [add a trial](../how-to/add-a-trial.md).\n");
        FieldReference.Group(text, "Top level", TrialGroup.Fields(Catalogue.Empty));
        text.Append("\n## Rules that join keys\n\n");
        foreach (var rule in rules)
            text.Append("- ").Append(rule).Append('\n');
        return text.ToString();
    }

    static readonly string[] rules =
    [
        "An arm of role `cells` has `product`, or `nearestClass` where no product file fits; a control arm has neither, and no dose.",
        "A figure has `outcome`, or `other` where Engraft computes no such outcome; and a `mean`, a `median` or at least a `verdict`.",
        "A figure with a `verdict` and no number is a censored observation: it counts as not significant (or as up or down) at the number of patients.",
        "`low`, `high` and `interval` stand together; `sd`, `se` and `unstatedSpread` exclude one another.",
        "The unit of a level is that of the outcome (or another of its dimension); of a change of a percentage `points`; of a relative change `%`.",
        "A figure of `arms` against other arms is a contrast: the first less the second.",
        "The same figure stands once; arms are named as in `arms`.",
    ];
}
