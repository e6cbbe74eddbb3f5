using Engraft.Therapies;

namespace Engraft.Files;

/// <summary>A gene of dilated cardiomyopathy as its data file describes it (data/genes/NAME.yaml): its contractile, fibrotic and arrhythmic tendency.</summary>
public sealed record Gene
{
    public required string Name { get; init; }
    public required string Title { get; init; }

    /// <summary>Numbers by name.</summary>
    public required IReadOnlyDictionary<string, Sourced> Numbers { get; init; }

    /// <summary>Evidence flags, printed wherever the gene is used.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];
}
