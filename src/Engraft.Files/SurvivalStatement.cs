using Engraft.Laboratory;
using Engraft.Therapies;

namespace Engraft.Files;

/// <summary>What may be said about survival: of cells nothing, of background drugs what their randomised trials counted.</summary>
public static class SurvivalStatement
{
    const string Unknown = "not estimable from present evidence";
    const string Trials = "by the hazard ratios of their randomised trials";

    /// <summary>One sentence in small letters and without its full stop.</summary>
    public static string Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var drugs = scenario.Arms.Any(arm => arm.Background is not null);
        if (!drugs)
            return $"effect on survival: {Unknown}";
        return scenario.Arms.All(IsDrugsAlone) ? $"effect of the drugs on survival: {Trials}" : $"effect of the cells on survival: {Unknown}; that of the drugs: {Trials}";
    }

    /// <summary>An arm that changes background drugs and does nothing else.</summary>
    public static bool IsDrugsAlone(TherapyArm arm)
    {
        ArgumentNullException.ThrowIfNull(arm);
        return arm is { Background: not null, Product: null, Sham: false };
    }
}
