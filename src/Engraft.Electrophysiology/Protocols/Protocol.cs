using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Protocols;

/// <summary>When and where a heart is stimulated.</summary>
public sealed record Protocol
{
    public required ProtocolKind Kind { get; init; }

    /// <summary>How long the heart is followed after the last regular stimulus, or altogether without stimuli, ms.</summary>
    public double Duration { get; init; } = 1000;

    /// <summary>Time from stimulus to stimulus, ms.</summary>
    public double Cycle { get; init; } = 600;

    /// <summary>Regular stimuli.</summary>
    public int Beats { get; init; } = 4;

    /// <summary>Premature intervals tried, ms: from the longest down until one does not capture.</summary>
    public double Longest { get; init; } = 450;
    public double Shortest { get; init; } = 250;
    public double Interval { get; init; } = 20;

    /// <summary>Electrode of a burst and of premature stimuli: its middle and radius, mm.</summary>
    public (double X, double Y, double Z) Site { get; init; }
    public double SiteRadius { get; init; } = 1.5;

    /// <summary>The premature stimulus's own place; null for that of the regular ones.</summary>
    public (double X, double Y, double Z)? PrematureSite { get; init; }

    /// <summary>A/F; negative depolarises. Weak enough that muscle in its plateau stays within the range of its equations.</summary>
    public double Current { get; init; } = -20;

    /// <summary>ms.</summary>
    public double StimulusDuration { get; init; } = 2;

    /// <summary>Stimuli at regular times.</summary>
    public IReadOnlyList<Electrode> Regular(IReadOnlyList<(int Voxel, double Share)> where) => Kind == ProtocolKind.Spontaneous
        ? []
        : [.. Enumerable.Range(0, Beats).Select(beat => new Electrode(beat * Cycle, StimulusDuration, Current, where))];

    /// <summary>Time of the last regular stimulus, ms; 0 without any.</summary>
    public double LastRegular => Kind == ProtocolKind.Spontaneous ? 0 : (Beats - 1) * Cycle;
}
