using Engraft.Trials.Published;

namespace Engraft.Trials.Measurement;

/// <summary>One visit of one trial, ready to be simulated.</summary>
public sealed record TrialPlan
{
    public required ulong Seed { get; init; }
    public required Trial Trial { get; init; }

    /// <summary>Patients of each arm, in the trial's order.</summary>
    public required IReadOnlyList<int> Sizes { get; init; }

    /// <summary>Name of the outcome.</summary>
    public required string Outcome { get; init; }

    /// <summary>Planned day of the visit, d.</summary>
    public required double Day { get; init; }

    /// <summary>The candidates are already those who were enrolled, because they were drawn to the reported baseline: no bound selects among them once more.</summary>
    public bool Recruited { get; init; }

    /// <summary>True mean and standard deviation of the LV ejection fraction of recruited candidates, %.</summary>
    public double BaselineMean { get; init; }
    public double BaselineSpread { get; init; }

    /// <summary>Day from which the change is counted, d.</summary>
    public double From { get; init; }

    /// <summary>Standard deviation of the true change between patients, in the unit of the outcome: the yardstick of centre effects.</summary>
    public required double ChangeSd { get; init; }

    /// <summary>Standard deviation of the logarithm of a lot's potency.</summary>
    public double LotSpread { get; init; }
    public MissingRule Missing { get; init; } = MissingRule.Completers;

    /// <summary>A higher value of the outcome is better.</summary>
    public bool HigherIsBetter { get; init; } = true;

    /// <summary>Bounds of the LV ejection fraction at entry, %.</summary>
    public EntryThreshold Entry => new(100 * Trial.Population.LvefAtLeast, 100 * Trial.Population.LvefAtMost);
}
