namespace Engraft.Trials.Truth;

/// <summary>What the laboratory found true of a trial's patients, each under parameters of his own: enough to say what it would have found under others.</summary>
public sealed record CohortTruth
{
    /// <summary>The trial.</summary>
    public required string Trial { get; init; }

    /// <summary>Calibrated parameters of each draw, in the order of <see cref="Calibration.CalibratedParameters"/>.</summary>
    public required double[][] Parameters { get; init; }

    /// <summary>LV ejection fraction on the first day, %, by draw.</summary>
    public required double[] Lvef { get; init; }

    /// <summary>How far each draw is worse than the mean, in standard deviations of baseline risk.</summary>
    public required double[] Sickness { get; init; }

    /// <summary>Days on which truth was read; the first is the baseline.</summary>
    public required double[] Days { get; init; }

    /// <summary>The patient's own walk on each day, by draw.</summary>
    public required double[][] Walk { get; init; }

    /// <summary>Places in the trial of the arms that were simulated with cells.</summary>
    public required int[] Arms { get; init; }

    /// <summary>By outcome: values by course (standard care, then the arms), day and draw.</summary>
    public required IReadOnlyDictionary<string, double[][][]> Values { get; init; }

    /// <summary>Patients that were wanted but that no living heart met.</summary>
    public required int Failed { get; init; }

    public int Draws => Lvef.Length;
}
