using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>VEGF, capillaries and arterioles.</summary>
/// <remarks>Values and sources: data/parameters/vessels.yaml.</remarks>
public readonly ref struct VesselParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 14;

    readonly ReadOnlySpan<T> row = row;

    [Slot("1/d", "clearance of free VEGF (half-life 34 min)")] public T VegfLoss => row[0];
    [Slot("pg/(g d)", "secretion of viable muscle at zero oxygen sufficiency")] public T VegfFromHypoxia => row[1];
    [Slot("pg/(g d)", "secretion per reparative macrophage above healthy")] public T VegfFromMacrophages => row[2];
    [Slot("pg/g", "VEGF above healthy of half effect on vessels")] public T HalfVegf => row[3];
    [Slot("pg/g", "VEGF above which new vessels are aberrant and do not count")] public T AberrantVegf => row[4];
    [Slot("1/d", "greatest growth of capillaries")] public T CapillaryGrowth => row[5];
    [Slot("-", "greatest density (healthy = 1)")] public T CapillaryCeiling => row[6];
    [Slot("1/d", "return to the density the tissue supports")] public T CapillaryRegression => row[7];
    [Slot("-", "capillaries lost where all muscle is lost, artery open")] public T LossInOpenInfarct => row[8];
    [Slot("-", "further loss where the artery is occluded")] public T LossByOcclusion => row[9];
    [Slot("1/d", "greatest growth of arterioles")] public T ArterioleGrowth => row[10];
    [Slot("1/d", "return of arterioles to what the tissue supports")] public T ArterioleRegression => row[11];
    [Slot("-", "arteriolar conductance lost where all muscle is lost")] public T ArterioleLossInInfarct => row[12];
    [Slot("-", "greatest arteriolar conductance (healthy = 1)")] public T ArterioleCeiling => row[13];
}
