using Engraft.Numbers;

namespace Engraft.Trials.Explain;

/// <summary>Which change of design would tell the cells' effect from the rest: every combination of blinding, control arm and reading, with the fewest patients it needs.</summary>
/// <remarks>
/// Variances are those of the reported figure over members, studies and samples. Blinding takes away what openness adds, a control arm the natural course and regression to the mean; both remain however many
/// patients there are, while chance falls with their number. Told means: the figure and the cells' effect share over half of their variance (squared correlation), and the sign of an effect of usual size is told with a chance of 80 % (90 % interval, so 5 % a side). What the posterior knows of the
/// parts' correlation counts: a part that moves against the cells hides them.
/// </remarks>
public sealed record DesignAdvice
{
    const double Ninety = 1.6448536269514722, Eighty = 0.8416212335729143;

    /// <summary>A trial of more is none that anybody would run.</summary>
    const double MostPatients = 20_000;

    /// <summary>Variance of the cells' effect.</summary>
    public required double Cells { get; init; }

    /// <summary>Size of a usual effect: root mean square.</summary>
    public required double Usual { get; init; }

    /// <summary>Variance of natural course and regression to the mean.</summary>
    public required double Course { get; init; }

    /// <summary>Variance of unblinding and of discrepant reports.</summary>
    public required double Open { get; init; }

    /// <summary>Covariances of these.</summary>
    public double CellsWithCourse { get; init; }
    public double CellsWithOpen { get; init; }
    public double CourseWithOpen { get; init; }

    /// <summary>Variance of chance with the trial's patients, imbalance of baselines included.</summary>
    public required double Chance { get; init; }

    /// <summary>Share of chance that is left with magnetic resonance read in a core laboratory; 1 where that was done.</summary>
    public required double Sharper { get; init; }

    /// <summary>Patients analysed, all arms together.</summary>
    public required double Patients { get; init; }

    /// <summary>Patients or readers knew the arm.</summary>
    public required bool IsOpen { get; init; }
    public required bool HasControl { get; init; }

    public Redesign AsItWas => At("as it was", 0, null, Left(false, false), Chance);

    /// <summary>Those that tell, fewest changes and then fewest patients first; then those that no number of patients helps.</summary>
    public IReadOnlyList<Redesign> Redesigns => [.. Combinations().OrderBy(design => design.Patients is null).ThenBy(design => design.Changes).ThenBy(design => design.Patients)];

    IEnumerable<Redesign> Combinations()
    {
        foreach (var blind in (bool[])(IsOpen ? [false, true] : [false]))
            foreach (var control in (bool[])(HasControl ? [false] : [false, true]))
                foreach (var sharp in (bool[])(Sharper < 0.99 ? [false, true] : [false]))
                    yield return Of(blind, control, sharp);
    }

    Redesign Of(bool blind, bool control, bool sharp)
    {
        var left = Left(blind, control);
        // Half of the same patients in each of two arms: the variance of a difference is four times that of one mean of all.
        var perPatient = Patients * Chance * (sharp ? Sharper : 1) * (control ? 4 : 1);
        var room = Math.Min(2 * left.Seen - left.Figure, Usual * Usual / ((Ninety + Eighty) * (Ninety + Eighty)) - (left.Figure - left.Seen));
        var needed = room > 0 && left.WithCells > 0 ? Math.Max(Math.Ceiling(perPatient / room), Patients) : double.PositiveInfinity;
        string[] words = [.. blind ? ["patients and readers blind"] : (string[])[], .. control ? ["a control arm"] : (string[])[], .. sharp ? ["magnetic resonance read in a core laboratory"] : (string[])[]];
        if (needed > MostPatients)
            return At(words.Length == 0 ? "more patients alone" : string.Join(", ", words), words.Length + 1, null, left, perPatient / Patients);
        var name = string.Join(", ", needed > Patients ? words.Append(FormattableString.Invariant($"{needed:F0} patients in place of {Patients:F0}")) : words);
        return At(name.Length == 0 ? "as it was" : name, words.Length + (needed > Patients ? 1 : 0), (int)needed, left, perPatient / needed);
    }

    /// <summary>What a design leaves beside the cells, before chance: the figure's variance, its covariance with the cells, and the part of its variance that the cells foretell.</summary>
    (double Figure, double WithCells, double Seen) Left(bool blind, bool control)
    {
        var (course, open) = (control || HasControl ? 0 : 1, blind ? 0 : 1);
        var with = Cells + course * CellsWithCourse + open * CellsWithOpen;
        return (Cells + course * (Course + 2 * CellsWithCourse) + open * (Open + 2 * CellsWithOpen) + 2 * course * open * CourseWithOpen, with, Cells > 0 ? with * with / Cells : 0);
    }

    Redesign At(string name, int changes, int? patients, (double Figure, double WithCells, double Seen) left, double chance) =>
        new(name, changes, patients, left.Seen / (left.Figure + chance), left.WithCells > 0 ? NormalDistribution.Cumulative(Usual / Math.Sqrt(left.Figure - left.Seen + chance) - Ninety) : 0);
}
