using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>Where the given cells are, how far they have matured, and what the patient's immune system and drugs do about them.</summary>
/// <remarks>
/// Cells: heart + lung + lost + dead - divided = injected, to round-off, at all times (<see cref="CellBalance"/>).
/// Slots are ordered so that cells always move to a later slot; the integrator relies on it (<see cref="GraftTransfers"/>).
/// </remarks>
public readonly ref struct GraftState<T>(Span<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 36;

    readonly Span<T> row = row;

    [Slot("cell", "cells in the infarct not yet attached")] public ref T FreeInfarct => ref row[0];
    [Slot("cell", "cells in the border zone not yet attached")] public ref T FreeBorder => ref row[1];
    [Slot("cell", "cells in remote muscle not yet attached")] public ref T FreeRemote => ref row[2];
    [Slot("cell", "cells trapped in the lung")] public ref T Lung => ref row[3];
    [Slot("cell", "attached cells in the infarct that are not muscle")] public ref T AttachedInfarct => ref row[4];
    [Slot("cell", "attached cells in the border zone that are not muscle")] public ref T AttachedBorder => ref row[5];
    [Slot("cell", "attached cells in remote muscle that are not muscle")] public ref T AttachedRemote => ref row[6];
    [Slot("cell", "graft myocytes in the infarct")] public ref T MyocytesInfarct => ref row[7];
    [Slot("cell", "graft myocytes in the border zone")] public ref T MyocytesBorder => ref row[8];
    [Slot("cell", "graft myocytes in remote muscle")] public ref T MyocytesRemote => ref row[9];
    [Slot("cell", "pluripotent cells left in the heart, expected number")] public ref T Pluripotent => ref row[10];
    [Slot("cell", "cells washed out of heart and lung, cumulative")] public ref T Lost => ref row[11];
    [Slot("cell", "cells dead before or after injection, cumulative")] public ref T Dead => ref row[12];
    [Slot("cell", "cells born by division, cumulative")] public ref T Divided => ref row[13];
    [Slot("cell", "cells injected, cumulative")] public ref T Injected => ref row[14];
    [Slot("cell", "pluripotent cells that reached the heart, cumulative")] public ref T PluripotentRetained => ref row[15];
    [Slot("cell", "vesicles in the infarct, in cell equivalents")] public ref T VesiclesInfarct => ref row[16];
    [Slot("cell", "vesicles in the border zone, in cell equivalents")] public ref T VesiclesBorder => ref row[17];
    [Slot("cell", "vesicles in remote muscle, in cell equivalents")] public ref T VesiclesRemote => ref row[18];
    [Slot("-", "share of the graft reached by host vessels")] public ref T GraftVessels => ref row[19];
    [Slot("-", "electrical maturity: 0 paces itself, 1 is quiescent")] public ref T ElectricalMaturity => ref row[20];
    [Slot("-", "contractile maturity: 0 as injected, 1 as mature as a graft becomes")] public ref T ContractileMaturity => ref row[21];
    [Slot("-", "junctions formed with host muscle, share of what the zone allows")] public ref T Coupling => ref row[22];
    [Slot("-", "mechanical alignment with host muscle, share of what the zone allows")] public ref T Alignment => ref row[23];
    [Slot("-", "alloimmune effector cells, 1 = full response")] public ref T Effector => ref row[24];
    [Slot("-", "alloimmune memory, 1 = full response remembered")] public ref T Memory => ref row[25];
    [Slot("-", "donor-specific antibody, 1 = full humoral response")] public ref T DonorAntibody => ref row[26];
    [Slot("ug", "tacrolimus in the central volume")] public ref T TacrolimusCentral => ref row[27];
    [Slot("ug", "tacrolimus in the peripheral volume")] public ref T TacrolimusPeripheral => ref row[28];
    [Slot("d", "immunosuppression times days, cumulative")] public ref T ImmunosuppressionExposure => ref row[29];
    [Slot("-", "kidney function lost to tacrolimus, share")] public ref T KidneyInjury => ref row[30];
    [Slot("d", "days' worth of graft arrhythmia, cumulative")] public ref T ArrhythmiaExposure => ref row[31];
    [Slot("-", "cumulative hazard of serious infection due to immunosuppression")] public ref T InfectionHazard => ref row[32];
    [Slot("-", "cumulative hazard of death or instability by graft arrhythmia")] public ref T ArrhythmiaHazard => ref row[33];
    [Slot("cell", "cells killed by rejection, cumulative")] public ref T Rejected => ref row[34];
    [Slot("cell", "cells that attached in the heart or were born there, cumulative")] public ref T Engrafted => ref row[35];

    /// <summary>Free cells of a zone: 0 infarct, 1 border, 2 remote.</summary>
    public ref T Free(int zone) => ref row[zone];

    /// <summary>Attached cells of a zone that are not muscle.</summary>
    public ref T Attached(int zone) => ref row[4 + zone];

    /// <summary>Graft myocytes of a zone.</summary>
    public ref T Myocytes(int zone) => ref row[7 + zone];

    /// <summary>Vesicles of a zone in cell equivalents.</summary>
    public ref T Vesicles(int zone) => ref row[16 + zone];

    /// <summary>A window for reading a row that the integrator hands out as read-only.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static GraftState<T> Reading(ReadOnlySpan<T> row) => new(MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(row), row.Length));
}
