using Engraft.Files;
using Engraft.Trials.Claims;

namespace Engraft.Trials.Tests.Claims;

/// <summary>A small claim file without mistake, and claims made of results for tests of the rule.</summary>
static class ClaimTexts
{
    public const string Small = """
        schema: engraft.claim/1
        name: c
        statement: "Cells help."
        verdict: partly
        side: higher
        posterior: q
        frozen: 2026-11-27
        wouldChange: "more"
        results:
          - { study: "A", design: blindedTrial, outcome: "LVEF", unit: "points", value: 2, low: 1, high: 3, evidence: ["f | r | c"], source: "PMID 1" }
          - { study: "B", design: openTrial, outcome: "LVEF", words: notSignificant, evidence: ["f | r | c"], source: "PMID 2" }

        """;

    public static List<Finding> Findings(string text)
    {
        var findings = new List<Finding>();
        ClaimFiles.Parse(text, "c.yaml", findings);
        return findings;
    }

    public static Claim Of(params ClaimResult[] results) => new()
    {
        Name = "c",
        Statement = "Cells help.",
        Side = ClaimSide.Higher,
        Posterior = "q",
        Frozen = new(2026, 11, 27),
        WouldChange = "more",
        Results = results,
    };

    /// <summary>A result whose interval lies a given way from zero.</summary>
    public static ClaimResult Result(string study, ClaimFinding finding, EvidenceDesign design) => Blank(study, design) with
    {
        Value = finding == ClaimFinding.Against ? -2 : 2,
        Low = finding switch { ClaimFinding.For => 1, ClaimFinding.Against => -3, ClaimFinding.Undecided => -1, _ => null },
        High = finding switch { ClaimFinding.For => 3, ClaimFinding.Against => -1, ClaimFinding.Undecided => 5, _ => null },
    };

    public static ClaimResult Blank(string study, EvidenceDesign design) => new()
    {
        Study = study,
        Design = design,
        Outcome = "LVEF",
        Measure = ClaimMeasure.Difference,
        Unit = "points",
        Evidence = ["f | r | c"],
        Source = "PMID 1",
    };
}
