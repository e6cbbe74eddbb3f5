using Engraft.Laboratory;

namespace Engraft.Files.Reports;

/// <summary>Events that present evidence does not allow to compare between arms: death from any cause and hospitalisation. Background drugs alone are compared: their trials counted both.</summary>
internal static class NotCompared
{
    public static bool Holds(Reading reading, Risk risk) => reading.TherapyOf(risk.Arm) is { } arm && !SurvivalStatement.IsDrugsAlone(arm) && IsSurvival(risk);

    static bool IsSurvival(Risk risk) => risk.Event.Contains("any cause", StringComparison.OrdinalIgnoreCase) || risk.Event.Contains("hospitalisation", StringComparison.OrdinalIgnoreCase);
}
