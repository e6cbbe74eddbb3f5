using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Laboratory;

/// <summary>What couples the parts: reference load, adaptation of set points, exercise. Values and sources: data/parameters/laboratory.yaml.</summary>
public readonly ref struct LaboratoryParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 10;

    readonly ReadOnlySpan<T> row = row;

    [Slot("kPa", "end-diastolic fibre stress of a healthy left ventricle at rest")] public T ReferenceStress => row[0];
    [Slot("d", "time in which muscle takes a lasting load for normal")] public T SetPointTime => row[1];
    [Slot("1/min", "heart rate at peak exercise in heart failure")] public T PeakHeartRateFailing => row[2];
    [Slot("1/min", "heart rate at peak exercise of a healthy person at age zero")] public T PeakHeartRateHealthy => row[3];
    [Slot("1/(min y)", "fall of that rate per year of age")] public T PeakHeartRateAge => row[4];
    [Slot("-", "logarithmic gain of contractility per relative gain of ejection fraction by starting background therapy")] public T RecoveryGain => row[5];
    [Slot("mg/L", "C-reactive protein at rest of a patient with a recent infarct")] public T RestingCrp => row[6];
    [Slot("-", "share of a lasting overload that muscle and fibroblasts come to take for normal")] public T LoadAdaptation => row[7];
    [Slot("-", "LV ejection fraction that a treated heart regains in the year after a fresh infarct, beyond its own tissue, points")] public T InfarctGain => row[8];
    [Slot("-", "SD between patients of the own course of LV ejection fraction after one year, points")] public T OwnCourse => row[9];
}
