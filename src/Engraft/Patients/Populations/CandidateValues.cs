namespace Engraft.Patients.Populations;

/// <summary>What is known so far of one candidate.</summary>
sealed class CandidateValues
{
    static readonly int count = Enum.GetValues<PopulationQuantity>().Length;
    readonly double?[] values = new double?[count];

    internal Sex Sex { get; set; }

    internal double? this[PopulationQuantity quantity]
    {
        get => values[(int)quantity];
        set => values[(int)quantity] = value;
    }
}
