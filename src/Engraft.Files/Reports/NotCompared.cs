using Engraft.Laboratory;

namespace Engraft.Files.Reports;

/// <summary>Events that present evidence does not allow to compare between arms: death from any cause and hospitalisation.</summary>
internal static class NotCompared
{
    public static bool Holds(Risk risk) => risk.Event.Contains("any cause", StringComparison.OrdinalIgnoreCase) || risk.Event.Contains("hospitalisation", StringComparison.OrdinalIgnoreCase);
}
