using Engraft.Files;
using Engraft.Quantities;
using Engraft.Trials.Measurement;

namespace Engraft.Trials.Tests.Measurement;

/// <summary>The shipped numbers of the layer, and the same with some changed.</summary>
static class Numbers
{
    public static ParameterSet Set { get; } = ParameterFiles.Read("measurement", typeof(MeasurementParameters<>));

    public static Measure Shipped { get; } = new(Set.Values());

    public static double Value(string name) => Set.Parameters[Set.IndexOf(name)].Value;

    public static Measure With(params (string Name, double Value)[] changes)
    {
        var row = Set.Values();
        foreach (var (name, value) in changes)
            row[Set.IndexOf(name)] = value;
        return new(row);
    }

    /// <summary>Every noise of imaging times a factor.</summary>
    public static Measure Noisier(double factor) =>
        With([.. Set.Parameters.Where(parameter => parameter.Name.EndsWith("Noise", StringComparison.Ordinal) && parameter.Name != "siteNoise").Select(parameter => (parameter.Name, factor * parameter.Value))]);
}
