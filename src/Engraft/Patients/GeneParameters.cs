using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Patients;

/// <summary>What a faulty gene does to muscle, matrix and rhythm.</summary>
/// <remarks>Values and sources: data/genes/NAME.yaml.</remarks>
public readonly ref struct GeneParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 7;

    readonly ReadOnlySpan<T> row = row;

    [Slot("-", "contractile force of the patient's muscle over healthy muscle when the disease shows")] public T Contractility => row[0];
    [Slot("1/y", "share of that force lost per further year of disease")] public T ContractilityLoss => row[1];
    [Slot("-", "factor on fibroblast activation")] public T FibrosisDrive => row[2];
    [Slot("-", "factor on loss of myocytes")] public T MyocyteLoss => row[3];
    [Slot("-", "factor on the rate of ventricular tachycardia that scar and LVEF predict")] public T Arrhythmia => row[4];
    [Slot("-", "factor on reverse remodelling by background therapy")] public T ReverseRemodelling => row[5];
    [Slot("-", "force of a graft of the patient's own uncorrected cells over a healthy graft")] public T GraftContractility => row[6];
}
