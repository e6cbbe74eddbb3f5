namespace Engraft.Patients.Populations;

/// <summary>One entry criterion: who lies outside is not enrolled.</summary>
/// <param name="Low">Least value admitted; minus infinity where there is no least.</param>
/// <param name="High">Greatest value admitted; infinity where there is no greatest.</param>
public sealed record EntryBound(PopulationQuantity Quantity, double Low, double High)
{
    internal bool Admits(double value) => value >= Low && value <= High;
}
