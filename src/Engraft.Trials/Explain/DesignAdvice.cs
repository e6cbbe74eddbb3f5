using Engraft.Numbers;

namespace Engraft.Trials.Explain;

/// <summary>Which change of design would tell the cells' effect from the rest: every combination of blinding, control arm and reading, with the fewest patients it needs.</summary>
/// <remarks>
/// Variances are those of the reported figure over members, studies and samples. Blinding takes away what openness adds, a control arm the natural course and regression to the mean; both remain however many
/// patients there are, while chance falls with their number. Told means: over half of the figure's variance is the cells', and the sign of an effect of usual size is told with a chance of 80 % (90 % interval, so 5 % a side). The parts are taken apart: what the posterior knows of their correlation is not used.
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

    /// <summary>Variance of chance with the trial's patients.</summary>
    public required double Chance { get; init; }

    /// <summary>Share of chance that is left with magnetic resonance read in a core laboratory; 1 where that was done.</summary>
    public required double Sharper { get; init; }

    /// <summary>Patients analysed, all arms together.</summary>
    public required double Patients { get; init; }

    /// <summary>Patients or readers knew the arm.</summary>
    public required bool IsOpen { get; init; }
    public required bool HasControl { get; init; }

    public Redesign AsItWas => At("as it was", 0, null, Course + Open + Chance);

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
        var stays = (blind ? 0 : Open) + (control || HasControl ? 0 : Course);
        // Half of the same patients in each of two arms: the variance of a difference is four times that of one mean of all.
        var perPatient = Patients * Chance * (sharp ? Sharper : 1) * (control ? 4 : 1);
        var room = Math.Min(Cells, Usual * Usual / ((Ninety + Eighty) * (Ninety + Eighty))) - stays;
        var needed = room > 0 ? Math.Max(Math.Ceiling(perPatient / room), Patients) : double.PositiveInfinity;
        string[] words = [.. blind ? ["patients and readers blind"] : (string[])[], .. control ? ["a control arm"] : (string[])[], .. sharp ? ["magnetic resonance read in a core laboratory"] : (string[])[]];
        if (needed > MostPatients)
            return At(words.Length == 0 ? "more patients alone" : string.Join(", ", words), words.Length + 1, null, stays + perPatient / Patients);
        var name = string.Join(", ", needed > Patients ? words.Append(FormattableString.Invariant($"{needed:F0} patients in place of {Patients:F0}")) : words);
        return At(name.Length == 0 ? "as it was" : name, words.Length + (needed > Patients ? 1 : 0), (int)needed, stays + perPatient / needed);
    }

    Redesign At(string name, int changes, int? patients, double rest) =>
        new(name, changes, patients, Cells / (Cells + rest), NormalDistribution.Cumulative(Usual / Math.Sqrt(rest) - Ninety));
}
