namespace Engraft.Trials.Published;

/// <summary>How a trial was done. What is not known is null, never guessed.</summary>
public sealed record TrialDesign
{
    public Allocation? Allocation { get; init; }

    /// <summary>Patients per arm in the order of the report, for instance "2:1".</summary>
    public string? Ratio { get; init; }

    /// <summary>The patients did not know their arm.</summary>
    public bool? PatientsBlind { get; init; }

    /// <summary>Those who measured did not know the arm.</summary>
    public bool? AssessorsBlind { get; init; }
    public Comparator? Comparator { get; init; }
    public IReadOnlyList<Modality> Modalities { get; init; } = [];

    /// <summary>Images were read in one laboratory rather than at each site.</summary>
    public bool? CoreLab { get; init; }

    /// <summary>Main visit after treatment, d.</summary>
    public double? FollowUp { get; init; }
    public int? Randomised { get; init; }
    public int? Centres { get; init; }
    public string? Note { get; init; }
}
