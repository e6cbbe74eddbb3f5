using System.Runtime.InteropServices;
using Engraft.Numbers;

namespace Engraft.Trials.Measurement;

/// <summary>The measurement layer's numbers as a row, and the window over it.</summary>
/// <param name="row">Values in the order of the slots of <see cref="MeasurementParameters{T}"/>.</param>
public sealed class Measure(double[] row)
{
    /// <summary>SD between studies of what they find of scar in treated arms beyond the mechanisms, share of the scar.</summary>
    public double ScarDiscrepancy => Parameters.ScarDiscrepancy.Value;

    internal MeasurementParameters<One> Parameters => new(MemoryMarshal.Cast<double, One>(row.AsSpan()));
}
