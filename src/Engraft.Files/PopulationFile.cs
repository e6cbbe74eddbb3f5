using Engraft.Patients.Populations;

namespace Engraft.Files;

/// <summary>A population file that has been read: the population, and the real patients of its table where it names one.</summary>
/// <param name="Patients">Null for a population that is drawn.</param>
/// <param name="Imputations">Completions of each real patient.</param>
/// <param name="Csv">Path of the table.</param>
/// <param name="Licence">Licence and citation of the table, as the file states them.</param>
public sealed record PopulationFile(Population Population, IReadOnlyList<KnownPatient>? Patients, int Imputations, string? Csv, string? Licence);
