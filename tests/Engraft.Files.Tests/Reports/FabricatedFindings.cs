using Engraft.Laboratory;

namespace Engraft.Files.Tests.Reports;

/// <summary>Invented reasons, risks, requirements and sources.</summary>
internal static class FabricatedFindings
{
    public static IEnumerable<Attribution> Attributions(string arm, double strength, double horizon)
    {
        var parts = new Dictionary<string, double> { ["regeneration"] = 0.001, ["antifibrosis"] = 0.006, ["angiogenesis"] = 0.0045, ["immuneModulation"] = 0.003, ["protection"] = 0.0022, ["harm"] = -0.0031 };
        var assumed = new Dictionary<string, double> { ["regeneration"] = 0.9, ["antifibrosis"] = 0.45, ["angiogenesis"] = 0.3, ["immuneModulation"] = 0.7, ["protection"] = 0.6, ["harm"] = 0.2 };
        foreach (var (outcome, unit, factor) in new[] { ("lvef", "%", 100.0), ("lvesv", "mL", -500) })
        {
            var scaled = parts.ToDictionary(part => part.Key, part => part.Value * strength * factor);
            yield return new Attribution(arm, outcome, unit, horizon, scaled.Values.Sum(), scaled, assumed);
        }
    }

    /// <summary>The second arm is dosed twice, the third late in part of the draws.</summary>
    public static IReadOnlyList<DoseDay> Doses(int arm) => arm switch
    {
        2 => [new(44, 40, 51, 1, true), new(134, 130, 141, 1, true)],
        3 => [new(95, 60, 180, 0.9, true)],
        _ => [new(30, 30, 30, 1, true)],
    };

    public static IReadOnlyList<DonorContrast> Contrasts(string arm, string against) =>
    [
        new(arm, against, "lvef", "%", new(33, 28, 38, 0.2), new(32, 27, 37, 0.2), new(1.2, -0.4, 2.9, 0.1), Outcomes.Benefit.Higher),
        new(arm, against, "rejection", "%", new(4, 1, 9, 0.3), new(89, 75, 97, 0.6), new(-85, -94, -72, 0.7), Outcomes.Benefit.Lower),
        new(arm, against, "immunosuppressionDays", "d", new(0, 0, 0, 0), new(0, 0, 0, 0), new(0, 0, 0, 0), Outcomes.Benefit.Lower),
        new(arm, against, "wait", "d", new(445, 320, 600, 17), new(16, 5, 30, 2), new(429, 300, 580, 17), Outcomes.Benefit.Lower),
        new(arm, against, "productCost", "EUR", new(1.1e6, 4e5, 2.5e6, 3e4), new(9e4, 3e4, 2e5, 3e3), new(1.01e6, 3.5e5, 2.4e6, 3e4), Outcomes.Benefit.Lower),
    ];

    public static IEnumerable<Risk> Risks(string arm) =>
    [
        new(arm, "dies or worsens while cells are made", 1.4, 0.6, 2.9, "natural history of this patient", "PMID 0000020", "waiting"),
        new(arm, "death from any cause", 12.9, 9, 17, "baseline risk", "PMID 0000019"),
        new(arm, "tamponade or perforation", 1.1, 0.4, 2.2, "pooled trials", "PMID 0000021", "procedure"),
        new(arm, "stroke", 0.4, 0.1, 1.2, "pooled trials", "PMID 0000021", "procedure"),
        new(arm, "ventricular tachycardia", 8.4, 3.1, 17, "pooled trials; macaque 5 of 5", "PMID 0000022"),
        new(arm, "rejection of the cells, with antibodies against the donor that may bar a later transplant", 64, 48, 79, "assumed from donor antibodies", "PMID 0000023"),
        new(arm, "tumour from residual stem cells", 0, 0, 0.013, "no event in macaque; upper bound", "PMID 0000024"),
    ];

    public static IEnumerable<BenefitPer100> Benefits(string arm, double strength) =>
    [
        new(arm, "walks at least 30 m further", 31 + 8 * strength, 31, 2 * strength, 15 * strength, "simulated", "PMID 0000025"),
        new(arm, "feels better: KCCQ up 5 points or more", 27 + 6 * strength, 27, -1, 13 * strength, "simulated", "PMID 0000026"),
        new(arm, "one NYHA class better", 18 + 4 * strength, 18, -2, 9 * strength, "assumed link to walking distance", "PMID 0000027"),
    ];

    public static IEnumerable<SecretionDemand> Demands(string arm) =>
    [
        new(arm, "VEGF", 130, 60, 2.2, "rat, n = 8; PMID 0000030"), new(arm, "IL-10", 900, 120, 7.5, "cells in culture; PMID 0000031"), new(arm, "anti-fibrotic factor", 2600, 100, 26, "pig; PMID 0000032"),
    ];

    public static IEnumerable<Requirement> Requirements(string arm) =>
    [
        new(arm, "cells retained after one day", "%", 6, 2, 12, "pig, n = 8", "PMID 0000033"), new(arm, "graft coupled electrically", "%", 35, null, null, "not measured in people", "PMID 0000034"),
        new(arm, "force of a grafted cell over an adult cell", "%", 20, 5, 30, "in vitro", "PMID 0000035"),
    ];

    public static IEnumerable<Influence> Influences(string arm) =>
    [
        new(arm, "lvef", "retentionAtOneDay", 0.61, false), new(arm, "lvef", "secretionOfAntiFibroticFactor", 0.48, true), new(arm, "lvef", "collagenClearance", -0.33, false),
        new(arm, "lvef", "borderZoneContractility", 0.27, true), new(arm, "lvef", "halfLifeOfCells", 0.22, false), new(arm, "lvef", "growthRate", -0.12, true),
    ];

    public static IReadOnlyList<FitResidual> Residuals { get; } =
    [
        new("lvedv", "mL", 240, 238, 12, true, false), new("lvesv", "mL", 168, 167, 8, true, false), new("wedgePressure", "mmHg", 12, 16.8, 3, false, false), new("systolicPressure", "mmHg", 118, 117, 6, true, false),
        new("rightAtrialPressure", "mmHg", null, 8.1, 0, true, true), new("sixMinuteWalk", "m", null, 352, 0, true, true),
    ];

    public static IReadOnlyList<FittedParameter> Parameters { get; } =
        [new("contractility", "-", 0.74, 0.3, 0.05, true), new("stressedVolume", "mL", 1420, 260, 90, true), new("pericardialStiffness", "-", 1.1, 0.4, 0.38, false)];

    public static IReadOnlyList<Citation> Citations { get; } =
        [new("PMID 0000010", "evidence: Invented trial A; effect on volumes", "A"), new("PMID 0000032", "secretion of the anti-fibrotic factor in pig", "B", "retracted"), new("assumed", "maturity of grafted cells", "D")];

    public static IReadOnlyList<string> Assumptions { get; } = [.. Enumerable.Range(1, 24).Select(i => $"Invented assumption {i}: a number that nobody has measured in people.")];
}
