using Engraft.Electrophysiology.CellModels;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.Conditions;

/// <summary>A drug that blocks channels: of each current 1/(1 + (concentration/half)^steepness) is left.</summary>
/// <remarks>Block at rest without dependence on voltage or use; the same for every model.</remarks>
/// <param name="HalfBlocks">Concentrations that halve a current, µmol/L, named as the slots of <see cref="CellConditions{T}"/>.</param>
/// <param name="Steepness">Hill coefficients of the same names; 1 where none is given.</param>
public sealed record ChannelDrug(string Name, string Title, IReadOnlyList<Parameter> HalfBlocks, IReadOnlyDictionary<string, Parameter> Steepness)
{
    /// <summary>Share of a current left.</summary>
    /// <param name="concentration">At the channel, µmol/L.</param>
    public double Left(Parameter halfBlock, double concentration)
    {
        var steepness = Steepness.TryGetValue(halfBlock.Name, out var hill) ? hill.Value : 1;
        return 1 / (1 + Elementary.Pow(new One(concentration / halfBlock.Value), new One(steepness)).Value);
    }

    /// <summary>Changes a row of conditions.</summary>
    /// <param name="concentration">At the channel, µmol/L.</param>
    public void Apply(Span<double> conditions, double concentration)
    {
        foreach (var halfBlock in HalfBlocks)
            conditions[ConditionSlots.Index(halfBlock.Name)] *= Left(halfBlock, concentration);
    }
}
