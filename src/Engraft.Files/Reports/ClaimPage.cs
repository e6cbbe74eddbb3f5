using System.Text;
using Engraft.Trials.Claims;

namespace Engraft.Files.Reports;

/// <summary>docs/topics/claims.md, written from data/claims; a test holds it current.</summary>
public static class ClaimPage
{
    public static string Write(IReadOnlyList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var text = new StringBuilder("# Claims: what controlled trials say of the case for stem cells\n\n");
        text.Append("Written from `data/claims` (`ENGRAFT_WRITE=1 dotnet test tests/Engraft.Trials.Tests`); do not edit. The same in the terminal: `engraft claims`.\n\n");
        text.Append("**E").Append(ClaimText.Frozen(claims).AsSpan(1)).Append(".** Verdicts follow a rule and are never assigned by hand: a file whose verdict its results do not bear out is refused.\n\n");
        foreach (var part in VerdictRule.Words.Split("; "))
            text.Append("- ").Append(part.TrimEnd('.')).Append('\n');
        text.Append("\nPooled results hold the single trials, so they support nothing alone; they speak against silence and against contradiction. Add a claim: [claim file](../reference/claim.md).\n\n");
        text.Append("| claim | verdict | because |\n|---|---|---|\n");
        foreach (var claim in claims)
            text.Append("| [").Append(claim.Statement).Append("](#").Append(claim.Name).Append(") | ").Append(ClaimText.Verdict(claim)).Append(" | ").Append(ClaimText.Counts(claim)).Append(" |\n");
        foreach (var claim in claims)
            WriteClaim(text, claim);
        return text.ToString();
    }

    static void WriteClaim(StringBuilder text, Claim claim)
    {
        text.Append("\n## ").Append(claim.Name).Append("\n\n").Append(claim.Statement).Append(" **").Append(ClaimText.Verdict(claim)).Append("**; ").Append(ClaimText.Counts(claim)).Append(".\n\n");
        if (claim.Note is { } note)
            text.Append(note).Append("\n\n");
        foreach (var result in claim.Results)
            text.Append("- ").Append(ClaimText.Line(claim, result)).Append('\n');
        if (claim.Results.Count > 0)
            text.Append('\n');
        text.Append("Would change it: ").Append(claim.WouldChange).Append(". In the calibrated model: `").Append(claim.Posterior).Append("`.\n");
    }
}
