using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Circulation;

/// <summary>What one beat looked like to an observer.</summary>
/// <remarks>
/// End-diastole is the onset of ventricular activation (pressures after the atrial wave); end-systole the least LV volume. Longitudinal strain is the
/// mass-weighted mean over segments of the change of midwall length (square root of area) from end-diastole to end-systole: the walls are
/// isotropic in their plane, so this stands for, and is not, the measured longitudinal strain. Sphericity is short over long axis of the LV read from the
/// three caps at end-diastole (2 x junction radius over the distance between the poles of free wall and septum); it is a shape of the model, coarse.
/// </remarks>
public readonly ref struct BeatSummary<T>(Span<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots, the per-segment ones included.</summary>
    public const int Size = 39 + 6 * AhaSegments.Count;

    readonly Span<T> row = row;

    [Slot("1/min", "heart rate")] public ref T HeartRate => ref row[0];
    [Slot("mL", "LV end-diastolic volume (largest)")] public ref T Lvedv => ref row[1];
    [Slot("mL", "LV end-systolic volume (least)")] public ref T Lvesv => ref row[2];
    [Slot("mL", "total LV stroke volume")] public ref T StrokeVolume => ref row[3];
    [Slot("mL", "forward stroke volume (through the aortic valve)")] public ref T ForwardStrokeVolume => ref row[4];
    [Slot("mL", "mitral regurgitant volume")] public ref T RegurgitantVolume => ref row[5];
    [Slot("L/min", "forward cardiac output")] public ref T CardiacOutput => ref row[6];
    [Slot("-", "LV ejection fraction")] public ref T EjectionFraction => ref row[7];
    [Slot("mmHg", "LV end-diastolic pressure")] public ref T EndDiastolicPressure => ref row[8];
    [Slot("mmHg", "LV peak pressure")] public ref T PeakPressure => ref row[9];
    [Slot("mmHg", "systolic arterial pressure")] public ref T SystolicPressure => ref row[10];
    [Slot("mmHg", "diastolic arterial pressure")] public ref T DiastolicPressure => ref row[11];
    [Slot("mmHg", "mean arterial pressure")] public ref T MeanPressure => ref row[12];
    [Slot("mmHg", "mean left atrial (wedge) pressure")] public ref T WedgePressure => ref row[13];
    [Slot("mmHg", "mean right atrial pressure")] public ref T RightAtrialPressure => ref row[14];
    [Slot("mmHg", "systolic pulmonary artery pressure")] public ref T PulmonarySystolic => ref row[15];
    [Slot("mmHg", "diastolic pulmonary artery pressure")] public ref T PulmonaryDiastolic => ref row[16];
    [Slot("mmHg", "mean pulmonary artery pressure")] public ref T PulmonaryMean => ref row[17];
    [Slot("mL", "RV end-diastolic volume")] public ref T Rvedv => ref row[18];
    [Slot("mL", "RV end-systolic volume")] public ref T Rvesv => ref row[19];
    [Slot("mL", "largest left atrial volume")] public ref T LeftAtrialVolume => ref row[20];
    [Slot("g", "LV mass")] public ref T LvMass => ref row[21];
    [Slot("mmHg/mL", "slope of the passive pressure-volume relation at end-diastole")] public ref T DiastolicSlope => ref row[22];
    [Slot("mmHg/mL", "end-systolic pressure over end-systolic volume")] public ref T EndSystolicElastance => ref row[23];
    [Slot("-", "mean segmental midwall strain (negative = shortening), stands for global longitudinal strain")] public ref T Strain => ref row[24];
    [Slot("-", "short over long axis of the LV at end-diastole")] public ref T Sphericity => ref row[25];
    [Slot("mmHg", "mean aortic minus right atrial pressure while the aortic valve is shut")] public ref T CoronaryPressure => ref row[26];
    [Slot("mmHg", "end-systolic LV pressure")] public ref T EndSystolicPressure => ref row[27];
    [Slot("mL.mmHg", "LV stroke work (area of the pressure-volume loop)")] public ref T StrokeWork => ref row[28];
    [Slot("mmHg/s", "largest rise of LV pressure")] public ref T PressureRise => ref row[29];
    [Slot("-", "baroreflex drive")] public ref T Drive => ref row[30];
    [Slot("mmHg", "mean pressure of LV pressure during filling")] public ref T FillingPressure => ref row[31];
    [Slot("cm2", "effective regurgitant orifice of the mitral valve")] public ref T RegurgitantOrifice => ref row[32];
    [Slot("-", "largest imbalance of the wall tensions, share of the largest tension")] public ref T Imbalance => ref row[33];
    [Slot("-", "steps in which the wall balance was not met")] public ref T UnbalancedSteps => ref row[34];
    [Slot("-", "beats run until periodic")] public ref T Beats => ref row[35];
    [Slot("mL", "largest change of a volume from beat to beat")] public ref T Drift => ref row[36];
    [Slot("-", "1 where the beat is periodic within the tolerance")] public ref T Converged => ref row[37];
    [Slot("mL", "blood volume at the end less at the start of the beat")] public ref T VolumeError => ref row[38];

    /// <summary>Largest fibre strain over the beat per segment, (stretch squared - 1)/2 from the reference length.</summary>
    public Span<T> FibreStrain => row.Slice(39, 17);

    /// <summary>End-diastolic fibre stress per segment, kPa.</summary>
    public Span<T> EndDiastolicStress => row.Slice(56, 17);

    /// <summary>Largest fibre stress per segment, kPa.</summary>
    public Span<T> PeakStress => row.Slice(73, 17);

    /// <summary>Systolic shortening of the midwall per segment, share of end-diastolic length (negative = stretched).</summary>
    public Span<T> Shortening => row.Slice(90, 17);

    /// <summary>Systolic wall thickening per segment, share of end-diastolic thickness.</summary>
    public Span<T> Thickening => row.Slice(107, 17);

    /// <summary>End-diastolic wall thickness per segment, mm.</summary>
    public Span<T> Thickness => row.Slice(124, 17);
}
