using Engraft.Outcomes;

namespace Engraft.Laboratory;

/// <summary>The arms of a study as alternatives, one comparison an outcome of interest.</summary>
static class StudyComparison
{
    public static IReadOnlyList<Comparison> All(StudyDesign design, StudyFindings findings)
    {
        var values = new StudyValues(findings.Courses, design);
        return [.. design.Scenario.Outcomes.Select(OutcomeList.Named).Where(outcome => outcome.Benefit != Benefit.None).Select(outcome => Of(design, values, outcome))];
    }

    static Comparison Of(StudyDesign design, StudyValues values, Outcome outcome)
    {
        var (o, last) = (StudySummary.IndexOf(outcome), design.Timetable.Days.Count - 1);
        var control = Statistics.Mean(values.At(0, o, last));
        var candidates = design.Plans.Skip(1).Select((plan, i) => new Candidate(plan.Name, Settings(plan), values.Difference(i + 1, o, last),
            plan.Arm is { } arm && EvidenceLadder.HasControlledTrial(arm, design.Scenario.Patient))).ToArray();
        return Comparison.Of(outcome.Title, outcome.Name, outcome.Unit, design.Scenario.Horizon, outcome.Benefit == Benefit.Lower ? -1 : 1,
            outcome.MinimalImportantDifference?.Size(control), candidates);
    }

    static Dictionary<string, string> Settings(ArmPlan plan) => new()
    {
        ["product"] = plan.Arm?.Product?.Title ?? "none",
        ["route"] = plan.Arm?.Route?.Title ?? "none",
        ["dose"] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(plan.Arm?.Dose ?? 0) / 1e6:G4} million cells"),
        ["day"] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{plan.Arm?.Day ?? 0:G4}"),
    };
}
