namespace Engraft.Trials.Measurement;

/// <summary>Reports with more discrepancies claim more: the excess of the LV ejection fraction that is bias, points.</summary>
/// <remarks>DAMASCENE, doi:10.1136/bmj.g2688: 49 trials in five classes by discrepancies found.</remarks>
public static class Discrepancies
{
    /// <summary>Highest number of each class but the last.</summary>
    static readonly int[] most = [0, 10, 20, 30];

    /// <summary>The bias of one trial, whose class is drawn among the 49 trials because nobody has counted its discrepancies.</summary>
    public static double Of(ulong seed, Published.Trial trial, Measure measure)
    {
        var p = measure.Parameters;
        double[] trials = [p.TrialsWithNone.Value, p.TrialsWithFew.Value, p.TrialsWithSome.Value, p.TrialsWithMany.Value, p.TrialsWithMost.Value];
        var left = new TrialPhilox(seed, trial.Name, 0, TrialPurpose.Discrepancy).Uniform(0) * trials.Sum();
        var place = 0;
        while (place < most.Length && (left -= trials[place]) >= 0)
            place++;
        return Bias(place == 0 ? 0 : most[place - 1] + 1, measure);
    }

    /// <summary>Its expectation and variance over those classes.</summary>
    public static (double Mean, double Variance) Spread(Measure measure)
    {
        var p = measure.Parameters;
        double[] trials = [p.TrialsWithNone.Value, p.TrialsWithFew.Value, p.TrialsWithSome.Value, p.TrialsWithMany.Value, p.TrialsWithMost.Value];
        var biases = trials.Select((_, place) => Bias(place == 0 ? 0 : most[place - 1] + 1, measure)).ToArray();
        var mean = biases.Zip(trials, (bias, weight) => bias * weight).Sum() / trials.Sum();
        return (mean, biases.Zip(trials, (bias, weight) => (bias - mean) * (bias - mean) * weight).Sum() / trials.Sum());
    }

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
