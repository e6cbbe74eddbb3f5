namespace Engraft.Calibration.Drugs;

/// <summary>One patient with and without a drug on the same day.</summary>
public readonly record struct DrugEffect(HeartReading Control, HeartReading Treated)
{
    /// <summary>Difference in an outcome of data/published/background-drugs.csv.</summary>
    /// <exception cref="ArgumentException">No such outcome is measured here.</exception>
    public double Of(string outcome) => outcome switch
    {
        "lvef" => Treated.Lvef - Control.Lvef,
        "lvedvIndex" => Treated.EndDiastolicIndex - Control.EndDiastolicIndex,
        "lvesvIndex" => Treated.EndSystolicIndex - Control.EndSystolicIndex,
        "lvedv" => (Treated.EndDiastolicIndex - Control.EndDiastolicIndex) * Control.Surface,
        "lvesv" => (Treated.EndSystolicIndex - Control.EndSystolicIndex) * Control.Surface,
        _ => throw new ArgumentException(outcome, nameof(outcome)),
    };
}
