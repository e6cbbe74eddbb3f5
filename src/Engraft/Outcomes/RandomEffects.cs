using Engraft.Numbers;

namespace Engraft.Outcomes;

/// <summary>Standard normal scores of one patient in one draw: how this person differs from others with the same heart, and how they drift on their own.</summary>
/// <remarks>Drawn once and shared by all arms, so they cancel in every difference between arms.</remarks>
public sealed record RandomEffects
{
    public double OxygenExtraction { get; init; }
    public double PeakVo2Drift { get; init; }
    public double Walk { get; init; }
    public double WalkDrift { get; init; }
    public double Kccq { get; init; }
    public double KccqDrift { get; init; }
    public double Mlhfq { get; init; }
    public double NtProBnpDrift { get; init; }

    /// <summary>The person in the middle of every distribution.</summary>
    public static RandomEffects Centre { get; } = new();

    /// <summary>One person from the stream of purpose <see cref="Purpose.Symptoms"/>.</summary>
    public static RandomEffects Draw(Philox stream) => new()
    {
        OxygenExtraction = stream.Normal(0),
        PeakVo2Drift = stream.Normal(1),
        Walk = stream.Normal(2),
        WalkDrift = stream.Normal(3),
        Kccq = stream.Normal(4),
        KccqDrift = stream.Normal(5),
        Mlhfq = stream.Normal(6),
        NtProBnpDrift = stream.Normal(7),
    };
}
