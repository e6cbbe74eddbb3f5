using Engraft.Laboratory;
using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Files.Tests.Reports;

/// <summary>Invented results with the shape of real ones, to look at and test the page. No number here was measured or simulated.</summary>
internal static class FabricatedResult
{
    public const double Month = 30.4375;

    public static StudyResult MarrowCells(double horizon = 24 * Month) => Of(FabricatedScenario.Marrow(horizon));

    public static StudyResult FourMuscleArms() => Of(FabricatedScenario.Muscle());

    public static StudyResult FiveRoutes() => Of(FabricatedScenario.Routes());

    public static StudyResult NoTherapy() => Of(FabricatedScenario.Healthy());

    static StudyResult Of(Scenario scenario)
    {
        var strengths = new[] { 0, 1, 1.6, 0.5, 0.9, 1.3 };
        var names = scenario.Arms.Select(arm => arm.Name).Prepend("standard care").ToArray();
        var arms = names.Select((name, i) => FabricatedCourse.Arm(name, strengths[i], scenario)).ToArray();
        var treated = names.Skip(1).ToArray();
        return new StudyResult
        {
            Scenario = scenario,
            Arms = [.. arms.Select((arm, i) => i == 0 ? arm : arm with { Doses = FabricatedFindings.Doses(i) })],
            DonorContrasts = names.Contains("own cells") ? FabricatedFindings.Contrasts("own cells", names[1]) : [],
            Effects = [.. treated.SelectMany((name, i) => FabricatedCourse.Effects(arms[0], arms[i + 1], strengths[i + 1], scenario.Horizon))],
            Differences = [.. treated.SelectMany((_, i) => FabricatedCourse.Differences(arms[0], arms[i + 1], strengths[i + 1]))],
            Attributions = [.. treated.SelectMany((name, i) => FabricatedFindings.Attributions(name, strengths[i + 1], scenario.Horizon))],
            Risks = [new(names[0], "death from any cause", 13.2, 9, 17, "baseline risk", "PMID 0000019"), .. treated.SelectMany(FabricatedFindings.Risks), new Risk(names[0], "ventricular tachycardia", 6.1, 4.0, 9.2, "registry of patients with a defibrillator", "PMID 0000001")],
            Benefits = [.. treated.SelectMany((name, i) => FabricatedFindings.Benefits(name, strengths[i + 1]))],
            SecretionDemands = [.. treated.SelectMany(FabricatedFindings.Demands)],
            Requirements = [.. treated.SelectMany(FabricatedFindings.Requirements)],
            Influences = [.. treated.SelectMany(FabricatedFindings.Influences)],
            FitResiduals = FabricatedFindings.Residuals,
            FittedParameters = FabricatedFindings.Parameters,
            Citations = FabricatedFindings.Citations,
            Assumptions = FabricatedFindings.Assumptions,
            BaselineRisk = new(26, 0.175, 0.397, 0.9, 0.1, 0.12, 0.3, 0.05),
            AssumptionShare = 0.58,
            AssumptionShareError = 0.12,
            Warnings = ["The wedge pressure given (12 mmHg) and the end-diastolic volume given (240 mL) do not fit together; the volume was kept."],
            Checks = new Dictionary<string, double> { ["stepCheckWorst"] = 0.00042, ["beatsSolved"] = 18240, ["bloodBalanceError"] = 3.1e-13, ["cellBalanceError"] = 1.2e-12 },
        };
    }
}
