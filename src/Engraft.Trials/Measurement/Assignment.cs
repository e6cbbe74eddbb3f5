namespace Engraft.Trials.Measurement;

/// <summary>A patient's place in a trial.</summary>
/// <param name="Patient">Number of the candidate.</param>
/// <param name="Order">Place in the order of enrolment, from 0: decides the centre.</param>
/// <param name="Arm">Place of the arm in the trial's list.</param>
/// <param name="OrderInArm">Place among the patients of the arm, from 0: decides the lot.</param>
public readonly record struct Assignment(uint Patient, uint Order, int Arm, uint OrderInArm);
