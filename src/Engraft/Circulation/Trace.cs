using System.Runtime.CompilerServices;
using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Extremes and sums gathered during a beat.</summary>
readonly ref struct Trace<T>(Span<T> row) where T : struct, ILanes<T>
{
    public const int Size = 28;

    readonly Span<T> row = row;

    public ref T LeastLv => ref row[0];
    public ref T LargestLv => ref row[1];
    public ref T LeastRv => ref row[2];
    public ref T LargestRv => ref row[3];
    public ref T LargestLa => ref row[4];
    public ref T Peak => ref row[5];
    public ref T Systolic => ref row[6];
    public ref T Diastolic => ref row[7];
    public ref T PulmonarySystolic => ref row[8];
    public ref T PulmonaryDiastolic => ref row[9];
    public ref T Aorta => ref row[10];
    public ref T La => ref row[11];
    public ref T Ra => ref row[12];
    public ref T Trunk => ref row[13];
    public ref T Forward => ref row[14];
    public ref T Backward => ref row[15];
    public ref T Coronary => ref row[16];
    public ref T CoronarySteps => ref row[17];
    public ref T Filling => ref row[18];
    public ref T FillingSteps => ref row[19];
    public ref T Work => ref row[20];
    public ref T LargestRise => ref row[21];
    public ref T LastPressure => ref row[22];
    public ref T LastVolume => ref row[23];
    public ref T EndSystolic => ref row[24];
    public ref T Unbalanced => ref row[25];
    public ref T EndDiastolic => ref row[26];
    public ref T Imbalance => ref row[27];

    /// <summary>Clears the row for a new beat.</summary>
    public void Begin(T lvPressure, T lvVolume)
    {
        row.Fill(T.Of(0));
        LeastLv = LeastRv = Diastolic = PulmonaryDiastolic = T.Of(1e9);
        (LastPressure, EndDiastolic, LastVolume) = (lvPressure, lvPressure, lvVolume);
    }

    /// <summary>Chamber volumes (LV, RV, LA, RA, ...) and pressures of one step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Chambers(ReadOnlySpan<T> volumes, T lv, T la, T ra)
    {
        LargestLv = T.Max(LargestLv, volumes[0]);
        LeastLv = T.Min(LeastLv, volumes[0]);
        LargestRv = T.Max(LargestRv, volumes[1]);
        LeastRv = T.Min(LeastRv, volumes[1]);
        LargestLa = T.Max(LargestLa, volumes[2]);
        Peak = T.Max(Peak, lv);
        La += la;
        Ra += ra;
        Work = T.FusedMultiplyAdd(T.Of(0.5) * (lv + LastPressure), LastVolume - volumes[0], Work);
        LargestRise = T.Max(LargestRise, lv - LastPressure);
        (LastPressure, LastVolume) = (lv, volumes[0]);
    }

    /// <summary>Outlet pressures and valve flows of one step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Outlets(ReadOnlySpan<T> flows, T aorta, T trunk, T lv, T ra)
    {
        var (zero, one) = (T.Of(0), T.Of(1));
        Systolic = T.Max(Systolic, aorta);
        Diastolic = T.Min(Diastolic, aorta);
        PulmonarySystolic = T.Max(PulmonarySystolic, trunk);
        PulmonaryDiastolic = T.Min(PulmonaryDiastolic, trunk);
        Aorta += aorta;
        Trunk += trunk;
        Forward += flows[1];
        Backward -= T.Min(flows[0], zero);
        EndSystolic = T.SelectLess(zero, flows[1], lv, EndSystolic);
        Coronary += T.SelectLess(zero, flows[1], zero, aorta - ra);
        CoronarySteps += T.SelectLess(zero, flows[1], zero, one);
        Filling += T.SelectLess(zero, flows[0], lv, zero);
        FillingSteps += T.SelectLess(zero, flows[0], one, zero);
    }
}
