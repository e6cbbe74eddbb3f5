using Engraft.Trials.Published;

namespace Engraft.Trials.Prediction;

/// <summary>The figures of a trial that can be predicted: reported ones after the baseline, and contrasts that follow from two reported arms.</summary>
public static class PredictedFigures
{
    /// <summary>Reported figures first, then derived contrasts.</summary>
    public static IReadOnlyList<Figure> Of(Trial trial)
    {
        var figures = trial.Reported.Where(figure => figure.Outcome is not null && figure.Day > 0).ToArray();
        return [.. figures, .. Derived(trial, figures)];
    }

    /// <summary>The contrast by which a trial is judged: LV ejection fraction at the visit nearest to the design's follow-up, the first arm of several; null without one.</summary>
    public static Figure? Main(Trial trial) => Main(trial, Of(trial));

    /// <param name="among">Figures that may be it.</param>
    public static Figure? Main(Trial trial, IEnumerable<Figure> among) => among.Where(figure => figure is { Outcome: "lvef", Kind: FigureKind.Change, IsContrast: true })
        .MinBy(figure => Math.Abs(figure.Day - (trial.Design.FollowUp ?? figure.Day)));

    /// <summary>Cells less control of a change, where each arm was printed and their difference was not.</summary>
    static IEnumerable<Figure> Derived(Trial trial, Figure[] figures)
    {
        foreach (var group in figures.Where(figure => figure is { Kind: FigureKind.Change, IsContrast: false, Mean: not null, Arms.Count: 1 }).Concat(Changes(trial, figures)).GroupBy(figure => (figure.Outcome, figure.Day)))
        {
            var control = group.FirstOrDefault(figure => trial.Arm(figure.Arms[0]).Role == ArmRole.Control);
            foreach (var cells in group.Where(figure => control is not null && trial.Arm(figure.Arms[0]).Role == ArmRole.Cells))
                if (!figures.Any(figure => figure.IsContrast && figure.Mean is not null && figure.Outcome == cells.Outcome && figure.Day == cells.Day && figure.Arms.Contains(cells.Arms[0])))
                    yield return Contrast(cells, control!);
        }
    }

    /// <summary>Changes from levels at baseline and at a visit, where no change was printed.</summary>
    static IEnumerable<Figure> Changes(Trial trial, Figure[] figures) =>
        from level in figures
        where level is { Kind: FigureKind.Level, IsContrast: false, Mean: not null, Arms.Count: 1 }
        let start = trial.Reported.FirstOrDefault(figure => figure is { Kind: FigureKind.Level, Day: 0, Mean: not null } && figure.Outcome == level.Outcome && figure.Arms.SequenceEqual(level.Arms))
        where start is not null && !figures.Any(figure => figure is { Kind: FigureKind.Change, IsContrast: false, Mean: not null } && figure.Outcome == level.Outcome && figure.Day == level.Day && figure.Arms.SequenceEqual(level.Arms))
        select level with { Kind = FigureKind.Change, Mean = level.Mean - start.Mean, Sd = null, Se = null, Low = null, High = null, Interval = null, Unit = level.Unit == "%" ? "points" : level.Unit, Reading = Reading.Derived };

    static Figure Contrast(Figure cells, Figure control) => cells with
    {
        Against = control.Arms,
        Mean = cells.Mean - control.Mean,
        Sd = null,
        Se = null,
        N = null,
        Low = null,
        High = null,
        Interval = null,
        P = null,
        Verdict = null,
        Reading = Reading.Derived,
        Note = "difference of the arms' changes",
    };
}
