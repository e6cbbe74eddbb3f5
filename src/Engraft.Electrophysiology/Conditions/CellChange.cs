using Engraft.Electrophysiology.CellModels;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.Conditions;

/// <summary>What disease, maturation or editing of genes makes of a cell's currents: a factor on the published value for each that changes.</summary>
/// <param name="Factors">Named as the slots of <see cref="CellConditions{T}"/>, pure numbers.</param>
public sealed record CellChange(string Name, string Title, IReadOnlyList<Parameter> Factors)
{
    /// <summary>Changes a row of conditions.</summary>
    /// <param name="extent">0 leaves the cell as it is, 1 is the whole change; between them each factor goes in a straight line.</param>
    public void Apply(Span<double> conditions, double extent = 1)
    {
        foreach (var factor in Factors)
            conditions[ConditionSlots.Index(factor.Name)] *= 1 + extent * (factor.Value - 1);
    }

    /// <summary>Currents that change and that the model does not have.</summary>
    public IReadOnlyList<string> Absent(CellModel model) => [.. Factors.Select(factor => factor.Name).Except(model.Channels)];
}
