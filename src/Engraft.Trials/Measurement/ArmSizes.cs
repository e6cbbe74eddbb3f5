using System.Globalization;
using Engraft.Trials.Published;

namespace Engraft.Trials.Measurement;

/// <summary>Patients of each arm: as reported, else the rest of those randomised by the ratio, evenly where no ratio is stated.</summary>
public static class ArmSizes
{
    /// <summary>One number for each arm of the trial, in its order; null where neither is known.</summary>
    public static IReadOnlyList<int?> Of(Trial trial)
    {
        var open = trial.Arms.Select(arm => arm.N is null).ToArray();
        var rest = trial.Design.Randomised - trial.Arms.Sum(arm => arm.N ?? 0);
        var parts = Parts(trial.Design.Ratio, open.Length);
        if (rest is not > 0 || parts is null)
            return [.. trial.Arms.Select(arm => arm.N)];
        var whole = parts.Where((_, arm) => open[arm]).Sum();
        return [.. trial.Arms.Select((arm, i) => arm.N ?? (int)Math.Round(rest.Value * parts[i] / whole, MidpointRounding.ToEven))];
    }

    /// <summary>Parts of "2:1"; null where they do not belong to the arms that are listed.</summary>
    static double[]? Parts(string? ratio, int arms)
    {
        if (ratio is null)
            return [.. Enumerable.Repeat(1.0, arms)];
        var parts = ratio.Split(':').Select(part => double.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0).ToArray();
        return parts.Length == arms && parts.All(part => part > 0) ? parts : null;
    }
}
