namespace Engraft.Trials.Measurement;

/// <summary>What one patient was given.</summary>
/// <param name="Arm">Place of the arm in the trial's list.</param>
/// <param name="Cells">Cells delivered; 0 in control, null where the report names no dose.</param>
/// <param name="Potency">Potency of the lot over that of the product.</param>
public readonly record struct Given(int Arm, double? Cells, double Potency);
