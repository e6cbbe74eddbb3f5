using Engraft.Files.Tests.Scenarios;
using Engraft.Laboratory;

namespace Engraft.Files.Tests.Results;

/// <summary>An invented result of two arms and two days, small enough to read in a golden file; nothing here was simulated.</summary>
static class SmallResult
{
    static readonly Interval treated = new(0.345, 0.3, 0.39, 0.001);
    static readonly Interval control = new(0.31, 0.27, 0.35, 0.001);
    static readonly Interval difference = new(1.0 / 30, -0.01, 0.08, 0.0005);

    public static StudyResult Value { get; } = new()
    {
        Scenario = ScenarioFile.Parse(Texts.Small, "s.yaml", SmallCatalogue.Value).Scenario!,
        Arms = [Arm("standard care", 0.31), Arm("cells, \"donor\"", 0.345)],
        Effects = [new("cells", "lvef", "-", 365, treated, control, difference, -0.005, 0.07, 0.05, 0.31)],
        Differences = [new("cells", "lvef", "-", [0, 365], [0, 1.0 / 30], [0, -0.01], [0, 0.08])],
        Attributions = [new("cells", "lvef", "-", 365, 0.035, new Dictionary<string, double> { ["regeneration"] = 0.005, ["antifibrosis"] = 0.03 },
            new Dictionary<string, double> { ["regeneration"] = 1, ["antifibrosis"] = 0.4 })],
        Benefits = [new("cells", "walks at least 30 m further", 34, 28, -2, 14, "from the draws", "doi:10.1000/xyz")],
        Risks = [new("cells", "tamponade", 0.9, 0.2, 2.7, "controlled trials", "PMID 1234567", "procedure")],
        Requirements = [new("cells", "retention", "%", 12, 3, 15, "pig, n = 6", "PMID 7654321")],
        SecretionDemands = [new("cells", "VEGF", 4e-4, 2e-3, 0.2, "doi:10.1000/abc")],
        Influences = [new("cells", "lvef", "delivery.retention", -0.41, true)],
        FitResiduals = [new("lvedv", "mL", 236, 235.2, 11.8, true, false), new("height", "cm", null, 174, 0, true, true)],
        FittedParameters = [new("contractility", "-", 0.61, 0.3, 0.05, true)],
        Assumptions = ["lung passage of vesicles is that of cells"],
        AssumptionShare = 0.42,
        Warnings = ["'lvef' differs from the volumes"],
        Checks = new Dictionary<string, double> { ["worstBalance"] = -0.0, ["beatsSolved"] = 1.2345678901234e7 },
        Citations = [new("doi:10.1000/xyz", "retention", "B"), new("PMID 1234567", "tamponade", "A", "retracted")],
    };

    static ArmResult Arm(string name, double lvef) => new()
    {
        Name = name,
        Days = [0, 365],
        Series = new Dictionary<string, Series>
        {
            ["lvef"] = new("lvef", "-", [0.31, lvef], [0.27, lvef - 0.04], [0.35, lvef + 0.04]),
            ["graftMass"] = new("graftMass", "g", [0, double.NaN], [0, 0], [1e-12, 2.0 / 3]),
        },
        Loops = [new(0, [120, 236.5], [9.25, 110])],
        Segments = [new(1, 0.1, 0.02, 0.9, 0.3)],
    };
}
