using Engraft.Outcomes;

namespace Engraft.Files.Scenarios;

/// <summary>Outcomes a scenario may name, as in result.json.</summary>
static class OutcomeNames
{
    public static readonly IReadOnlyList<string> All = [.. OutcomeList.All.Select(outcome => outcome.Name)];

    /// <summary>When a scenario names none.</summary>
    public static readonly IReadOnlyList<string> Usual = ["lvef", "lvesvIndex"];
}
