using Engraft.Files;

namespace Engraft.Trials.Tests;

/// <summary>A trial text that the tests change in one place.</summary>
static class TrialTexts
{
    /// <summary>Line numbers of the tests refer to it.</summary>
    public const string Small = """
        schema: engraft.trial/1
        name: t
        title: T
        source: "PMID 1"
        design:
          allocation: randomised
          patientsBlind: true
          modalities: [cmr]
          followUp: 6 mo
        population:
          description: chronic ischaemic
          aetiology: infarct-chronic
          lvefAtMost: 40 %
        arms:
          - name: cells
            role: cells
            product: marrow-msc-donor
            route: transendocardial
            dose: 1e8 cells
            n: 30
          - name: placebo
            role: control
            n: 15
        reported:
          - { arms: [cells], outcome: lvef, kind: level, at: 0 mo, mean: 31, sd: 6, unit: "%", quality: A, reading: read, source: "PMID 1" }
          - { arms: [cells], against: [placebo], outcome: lvef, kind: change, at: 6 mo, mean: 2.5, low: -1, high: 6, interval: confidence95, unit: points, quality: A, reading: read, source: "PMID 1" }
          - { arms: [placebo], outcome: lvesv, kind: change, at: 6 mo, mean: 0.0054, unit: L, quality: A, reading: read, source: "PMID 1" }
        events:
          - { arms: [cells], against: [placebo], event: death, by: 12 mo, hazardRatio: 0.8, low: 0.5, high: 1.3, quality: A, reading: read, source: "PMID 1" }
          - { arms: [placebo], event: heartFailureHospitalisation, by: 12 mo, count: 3, of: 15, rate: 20 /y, quality: A, reading: read, source: "PMID 1" }
        """;

    public static string[] Findings(string text)
    {
        var findings = new List<Finding>();
        TrialFiles.Parse(text, "t.yaml", Shipped.Catalogue, findings);
        return [.. findings.Select(finding => finding.ToString())];
    }
}
