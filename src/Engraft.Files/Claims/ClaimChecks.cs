using Engraft.Files.Tables;
using Engraft.Trials.Claims;

namespace Engraft.Files.Claims;

/// <summary>Rules that join several keys of a claim file; the last of them is the verdict.</summary>
static class ClaimChecks
{
    static readonly string[] numbers = ["value", "low", "high", "treated", "control"];
    static readonly (string Low, string Middle, string High)[] orders = [("low", "value", "high"), ("treatedLow", "treated", "treatedHigh"), ("controlLow", "control", "controlHigh")];

    public static void Check(Section claim, FindingList findings)
    {
        if (claim.Has("frozen") && ClaimGroup.Day(claim) is null)
            findings.Error(claim.At("frozen"), $"'frozen' is '{claim.Text("frozen")}'", "a day such as '2026-11-27'");
        foreach (var result in claim.Groups("results"))
            CheckResult(result, claim.Number("threshold") is not null, findings);
        if (!findings.HasErrors)
            CheckVerdict(claim, findings);
    }

    static void CheckResult(Section result, bool sized, FindingList findings)
    {
        var named = numbers.Where(result.Has).ToArray();
        if (named.Length == 0 && !result.Has("words"))
            findings.Error(result.Node, "this result has no number and no 'words'", "value, treated and control, or words such as 'notSignificant'");
        if (named.Length > 0 && !result.Has("unit") && (result.Text("measure") ?? "difference") == "difference")
            findings.Error(result.Node, "this result has a number and no 'unit'", "unit, for instance 'points'");
        if (sized && result.Text("measure") == "ratio")
            findings.Error(result.At("measure"), "a ratio cannot be compared with the claim's 'threshold'", "no such result, or a claim without threshold");
        if (result.Has("low") != result.Has("high"))
            findings.Error(result.Node, "'low' and 'high' do not stand together", "both or none");
        foreach (var (low, middle, high) in orders)
            if (result.Number(low) > result.Number(high) || result.Number(middle) < result.Number(low) || result.Number(middle) > result.Number(high))
                findings.Error(result.At(low), $"the interval '{low}' to '{high}' does not enclose '{middle}'", "low, then the figure, then high");
        foreach (var cell in result.Names("evidence") ?? [])
            if (cell.Split('|').Length != 3)
                findings.Error(result.At("evidence"), $"'{Yaml.Shown.Short(cell)}' names no place", "file | cells that name the row | columns");
    }

    /// <summary>Verdicts are never assigned by hand.</summary>
    static void CheckVerdict(Section section, FindingList findings)
    {
        var rule = VerdictRule.Of(ClaimGroup.Build(section));
        var (written, right) = (section.Text("verdict"), rule.Verdict.ToString().ToLowerInvariant());
        if (written != right)
            findings.Error(section.At("verdict"), $"'verdict' is '{written}', which the results do not bear out ({ClaimCounts.Of(rule)})", $"'{right}'");
    }
}
