using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Circulation;

/// <summary>What was measured in a patient; <see cref="NotGiven"/> where it was not.</summary>
public readonly ref struct FitTargets<T>(Span<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 11;

    /// <summary>Marks a target without measurement.</summary>
    public const double NotGiven = -1;

    readonly Span<T> row = row;

    [Slot("mmHg", "systolic arterial pressure")] public ref T SystolicPressure => ref row[0];
    [Slot("mmHg", "diastolic arterial pressure")] public ref T DiastolicPressure => ref row[1];
    [Slot("L/min", "forward cardiac output")] public ref T CardiacOutput => ref row[2];
    [Slot("mL", "LV end-diastolic volume")] public ref T Lvedv => ref row[3];
    [Slot("mL", "LV end-systolic volume")] public ref T Lvesv => ref row[4];
    [Slot("-", "LV ejection fraction; leave out where both volumes are given")] public ref T EjectionFraction => ref row[5];
    [Slot("mmHg", "wedge pressure")] public ref T WedgePressure => ref row[6];
    [Slot("mmHg", "mean right atrial pressure")] public ref T RightAtrialPressure => ref row[7];
    [Slot("mmHg", "systolic pulmonary artery pressure")] public ref T PulmonarySystolic => ref row[8];
    [Slot("g", "LV mass")] public ref T LvMass => ref row[9];
    [Slot("1/min", "heart rate")] public ref T HeartRate => ref row[10];

    /// <summary>Nothing measured.</summary>
    public static void Clear(Span<T> row) => row[..Size].Fill(T.Of(NotGiven));
}
