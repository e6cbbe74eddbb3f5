using Engraft.Electrophysiology.CellModels;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.Conditions;

/// <summary>What makes muscle in an animal beat faster than the same cells in a dish: pacemaker, T-type calcium, exchange, inward rectifier and adrenergic tone.</summary>
/// <remarks>
/// Each current is multiplied by its factor to the power of an extent, so an extent of 0 is the published cell and no current changes sign. The direction is
/// judgement; the extent and how it fades with maturity are calibrated by species, and nothing else is.
/// </remarks>
/// <param name="Cell">The cell for which it was calibrated.</param>
/// <param name="Factors">At an extent of 1, named as the slots of <see cref="CellConditions{T}"/>.</param>
public sealed record ExtraAutomaticity(string Name, string Title, string Cell, IReadOnlyList<Parameter> Factors, IReadOnlyDictionary<string, SpeciesAutomaticity> Species)
{
    /// <summary>Changes a row of conditions.</summary>
    public void Apply(Span<double> conditions, double extent)
    {
        foreach (var factor in Factors)
            conditions[ConditionSlots.Index(factor.Name)] *= Elementary.Pow(new One(factor.Value), new One(extent)).Value;
    }

    /// <summary>A graft cell of an electrical maturity: matured membrane and what is left of the extra automaticity.</summary>
    /// <param name="maturation">The whole change from a published stem-cell model to a cell as mature as the ventricle.</param>
    /// <param name="species">One of <see cref="Species"/>.</param>
    public void Apply(Span<double> conditions, CellChange maturation, string species, double maturity)
    {
        maturation.Apply(conditions, maturity);
        Apply(conditions, Species[species].Extent(maturity));
    }
}
