namespace Engraft.Trials.Measurement;

/// <summary>What a random number of a trial is for: streams of different purpose never share a counter.</summary>
public enum TrialPurpose : uint
{
    Entry = 1,
    Allocation = 2,
    Dose = 3,
    Lot = 4,
    Centre = 5,
    Belief = 6,
    Attendance = 7,
    Visit = 8,
    Reading = 9,
    Candidate = 10,
    Discrepancy = 11,
    Sampling = 12,
}
