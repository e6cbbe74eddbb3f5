using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Host effector and regulatory T cells of the injured heart.</summary>
/// <remarks>Values and sources: data/parameters/t-cells.yaml.</remarks>
public readonly ref struct TCellParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 6;

    readonly ReadOnlySpan<T> row = row;

    [Slot("1/d", "exchange of T cells between tissue and lymph")] public T Turnover => row[0];
    [Slot("-", "greatest rise of the effector influx (fold)")] public T EffectorRecruitment => row[1];
    [Slot("-", "greatest rise of the regulatory influx (fold)")] public T RegulatoryRecruitment => row[2];
    [Slot("-", "inflammatory macrophages (antigen presentation) of half influx")] public T HalfMacrophages => row[3];
    [Slot("-", "regulatory T cells above healthy that halve the effector influx")] public T HalfRegulation => row[4];
    [Slot("-", "share of the effector influx that interleukin-10 can hold back")] public T CalmingShare => row[5];
}
