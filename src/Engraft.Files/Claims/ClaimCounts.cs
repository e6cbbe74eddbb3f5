using Engraft.Trials.Claims;

namespace Engraft.Files.Claims;

/// <summary>The counts behind a verdict, in words.</summary>
public static class ClaimCounts
{
    public static string Of(VerdictRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var pooled = rule.PooledFor + rule.PooledOther == 0 ? "" : $"; pooled: for {rule.PooledFor}, not {rule.PooledOther}";
        return rule is { For: 0, Undecided: 0, Against: 0 } && pooled.Length == 0 ? "no controlled trial that can be read"
            : $"trials for {rule.For}{Blinded(rule.For, rule.BlindedFor)}, undecided {rule.Undecided}, against {rule.Against}{Blinded(rule.Against, rule.BlindedAgainst)}{pooled}";
    }

    static string Blinded(int all, int blinded) => all == 0 ? "" : $" ({blinded} blinded)";
}
