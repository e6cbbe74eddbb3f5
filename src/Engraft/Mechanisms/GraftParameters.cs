using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>How given cells live, divide, mature and couple; values and sources in data/parameters/graft.yaml.</summary>
public readonly ref struct GraftParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 21;

    readonly ReadOnlySpan<T> row = row;

    [Slot("1/d", "added death of attached cells without oxygen")] public T HypoxicLoss => row[0];
    [Slot("1/d", "added death of attached cells at full inflammation")] public T InflammatoryLoss => row[1];
    [Slot("1/d", "added death of graft myocytes without oxygen")] public T MyocyteHypoxicLoss => row[2];
    [Slot("1/d", "added death of graft myocytes at full inflammation")] public T MyocyteInflammatoryLoss => row[3];
    [Slot("-", "contractile maturity at which graft myocytes stop dividing")] public T ExitMaturity => row[4];
    [Slot("-", "largest share of a zone's mass that a graft can fill")] public T Capacity => row[5];
    [Slot("1/d", "ingrowth of host vessels into the graft at healthy flow")] public T Vascularisation => row[6];
    [Slot("1/d", "electrical maturation: loss of automaticity")] public T ElectricalRate => row[7];
    [Slot("1/d", "contractile maturation")] public T ContractileRate => row[8];
    [Slot("1/d", "formation of electromechanical junctions with the host")] public T CouplingRate => row[9];
    [Slot("1/d", "mechanical alignment with host fibres")] public T AlignmentRate => row[10];
    [Slot("-", "coupling that scar allows, healthy muscle = 1")] public T ScarCoupling => row[11];
    [Slot("-", "coupling that the border zone allows")] public T BorderCoupling => row[12];
    [Slot("-", "alignment that scar allows: islands between collagen, healthy muscle = 1")] public T ScarAlignment => row[13];
    [Slot("-", "alignment that the border zone allows")] public T BorderAlignment => row[14];
    [Slot("-", "force per gram of fresh graft muscle over adult muscle")] public T ImmatureForce => row[15];
    [Slot("-", "force per gram of graft muscle as mature as it becomes over adult muscle")] public T MatureForce => row[16];
    [Slot("-", "force taken from the zone by uncoupled graft beating out of phase, over its own force")] public T UncoupledDrag => row[17];
    [Slot("1/d", "death of residual pluripotent cells in the heart")] public T PluripotentLoss => row[18];
    [Slot("-", "share of cells leaving the lung that die there, the rest leaves with blood")] public T LungDeath => row[19];
    [Slot("-", "oxygen sufficiency at which given cells begin to die of its lack")] public T OxygenTolerance => row[20];

    /// <summary>Coupling that a zone allows: 0 infarct, 1 border, 2 remote.</summary>
    public T CouplingCeiling(int zone) => zone == 0 ? ScarCoupling : zone == 1 ? BorderCoupling : T.Unity;

    /// <summary>Alignment that a zone allows: 0 infarct, 1 border, 2 remote.</summary>
    public T AlignmentCeiling(int zone) => zone == 0 ? ScarAlignment : zone == 1 ? BorderAlignment : T.Unity;
}
