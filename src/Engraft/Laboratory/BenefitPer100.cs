namespace Engraft.Laboratory;

/// <summary>One benefit as patients per 100 over the horizon, for instance "walks at least 30 m further"; both arms from the same draws.</summary>
/// <param name="Treated">Patients per 100 in the arm; waiting, failed batches and procedure included.</param>
/// <param name="Control">The same with standard care.</param>
public sealed record BenefitPer100(string Arm, string Event, double Treated, double Control, double DifferenceLow, double DifferenceHigh, string Basis, string Source);
