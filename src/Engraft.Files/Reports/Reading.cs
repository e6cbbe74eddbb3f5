using Engraft.Files.Reports.Charts;
using Engraft.Laboratory;
using Engraft.Patients;
using Engraft.Therapies;

namespace Engraft.Files.Reports;

/// <summary>A study's result with what every section asks of it: which arm is which colour, which curve belongs to which outcome.</summary>
internal sealed class Reading(StudyResult result)
{
    /// <summary>Overlaid bands can be told apart up to this many treated arms; with more, each arm has its own small chart.</summary>
    public const int MostOverlaid = 2;

    /// <summary>Colours of the palette; more arms than that repeat them, each named on its own chart.</summary>
    const int Colours = 5;

    public StudyResult Result { get; } = result;

    public TimeAxis Time { get; } = new(result.Scenario.Horizon);

    public ArmResult Standard => Result.Arms[0];

    public IReadOnlyList<ArmResult> Treated { get; } = [.. result.Arms.Skip(1)];

    /// <summary>Every therapy is a change of background drugs: the words about cells do not fit.</summary>
    public bool DrugsAlone { get; } = result.Scenario.Arms.Count > 0 && result.Scenario.Arms.All(SurvivalStatement.IsDrugsAlone);

    /// <summary>How the treated patient is called beside the same one under standard care.</summary>
    public string With => DrugsAlone ? "with the change" : "with cells";

    public string Did => DrugsAlone ? "What did the drugs do?" : "What did the cells do?";

    public string Survival => SurvivalStatement.Of(Result.Scenario);

    public string Horizon => Figures.Duration(Result.Scenario.Horizon);

    /// <summary>The first outcome of interest that was simulated.</summary>
    public string Primary => Result.Scenario.Outcomes.Append("lvef").FirstOrDefault(Has) ?? "lvef";

    public int ColourOf(string arm)
    {
        var at = Result.Arms.ToList().FindIndex(other => other.Name == arm);
        return at <= 0 ? 0 : 1 + (at - 1) % Colours;
    }

    public TherapyArm? TherapyOf(string arm) => Result.Scenario.Arms.FirstOrDefault(therapy => therapy.Name == arm);

    public bool Has(string outcome) => SeriesOf(Standard, outcome) is not null;

    public Series? SeriesOf(ArmResult arm, string outcome) =>
        arm.Series.Where(pair => OutcomeNames.Canonical(pair.Key) == OutcomeNames.Canonical(outcome)).Select(pair => pair.Value).FirstOrDefault()
        ?? Indexed(arm, outcome);

    public OutcomeName NameOf(string outcome) => OutcomeNames.Of(outcome, SeriesOf(Standard, outcome)?.Unit
        ?? Result.Effects.FirstOrDefault(effect => effect.Outcome == outcome)?.Unit ?? "");

    /// <summary>The effect at the last day for which there is one.</summary>
    public Effect? EffectOf(string arm, string outcome) => Result.Effects
        .Where(effect => effect.Arm == arm && OutcomeNames.Canonical(effect.Outcome) == OutcomeNames.Canonical(outcome)).MaxBy(effect => effect.Day);

    public Curve? CurveOf(ArmResult arm, string outcome, bool band = true)
    {
        if (SeriesOf(arm, outcome) is not { } series)
            return null;
        var scale = NameOf(outcome).Scale;
        double[] Shown(double[] values) => [.. values.Select(value => value * scale)];
        return new Curve(arm.Name, ColourOf(arm.Name), Time.Of(arm.Days), Shown(series.Mean), band ? Shown(series.Low) : null, band ? Shown(series.High) : null);
    }

    /// <summary>Treated less standard care: paired with its band where the result has it, else the difference of means without a band.</summary>
    public Curve? DifferenceOf(ArmResult arm, string outcome)
    {
        var name = NameOf(outcome);
        double[] Shown(IEnumerable<double> values) => [.. values.Select(value => value * name.Scale)];
        var paired = PairedOf(arm.Name, outcome);
        if (paired is not null)
            return new Curve(arm.Name, ColourOf(arm.Name), Time.Of(paired.Days), Shown(paired.Mean), Shown(paired.Low), Shown(paired.High));
        if (SeriesOf(arm, outcome) is not { } treated || SeriesOf(Standard, outcome) is not { } control || treated.Mean.Length != control.Mean.Length)
            return null;
        return new Curve(arm.Name, ColourOf(arm.Name), Time.Of(arm.Days), Shown(treated.Mean.Zip(control.Mean, (with, without) => with - without)));
    }

    /// <summary>Arms that share one chart: all of them, or one at a time where bands would hide each other.</summary>
    public IEnumerable<IReadOnlyList<ArmResult>> Charts() => Treated.Count <= MostOverlaid ? [Treated] : Treated.Select(arm => (IReadOnlyList<ArmResult>)[arm]);

    /// <summary>Every procedure of these arms, as marks on the time axis.</summary>
    public IReadOnlyList<DoseMark> DosesOf(IEnumerable<ArmResult> arms) => [.. arms.SelectMany(arm => arm.Doses.Select(dose =>
        new DoseMark(dose.Day / Time.DaysPerUnit, dose.Low / Time.DaysPerUnit, dose.High / Time.DaysPerUnit, ColourOf(arm.Name), dose.Cells ? "cells" : "sham")))];

    /// <summary>The same for who cannot see them; begins with a separator.</summary>
    public string DosesInWords(IEnumerable<ArmResult> arms) => string.Concat(arms.Where(arm => arm.Doses.Count > 0).Select(arm =>
        $"; {(arm.Doses[0].Cells ? "cells" : "sham procedure")} in {arm.Name} on day {string.Join(", ", arm.Doses.Select(InWords))}"));

    static string InWords(DoseDay dose) => Figures.Number(dose.Day, 0)
        + (dose.High - dose.Low < 1 ? "" : $" (90 % of draws {Figures.Range(dose.Low, dose.High, 0)})") + (dose.Share > 0.995 ? "" : $", reached by {Figures.Share(dose.Share)} of draws");

    DifferenceSeries? PairedOf(string arm, string outcome)
    {
        var canonical = OutcomeNames.Canonical(outcome);
        var paired = Result.Differences.FirstOrDefault(series => series.Arm == arm && OutcomeNames.Canonical(series.Outcome) == canonical);
        if (paired is not null || canonical is not "lvesvIndex" || Surface is not { } surface)
            return paired;
        return Result.Differences.FirstOrDefault(series => series.Arm == arm && series.Outcome == "lvesv") is { } volume
            ? volume with { Outcome = canonical, Unit = "mL/m2", Mean = Over(volume.Mean, surface), Low = Over(volume.Low, surface), High = Over(volume.High, surface) } : null;
    }

    /// <summary>A volume divided by this patient's body surface where only the volume was stored.</summary>
    Series? Indexed(ArmResult arm, string outcome) =>
        OutcomeNames.Canonical(outcome) is "lvesvIndex" && Surface is { } surface && arm.Series.TryGetValue("lvesv", out var volume)
            ? new Series("lvesvIndex", "mL/m2", Over(volume.Mean, surface), Over(volume.Low, surface), Over(volume.High, surface)) : null;

    /// <summary>Body surface area, m2; null where height or weight were not given.</summary>
    double? Surface => Result.Scenario.Patient is { Height: { } height, Weight: { } weight } ? Patient.BodySurfaceArea(height, weight) : null;

    static double[] Over(double[] values, double surface) => [.. values.Select(value => value / surface)];
}
