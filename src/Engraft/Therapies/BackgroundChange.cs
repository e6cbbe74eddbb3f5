using Engraft.Patients;

namespace Engraft.Therapies;

/// <summary>Background drugs and devices that an arm starts or stops, all on one day.</summary>
public sealed record BackgroundChange
{
    public Background Start { get; init; } = new();
    public Background Stop { get; init; } = new();

    /// <summary>Days from the scenario's start.</summary>
    public double Day { get; init; }

    /// <summary>What a patient takes from that day on.</summary>
    public Background After(Background before) => before.After(Start, Stop);
}
