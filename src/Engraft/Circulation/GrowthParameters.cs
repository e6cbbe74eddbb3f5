using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Circulation;

/// <summary>Strain-driven growth of the left ventricle. Values with sources: data/parameters/growth.yaml.</summary>
public readonly ref struct GrowthParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 11;

    readonly ReadOnlySpan<T> row = row;

    [Slot("1/d", "largest rate of lengthening (growth of midwall area)")] public T LengtheningRate => row[0];
    [Slot("-", "excess fibre strain at half the rate of lengthening")] public T HalfLengthening => row[1];
    [Slot("1/d", "largest rate of shortening (shrinkage of midwall area)")] public T ShorteningRate => row[2];
    [Slot("-", "missing fibre strain at half the rate of shortening")] public T HalfShortening => row[3];
    [Slot("1/d", "largest rate of thickening")] public T ThickeningRate => row[4];
    [Slot("-", "relative excess of peak fibre stress at half the rate of thickening")] public T HalfThickening => row[5];
    [Slot("1/d", "largest rate of thinning")] public T ThinningRate => row[6];
    [Slot("-", "relative lack of peak fibre stress at half the rate of thinning")] public T HalfThinning => row[7];
    [Slot("-", "growth of the pericardium over that of LV midwall area")] public T PericardialShare => row[8];
    [Slot("d", "time in which fibres take a lasting strain for normal")] public T AdaptationTime => row[9];
    [Slot("mL", "LV end-diastolic volume beyond which no wall lengthens")] public T LargestVolume => row[10];
}
