namespace Engraft.Patients.Populations;

/// <summary>What a table holds of one real patient; the rest is imputed.</summary>
/// <param name="Row">Place in the table, from 0.</param>
/// <param name="Values">Quantities in the units of <see cref="PopulationQuantity"/>; height and weight as body mass index and the height of the patient's sex.</param>
/// <param name="Nyha">1 to 4; null where the table has none.</param>
/// <param name="Flags">By the names of <see cref="Population.TableNames"/>.</param>
public sealed record KnownPatient(int Row, Sex Sex, IReadOnlyDictionary<PopulationQuantity, double> Values, int? Nyha, IReadOnlyDictionary<string, bool> Flags);
