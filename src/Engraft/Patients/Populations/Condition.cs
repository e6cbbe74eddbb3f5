namespace Engraft.Patients.Populations;

/// <summary>Whether a candidate's value lies in a range, or the candidate is of a sex.</summary>
/// <param name="Quantity">Known before what depends on it; null for a condition on sex.</param>
/// <param name="From">Least value that counts.</param>
/// <param name="Below">First value that no longer counts.</param>
public sealed record Condition(PopulationQuantity? Quantity, double From, double Below, Sex? Sex = null)
{
    internal bool Holds(CandidateValues values) =>
        (Sex is not { } sex || values.Sex == sex) && (Quantity is not { } quantity || (values[quantity] is { } value && value >= From && value < Below));
}
