using Engraft.Quantities;
using Engraft.Trials.Measurement;

namespace Engraft.Trials.Explain;

/// <summary>How far the measurement layer's own numbers leave a quantity open: each is raised by a standard deviation, one after another.</summary>
/// <remarks>Inflation and the causal share of discrepancies are left out: members of the posterior vary them.</remarks>
public sealed class MeasurementDoubt
{
    static readonly string[] calibrated = ["openInflation", "discrepancyCausal"];

    public MeasurementDoubt(ParameterSet centre)
    {
        Centre = centre;
        Raised = [.. centre.Parameters.Where(parameter => parameter.Distribution != Distribution.Fixed && !calibrated.Contains(parameter.Name)).Select(parameter => (parameter.Name, With(parameter.Name, parameter.At(1))))];
    }

    public ParameterSet Centre { get; }

    /// <summary>The set with one number raised, by its name.</summary>
    public IReadOnlyList<(string Name, ParameterSet Set)> Raised { get; }

    /// <summary>The set with one number replaced.</summary>
    public ParameterSet With(string name, double value) => Centre with { Parameters = [.. Centre.Parameters.Select(parameter => parameter.Name == name ? parameter with { Value = value } : parameter)] };

    /// <summary>Variance of a quantity that follows from the layer's numbers at once.</summary>
    public double Variance(Func<Measure, double> quantity)
    {
        var centre = quantity(Of(Centre));
        return Raised.Sum(one => (quantity(Of(one.Set)) - centre) * (quantity(Of(one.Set)) - centre));
    }

    public static Measure Of(ParameterSet set) => new(set.Values());
}
