using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Neutrophils: called by debris and cytokines, gone within days.</summary>
/// <remarks>Values and sources: data/parameters/neutrophils.yaml.</remarks>
public readonly ref struct NeutrophilParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 4;

    readonly ReadOnlySpan<T> row = row;

    [Slot("1/d", "greatest influx (units of the peak of a large infarct)")] public T Recruitment => row[0];
    [Slot("-", "share of the influx that needs IL-1 and TNF")] public T CytokineShare => row[1];
    [Slot("1/d", "apoptosis and efferocytosis of tissue neutrophils")] public T Loss => row[2];
    [Slot("-", "share of the influx that interleukin-10 can hold back")] public T CalmingShare => row[3];
}
