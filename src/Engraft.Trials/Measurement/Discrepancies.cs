namespace Engraft.Trials.Measurement;

/// <summary>Reports with more discrepancies claim more: the excess of the LV ejection fraction that is bias, points.</summary>
/// <remarks>DAMASCENE, doi:10.1136/bmj.g2688: 49 trials in five classes by discrepancies found.</remarks>
public static class Discrepancies
{
    /// <summary>Highest number of each class but the last.</summary>
    static readonly int[] most = [0, 10, 20, 30];

    /// <param name="found">Discrepancies found in the reports of the trial; null where nobody has counted: the mean over trials.</param>
    public static double Bias(int? found, Measure measure)
    {
        var p = measure.Parameters;
        double[] effects = [p.DiscrepancyNone.Value, p.DiscrepancyFew.Value, p.DiscrepancySome.Value, p.DiscrepancyMany.Value, p.DiscrepancyMost.Value];
        double[] trials = [p.TrialsWithNone.Value, p.TrialsWithFew.Value, p.TrialsWithSome.Value, p.TrialsWithMany.Value, p.TrialsWithMost.Value];
        var effect = found is { } count ? effects[most.Count(bound => count > bound)] : effects.Zip(trials, (points, weight) => points * weight).Sum() / trials.Sum();
        return p.DiscrepancyCausal.Value * (effect - effects[0]);
    }
}
