using System.Text;
using Engraft.Files.Claims;
using Engraft.Trials.Claims;

namespace Engraft.Files.Schema;

/// <summary>docs/reference/claim.md, written from the table of keys that the reader uses; a test holds it current.</summary>
static class ClaimReference
{
    public static string Write()
    {
        var text = new StringBuilder("# The claim file\n\n");
        text.Append("One YAML file (JSON is accepted) for each claim, in `data/claims/`. Generated from the reader's table of keys; do not edit.\n\n");
        text.Append("Figures are copied with their citation; what was not reported is left out. A mistake is refused with file, line and column. All claims: [claims](../topics/claims.md).\n");
        FieldReference.Group(text, "Top level", ClaimGroup.Fields);
        text.Append("\n## Rules that join keys\n\n");
        foreach (var rule in rules)
            text.Append("- ").Append(rule).Append('\n');
        text.Append("\n## The verdict\n\n").Append(VerdictRule.Words).Append("\n\n");
        text.Append("## The posterior\n\n`posterior` names a quantity of `data/posterior/summary.json`, which the calibration writes, or of `effects.json` (`effect.OUTCOME.class`: treated less standard care in the laboratory), which `engraft evidence --effects` writes. Until then the answer is \"not calibrated yet\". Its form (other keys are left alone):\n\n");
        text.Append("    {\"quantities\": {\"unexplainedEffect.mesenchymal\": {\"mean\": 1.2, \"low\": -0.3, \"high\": 2.7, \"unit\": \"points\", \"trials\": 9}}}\n\n");
        text.Append("`low` and `high` are the 5 and 95 % quantiles, `trials` the number of trials that inform it.\n");
        return text.ToString();
    }

    static readonly string[] rules =
    [
        "A result has numbers (`value`, or `treated` and `control`) with a `unit`, or `words`. Shares and counts need `treatedN` and `controlN`.",
        "The interval of an effect is, in this order: `low` to `high` as printed; Newcombe's of two shares or counts; from the two arms' standard deviations or intervals; from `value` and `p`. Without any of these a number is not counted.",
        "A result is *for* the claim where its whole interval lies on the claim's `side` of `threshold` (0 where it is left out, 1 for a ratio), *against* where it lies on the other, else *undecided*.",
        "Results of one `study` are one piece of evidence: one that decides outweighs those that leave it open; two that decide against each other leave it open.",
        "`evidence` says where the numbers were copied from; a test compares them with the collected evidence where it lies beside the repository.",
        "`verdict` must be what the rule makes of the results.",
    ];
}
