using System.Runtime.InteropServices;
using Engraft.Numbers;

namespace Engraft.Trials.Measurement;

/// <summary>The measurement layer's numbers as a row, and the window over it.</summary>
/// <param name="row">Values in the order of the slots of <see cref="MeasurementParameters{T}"/>.</param>
public sealed class Measure(double[] row)
{
    /// <summary>SD between studies of what they find of scar in treated arms beyond the mechanisms, share of the scar.</summary>
    public double ScarDiscrepancy => Parameters.ScarDiscrepancy.Value;

    /// <summary>SD between studies of the logarithm of an event rate; more for events that each trial defines itself.</summary>
    public double EventSpread => Parameters.EventSpread.Value;
    public double DefinitionSpread => Parameters.DefinitionSpread.Value;

    /// <summary>Share of deaths in heart failure that are cardiovascular.</summary>
    public double CardiovascularShare => Parameters.CardiovascularShare.Value;

    /// <summary>First events per patient and year: another infarction, and a serious adverse event.</summary>
    public double ReinfarctionRate => Parameters.ReinfarctionRate.Value;
    public double SeriousEventRate => Parameters.SeriousEventRate.Value;

    /// <summary>Chance that a neutral result of a calibration trial is known as a number.</summary>
    public double NeutralNumber => Parameters.NeutralNumber.Value;

    internal MeasurementParameters<One> Parameters => new(MemoryMarshal.Cast<double, One>(row.AsSpan()));
}
