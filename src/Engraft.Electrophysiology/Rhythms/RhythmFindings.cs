using Engraft.Electrophysiology.Detectors;
using Engraft.Electrophysiology.Ecg;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Geometry;

namespace Engraft.Electrophysiology.Rhythms;

/// <summary>What was seen in one heart.</summary>
public sealed record RhythmFindings
{
    public required RhythmPlan Plan { get; init; }
    public required TissueMap Map { get; init; }

    /// <summary>Bytes of the tissue.</summary>
    public required long Memory { get; init; }

    /// <summary>Volumes by label, mL.</summary>
    public required double HostVolume { get; init; }
    public required double BorderVolume { get; init; }
    public required double GraftVolume { get; init; }

    /// <summary>Activations of a host cell far from the graft, ms.</summary>
    public required IReadOnlyList<double> HostBeats { get; init; }

    /// <summary>Activations of the cell in the middle of the graft, ms; empty without a graft.</summary>
    public required IReadOnlyList<double> GraftBeats { get; init; }

    /// <summary>Of the host, 1/min; null with fewer than two beats.</summary>
    public required double? HostRate { get; init; }

    /// <summary>Of the graft, 1/min.</summary>
    public required double? GraftRate { get; init; }

    /// <summary>Host beats that no electrode has, before any premature stimulus: the graft's, or a host's that beats by itself.</summary>
    public required int UnstimulatedBeats { get; init; }

    /// <summary>Of the last wave through healthy host, m/s.</summary>
    public required double? Speed { get; init; }

    /// <summary>Activation times of the last wave, ms a voxel.</summary>
    public required double[] Activation { get; init; }

    /// <summary>Durations of the last action potentials, ms a voxel.</summary>
    public required double[] Durations { get; init; }

    /// <summary>Times at which each voxel's last action potential ended, ms.</summary>
    public required double[] Repolarisation { get; init; }

    /// <summary>Activations of each voxel.</summary>
    public required double[] Activations { get; init; }

    /// <summary>Samples in which a phase singularity stood at a voxel.</summary>
    public required double[] SingularityVisits { get; init; }

    /// <summary>Number of phase singularities (in a wall: of their filaments) through the time shown, ms.</summary>
    public required IReadOnlyList<(double Time, int Count)> Singularities { get; init; }

    /// <summary>Longest time in which a singularity stood in the tissue without a break, ms: more than a turn is re-entry.</summary>
    public required double Turning { get; init; }

    /// <summary>Three or more host beats in a row that no electrode asked for.</summary>
    public required IReadOnlyList<ArrhythmiaEpisode> Episodes { get; init; }

    /// <summary>Time shown, ms.</summary>
    public required double Followed { get; init; }

    /// <summary>Durations of the host's last action potentials, ms.</summary>
    public required Spread? HostDurations { get; init; }

    /// <summary>Share of the host that the last regular stimulus did not reach; null without one.</summary>
    public required double? Blocked { get; init; }

    /// <summary>Share of the time shown in episodes.</summary>
    public double Burden => ArrhythmiaEpisode.Burden(Episodes, Followed);

    /// <summary>Premature intervals in the order tried.</summary>
    public required IReadOnlyList<PrematureTrial> Premature { get; init; }
    public required Film Film { get; init; }
    public required Electrocardiogram Ecg { get; init; }
    public required IReadOnlyList<FrontTable> Fronts { get; init; }

    /// <summary>Half the spacing gave the same verdicts; null where it was not tried.</summary>
    public bool? Resolved { get; init; }

    /// <summary>Steps of time times conducting voxels.</summary>
    public required double CellSteps { get; init; }

    /// <summary>At least one beat of the graft went over to the host: no electrode asked for it.</summary>
    public bool Crossed => GraftBeats.Count > 0 && UnstimulatedBeats > 0;

    /// <summary>The graft drives the host: two or more of the host's beats came from it, so that they have a rate.</summary>
    public bool Captured => Crossed && UnstimulatedBeats > 1;

    /// <summary>Both runs say the same of capture and of re-entry.</summary>
    public bool Agrees(RhythmFindings other) => Captured == other.Captured && Premature.Any(Began) == other.Premature.Any(Began);

    static bool Began(PrematureTrial trial) => trial.Answer >= PrematureAnswer.Reentry;
}
