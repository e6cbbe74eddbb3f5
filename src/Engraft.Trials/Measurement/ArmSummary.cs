namespace Engraft.Trials.Measurement;

/// <summary>What a report would print of one arm.</summary>
/// <param name="Enrolled">Patients in the arm.</param>
/// <param name="Analysed">Patients behind the change.</param>
/// <param name="Baseline">Mean at baseline of all patients.</param>
/// <param name="Change">Mean change of those analysed.</param>
/// <param name="Sd">Standard deviation of that change between patients.</param>
public readonly record struct ArmSummary(int Enrolled, int Analysed, double Baseline, double Change, double Sd)
{
    /// <summary>The arm from its participants.</summary>
    public static ArmSummary Of(IReadOnlyList<Participant> participants, int arm, MissingRule rule, bool higherIsBetter)
    {
        var members = participants.Where(participant => participant.Given.Arm == arm).ToArray();
        var seen = members.Select(member => member.Change).OfType<double>().ToArray();
        var lost = seen.Length > 0 && rule == MissingRule.Worst ? members.Length - seen.Length : 0;
        var changes = seen.Concat(Enumerable.Repeat(seen.Length == 0 ? 0 : higherIsBetter ? seen.Min() : seen.Max(), lost)).ToArray();
        var mean = changes.Length > 0 ? changes.Average() : double.NaN;
        var squares = changes.Sum(change => (change - mean) * (change - mean));
        return new(members.Length, changes.Length, members.Length > 0 ? members.Average(member => member.Baseline) : double.NaN, mean,
            changes.Length > 1 ? Math.Sqrt(squares / (changes.Length - 1)) : double.NaN);
    }

    /// <summary>Difference of the changes, this arm less the other, and its standard error.</summary>
    public (double Difference, double Error) Against(ArmSummary other) =>
        (Change - other.Change, Math.Sqrt(Sd * Sd / Analysed + other.Sd * other.Sd / other.Analysed));
}
