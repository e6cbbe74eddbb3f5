using Engraft.Quantities;

namespace Engraft.Patients;

/// <summary>A gene of dilated cardiomyopathy as its data file describes it (data/genes/NAME.yaml).</summary>
public sealed record Gene
{
    /// <summary>HGNC symbol.</summary>
    public required string Name { get; init; }
    public required string Title { get; init; }

    /// <summary>In the order of <see cref="GeneParameters{T}"/>.</summary>
    public required ParameterSet Numbers { get; init; }
}
