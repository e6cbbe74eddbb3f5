using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Circulation;

/// <summary>The circulation at the start of a beat (onset of ventricular activation). Vessel volumes count from the unstressed volume.</summary>
public readonly ref struct CirculationState<T>(Span<T> row) where T : struct, IReal<T>
{
    /// <summary>LV free wall and septum (17), RV, left and right atrium.</summary>
    public const int Patches = AhaSegments.Count + 3;

    /// <summary>Number of slots, the patches' contractile lengths (um) and contractility (-) included.</summary>
    public const int Size = 19 + 2 * Patches;

    readonly Span<T> row = row;

    [Slot("mL", "LV volume")] public ref T Lv => ref row[0];
    [Slot("mL", "RV volume")] public ref T Rv => ref row[1];
    [Slot("mL", "left atrial volume")] public ref T La => ref row[2];
    [Slot("mL", "right atrial volume")] public ref T Ra => ref row[3];
    [Slot("mL", "stressed volume of systemic arteries")] public ref T SystemicArteries => ref row[4];
    [Slot("mL", "stressed volume of systemic veins")] public ref T SystemicVeins => ref row[5];
    [Slot("mL", "stressed volume of pulmonary arteries")] public ref T PulmonaryArteries => ref row[6];
    [Slot("mL", "stressed volume of pulmonary veins")] public ref T PulmonaryVeins => ref row[7];
    [Slot("mL/s", "mitral flow")] public ref T MitralFlow => ref row[8];
    [Slot("mL/s", "aortic flow")] public ref T AorticFlow => ref row[9];
    [Slot("mL/s", "tricuspid flow")] public ref T TricuspidFlow => ref row[10];
    [Slot("mL/s", "pulmonary valve flow")] public ref T PulmonaryFlow => ref row[11];
    [Slot("cm", "height of the LV free wall cap (negative)")] public ref T LeftHeight => ref row[12];
    [Slot("cm", "height of the septal cap")] public ref T SeptalHeight => ref row[13];
    [Slot("cm", "height of the RV free wall cap")] public ref T RightHeight => ref row[14];
    [Slot("cm", "radius of the junction of the three walls")] public ref T JunctionRadius => ref row[15];
    [Slot("cm", "left atrial midwall radius")] public ref T LaRadius => ref row[16];
    [Slot("cm", "right atrial midwall radius")] public ref T RaRadius => ref row[17];
    [Slot("-", "baroreflex drive, -1 to 1")] public ref T Drive => ref row[18];

    /// <summary>Contractile length of each patch, um, in patch order.</summary>
    public Span<T> Lengths => row.Slice(19, Patches);

    /// <summary>Contractility (activation) of each patch, in patch order.</summary>
    public Span<T> Activations => row.Slice(19 + Patches, Patches);

    /// <summary>The eight blood volumes, mL.</summary>
    public Span<T> Volumes => row[..8];

    /// <summary>Flow through the mitral, aortic, tricuspid and pulmonary valve, mL/s.</summary>
    public Span<T> Flows => row.Slice(8, 4);

    /// <summary>Heights of the three caps and radius of their junction, cm.</summary>
    public Span<T> Geometry => row.Slice(12, 4);

    /// <summary>A plausible start for a resting heart of the given vessels.</summary>
    public static void Start(Span<T> row, HeartVessels<T> vessels)
    {
        var state = new CirculationState<T>(row);
        row[..Size].Fill(T.Of(0));
        // Area scales with the square of length: a heart of 145 cm2 reference area holds about 130 mL in each ventricle at end-diastole.
        var scale = T.Sqrt(vessels.LvReferenceArea / T.Of(145));
        var volume = scale * scale * scale;
        (state.Lv, state.Rv) = (T.Of(130) * volume, T.Of(140) * volume);
        (state.La, state.Ra) = (T.Of(50), T.Of(50));
        state.SystemicArteries = vessels.ArterialCompliance * T.Of(80);
        state.PulmonaryArteries = T.Of(60);
        state.PulmonaryVeins = T.Of(120);
        (state.LeftHeight, state.SeptalHeight, state.RightHeight) = (T.Of(-4) * scale, T.Of(2) * scale, T.Of(4.6) * scale);
        state.JunctionRadius = T.Of(3.3) * scale;
        (state.LaRadius, state.RaRadius) = (T.Of(2.5), T.Of(2.5));
        state.Lengths.Fill(T.Of(2.1));
    }
}
