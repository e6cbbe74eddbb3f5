using System.Runtime.InteropServices;
using Engraft.Numbers;

namespace Engraft.Patients;

/// <summary>What a patient's gene does in one draw; all neutral in other causes of failure. Meaning and units: <see cref="GeneParameters{T}"/>.</summary>
public readonly record struct GeneFactors(double ContractilityLoss, double FibrosisDrive, double MyocyteLoss, double Arrhythmia, double ReverseRemodelling, double GraftContractility)
{
    public static GeneFactors None { get; } = new(0, 1, 1, 1, 1, 1);

    /// <summary>Reads a row in the slot order of <see cref="GeneParameters{T}"/>.</summary>
    public static GeneFactors Of(double[] row)
    {
        var p = new GeneParameters<One>(MemoryMarshal.Cast<double, One>(row));
        return new(p.ContractilityLoss, p.FibrosisDrive, p.MyocyteLoss, p.Arrhythmia, p.ReverseRemodelling, p.GraftContractility);
    }
}
