namespace Engraft.Patients.Populations;

/// <summary>Someone who was accepted into the population.</summary>
/// <param name="Index">Of his counted stream.</param>
/// <param name="Imputation">Of a real patient: which completion of what the file leaves open, from 0.</param>
/// <param name="Imputed">Of a real patient: names of the quantities drawn from the population; null for a patient who is drawn whole.</param>
public sealed record Enrolled(uint Index, Patient Patient, int Imputation = 0, IReadOnlyList<string>? Imputed = null);
