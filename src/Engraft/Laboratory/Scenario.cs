using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Laboratory;

/// <summary>One patient, one or more therapies, a horizon: what a scenario file says after it has been read and checked.</summary>
public sealed record Scenario
{
    public required string Title { get; init; }

    /// <summary>The question in words, printed on the first page.</summary>
    public string? Question { get; init; }
    public required Patient Patient { get; init; }
    public required IReadOnlyList<TherapyArm> Arms { get; init; }

    /// <summary>Days followed.</summary>
    public required double Horizon { get; init; }

    /// <summary>Names of the outcomes of interest (those attributed and ranked).</summary>
    public required IReadOnlyList<string> Outcomes { get; init; }
    public ulong Seed { get; init; } = 1;
    public int Draws { get; init; } = 200;
}
