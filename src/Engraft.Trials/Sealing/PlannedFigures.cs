using Engraft.Trials.Published;

namespace Engraft.Trials.Sealing;

/// <summary>Figures that a trial may be expected to report at its main visit, before it has.</summary>
public static class PlannedFigures
{
    static readonly string[] outcomes = ["lvef", "lvedvIndex", "lvesvIndex", "scarPercent", "sixMinuteWalk", "kccq", "mlhfq"];

    /// <summary>Changes of each arm, and of each arm with cells against each control.</summary>
    /// <param name="day">Main visit where the design names none: six months (assumed).</param>
    public static IReadOnlyList<Figure> Of(Trial trial, double day = 182.625)
    {
        var visit = trial.Design.FollowUp ?? day;
        var controls = trial.Arms.Where(arm => arm.Role == ArmRole.Control).ToArray();
        return [.. from outcome in outcomes
                   from arm in trial.Arms
                   from against in arm.Role == ArmRole.Cells ? controls.Select(control => (string?)control.Name).Prepend(null) : [null]
                   select Change(arm.Name, against, outcome, visit)];
    }

    static Figure Change(string arm, string? against, string outcome, double day) => new()
    {
        Arms = [arm],
        Against = against is null ? [] : [against],
        Outcome = outcome,
        Kind = FigureKind.Change,
        Day = day,
        Quality = "A",
        Reading = Reading.Read,
        Source = "planned",
    };
}
