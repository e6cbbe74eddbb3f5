using Engraft.Laboratory;
using Engraft.Numbers;
using Engraft.Patients;
using Engraft.Therapies;
using Engraft.Trials.Published;

namespace Engraft.Trials.Truth;

/// <summary>A trial as the laboratory runs it: each arm with cells, given on day 0, and the days on which something was reported.</summary>
public sealed class TrialScenario
{
    /// <summary>Cells where a report names no dose, and the least that is simulated (assumed: the usual dose of the evidence).</summary>
    const double UsualDose = 1e8;

    const double Month = 30.4375;

    /// <param name="draws">Patients simulated.</param>
    public TrialScenario(Trial trial, TrialSources sources, int draws, ulong seed)
    {
        Trial = trial;
        Arms = [.. trial.Arms.Select((arm, place) => (Place: place, Therapy: Of(arm, sources))).Where(entry => entry.Therapy is not null).Select(entry => (entry.Place, entry.Therapy!))];
        Days = [.. trial.Reported.SelectMany(figure => (double[])[figure.From, figure.Day]).Concat(trial.Events.Select(entry => entry.Day)).Where(day => day > 0).Append(trial.Design.FollowUp ?? 6 * Month).Distinct().Order()];
        Scenario = new Scenario
        {
            Title = trial.Title,
            // Each draw has a patient of its own; this one is never followed.
            Patient = new Patient { Age = 60, Sex = Sex.Male, Aetiology = new Healthy() },
            Arms = [.. Arms.Select(entry => entry.Therapy)],
            Horizon = Days[^1] + 1,
            Outcomes = ["lvef"],
            Seed = seed,
            Draws = draws,
        };
    }

    public Trial Trial { get; }

    /// <summary>Arms with cells that can be simulated: their place in the trial and the therapy.</summary>
    public IReadOnlyList<(int Place, TherapyArm Therapy)> Arms { get; }

    /// <summary>Days on which truth is read, rising; the baseline is not among them.</summary>
    public IReadOnlyList<double> Days { get; }
    public Scenario Scenario { get; }

    /// <summary>Null in controls, and where product or route are not known.</summary>
    static TherapyArm? Of(TrialArm arm, TrialSources sources)
    {
        if (arm.Role == ArmRole.Control || sources.ProductOf(arm) is not { } product || arm.Route is not { } route)
            return null;
        var dose = arm.Dose ?? (arm is { DoseFrom: > 0 and { } from, DoseTo: { } to } ? Math.Sqrt(from * to) : UsualDose);
        return new()
        {
            Name = arm.Name,
            Product = product,
            Route = route,
            Dose = dose / arm.Administrations,
            Administrations = arm.Administrations,
            Interval = arm.Administrations > 1 ? 3 * Month : 0,
            AtHand = true,
        };
    }
}
