using System.Globalization;

namespace Engraft.Calibration.Drugs;

/// <summary>One patient with and without a drug on the same day.</summary>
public readonly record struct DrugEffect(HeartReading Control, HeartReading Treated)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"LVEF {Of("lvef"):+0.0;-0.0}, EDVI {Of("lvedvIndex"):+0.0;-0.0}, ESVI {Of("lvesvIndex"):+0.0;-0.0}, heart rate {Treated.HeartRate - Control.HeartRate:+0.0;-0.0}, pressure {Of("systolicPressure"):+0.0;-0.0} systolic, {Treated.MeanPressure - Control.MeanPressure:+0.0;-0.0} mean, wedge {Treated.Wedge - Control.Wedge:+0.0;-0.0}, output {Treated.Output - Control.Output:+0.00;-0.00}, LV mass {Treated.LvMass - Control.LvMass:+0.0;-0.0}");

    /// <summary>Difference in an outcome of data/published/background-drugs.csv.</summary>
    /// <exception cref="ArgumentException">No such outcome is measured here.</exception>
    public double Of(string outcome) => outcome switch
    {
        "lvef" => Treated.Lvef - Control.Lvef,
        "lvedvIndex" => Treated.EndDiastolicIndex - Control.EndDiastolicIndex,
        "lvesvIndex" => Treated.EndSystolicIndex - Control.EndSystolicIndex,
        "lvedv" => (Treated.EndDiastolicIndex - Control.EndDiastolicIndex) * Control.Surface,
        "lvesv" => (Treated.EndSystolicIndex - Control.EndSystolicIndex) * Control.Surface,
        "systolicPressure" => Treated.Systolic - Control.Systolic,
        _ => throw new ArgumentException(outcome, nameof(outcome)),
    };
}
