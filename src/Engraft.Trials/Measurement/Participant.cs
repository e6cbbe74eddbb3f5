namespace Engraft.Trials.Measurement;

/// <summary>One patient as the trial's data hold him.</summary>
/// <param name="Patient">Number of the candidate.</param>
/// <param name="Baseline">Measured at baseline, in the unit of the outcome.</param>
/// <param name="FollowUp">Measured at the visit; null where the patient was lost.</param>
public sealed record Participant(uint Patient, Given Given, double Baseline, double? FollowUp)
{
    public double? Change => FollowUp - Baseline;
}
