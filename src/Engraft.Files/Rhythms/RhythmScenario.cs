using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Rhythms;

namespace Engraft.Files.Rhythms;

/// <summary>What a rhythm file says after it has been read and checked.</summary>
public sealed record RhythmScenario
{
    public required string Title { get; init; }
    public string? Question { get; init; }

    /// <summary>The heart as the file describes it; days of the laboratory change its graft.</summary>
    public required RhythmPlan Plan { get; init; }

    /// <summary>Where graft size, coupling and maturity come from; null where the file gives them.</summary>
    public LaboratoryDays? Laboratory { get; init; }

    /// <summary>The ventricle around a cavity, mL, of a mass, g, on a day of the laboratory; null where the file gives its sizes.</summary>
    public Func<double, double, TissueShape>? ShapeOfDay { get; init; }

    /// <summary>The share of the wall that is scar comes from the laboratory, by segment.</summary>
    public bool ScarOfLaboratory { get; init; }

    /// <summary>Whether the graft has extra automaticity, and how fast its cell beats with and without it, in a sentence; null without a graft.</summary>
    public string? Automaticity { get; init; }

    /// <summary>Numbers of the file and of data files that nobody has measured, in words.</summary>
    public required IReadOnlyList<string> Assumptions { get; init; }
}
