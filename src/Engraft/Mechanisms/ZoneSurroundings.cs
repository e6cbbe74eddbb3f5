using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>What acts on a zone from outside during one interval between beats: the beat, the vessels, the drugs, the therapy.</summary>
public readonly ref struct ZoneSurroundings<T>(Span<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 15;

    readonly Span<T> row = row;

    [Slot("-", "end-diastolic fibre stress over the patient's healthy reference value")] public ref T WallStress => ref row[0];
    [Slot("mmHg", "coronary driving pressure (diastolic aortic minus right atrial)")] public ref T PerfusionPressure => ref row[1];
    [Slot("-", "resistance of the feeding epicardial vessel over that of the healthy microcirculation; 0 = open")] public ref T StenosisResistance => ref row[2];
    [Slot("-", "collateral conductance over that of the healthy microcirculation")] public ref T Collaterals => ref row[3];
    [Slot("-", "time factor of early healing: 1 in mouse and rat, below 1 in man")] public ref T EarlyTimeFactor => ref row[4];
    [Slot("-", "time factor of late healing: 1 in mouse and rat, below 1 in man")] public ref T LateTimeFactor => ref row[5];
    [Slot("y", "age of the patient")] public ref T Age => ref row[6];
    [Slot("-", "microvascular obstruction, share of the zone's capillaries plugged at onset")] public ref T MicrovascularObstruction => ref row[7];
    [Slot("-", "factor of background drugs on fibroblast activation: 1 = none")] public ref T FibrosisDrive => ref row[8];
    [Slot("-", "factor of genes and load on myocyte loss: 1 = none")] public ref T MyocyteLossFactor => ref row[9];
    [Slot("pg/(g d)", "VEGF delivered by the graft")] public ref T GraftVegf => ref row[10];
    [Slot("pg/(g d)", "HGF-like factor delivered by the graft")] public ref T GraftHgf => ref row[11];
    [Slot("1/d", "calming factor delivered by the graft")] public ref T GraftCalming => ref row[12];
    [Slot("-", "protection of host myocytes by the graft, 0 = none, 1 = complete")] public ref T GraftProtection => ref row[13];
    [Slot("-", "pressure load and gene faults that activate TGF-beta as wall stress above healthy does: 0 = none")] public ref T ProfibroticLoad => ref row[14];
}
