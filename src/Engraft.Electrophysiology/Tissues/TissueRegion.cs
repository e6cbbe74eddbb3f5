using Engraft.Electrophysiology.CellModels;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>Tissue of one kind of cell.</summary>
/// <param name="Model">Its cell.</param>
/// <param name="Conditions">A row of <see cref="CellConditions{T}"/>.</param>
/// <param name="Along">Conductivity along the fibres, S/m: of the inside and the outside in series, σi·σe/(σi + σe).</param>
/// <param name="Across">Conductivity across the fibres, S/m.</param>
public sealed record TissueRegion(string Name, CellModel Model, double[] Conditions, double Along, double Across)
{
    /// <summary>Capacitance of the membranes in a volume, µF/mm³; 1.4 is 1 µF/cm² on 1400 cm²/cm³ (Niederer 2011, doi:10.1098/rsta.2011.0139).</summary>
    public double Membrane { get; init; } = 1.4;

    /// <summary>Along the fibres, mm²/ms; 1 S/m is 1 mS/mm.</summary>
    public double DiffusivityAlong => Along / Membrane;

    /// <summary>Across the fibres, mm²/ms.</summary>
    public double DiffusivityAcross => Across / Membrane;
}
