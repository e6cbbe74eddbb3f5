using Engraft.Laboratory;
using Engraft.Therapies;

namespace Engraft.Cli.Verbs;

/// <summary>Whether an alternative can be given as named, within the horizon: the rules of written arms.</summary>
static class GridChecks
{
    /// <exception cref="FormatException">It cannot; the message says why.</exception>
    public static void Check(TherapyArm arm, Scenario scenario)
    {
        if (ArmRules.Of(arm, scenario.Horizon).FirstOrDefault() is { } objection)
            throw new FormatException($"--grid: the alternative '{arm.Name}' cannot be given: {objection.Problem}; expected {objection.Expected}.");
    }
}
