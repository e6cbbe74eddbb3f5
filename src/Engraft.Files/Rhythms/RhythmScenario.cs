using Engraft.Electrophysiology.Conditions;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Rhythms;

namespace Engraft.Files.Rhythms;

/// <summary>What a rhythm file says after it has been read and checked.</summary>
public sealed record RhythmScenario
{
    public required string Title { get; init; }
    public string? Question { get; init; }

    /// <summary>The heart as the file describes it; days of the laboratory change its graft.</summary>
    public required RhythmPlan Plan { get; init; }

    /// <summary>Premature stimuli in a second run of each heart; null where the file asks for none.</summary>
    public Protocol? Search { get; init; }

    /// <summary>Every heart a second time with the search's stimuli, where one is asked for.</summary>
    public IReadOnlyList<RhythmPlan> WithSearch(IReadOnlyList<RhythmPlan> plans) =>
        Search is null ? plans : [.. plans.SelectMany(plan => (RhythmPlan[])[plan, plan with { Name = $"{plan.Name}, premature beats", Protocol = Search }])];

    /// <summary>Where graft size, coupling and maturity come from; null where the file gives them.</summary>
    public LaboratoryDays? Laboratory { get; init; }

    /// <summary>The ventricle around a cavity, mL, of a mass, g, on a day of the laboratory; null where the file gives its sizes.</summary>
    public Func<double, double, TissueShape>? ShapeOfDay { get; init; }

    /// <summary>The share of the wall that is scar comes from the laboratory, by segment.</summary>
    public bool ScarOfLaboratory { get; init; }

    /// <summary>What the graft's cells have beside the in-vitro cell; null where the file asks for none.</summary>
    public ExtraAutomaticity? Automaticity { get; init; }

    /// <summary>Numbers of the file and of data files that nobody has measured, in words.</summary>
    public required IReadOnlyList<string> Assumptions { get; init; }
}
