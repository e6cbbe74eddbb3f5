namespace Engraft.Trials.Published;

/// <summary>Events of an arm (count, share or rate), or of a contrast (ratio of risks, hazards or wins).</summary>
public sealed record ReportedEvent
{
    public required IReadOnlyList<string> Arms { get; init; }

    /// <summary>Arms of the comparison; empty for figures of an arm by itself.</summary>
    public IReadOnlyList<string> Against { get; init; } = [];
    public EventKind? Kind { get; init; }

    /// <summary>An event that has no kind of its own.</summary>
    public string? Other { get; init; }

    /// <summary>End of the time over which events were counted, d.</summary>
    public required double Day { get; init; }

    /// <summary>Patients with the event.</summary>
    public int? Count { get; init; }

    /// <summary>Patients at risk at the start.</summary>
    public int? Of { get; init; }

    /// <summary>Patients with the event, 0 to 1.</summary>
    public double? Share { get; init; }

    /// <summary>Events per patient and year.</summary>
    public double? Rate { get; init; }

    /// <summary>Share of patients with the event in the arms over that in the arms of the comparison.</summary>
    public double? RiskRatio { get; init; }

    /// <summary>Hazard in the arms over that in the arms of the comparison.</summary>
    public double? HazardRatio { get; init; }

    /// <summary>Wins of the arms over wins of the comparison.</summary>
    public double? WinRatio { get; init; }

    /// <summary>95 % confidence interval of the ratio, or of share or rate where there is no ratio.</summary>
    public double? Low { get; init; }
    public double? High { get; init; }
    public required string Quality { get; init; }
    public required Reading Reading { get; init; }
    public required string Source { get; init; }
    public string? Note { get; init; }
}
