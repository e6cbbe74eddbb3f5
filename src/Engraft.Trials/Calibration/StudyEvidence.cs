using Engraft.Quantities;
using Engraft.Trials.Measurement;
using Engraft.Trials.Prediction;
using Engraft.Trials.Published;

namespace Engraft.Trials.Calibration;

/// <summary>What one trial file says of the calibrated parameters: rows of the likelihood.</summary>
/// <remarks>
/// Of an outcome on a day a contrast and the control arm count; where no contrast was printed, the arms do. Only outcomes that the calibrated parameters move by the pump
/// enter; the others are predicted and compared, never fitted. Quality and allocation weigh a report, its result never.
/// </remarks>
public sealed class StudyEvidence
{
    static readonly string[] fitted = ["lvef", "lvedv", "lvesv", "lvedvIndex", "lvesvIndex"];

    /// <summary>Factor on the variance of secondary reports, of judgement and unverified ones, and of arms that were not randomised (assumed).</summary>
    const double Secondary = 1.5, Doubtful = 3, NotRandomised = 1.5;

    /// <summary>Rows as they are given.</summary>
    public StudyEvidence(Trial trial, IReadOnlyList<StudyRow> rows) => (Trial, Rows) = (trial, rows);

    /// <summary>Rows of a trial's file.</summary>
    public StudyEvidence(Trial trial, ArmForms forms, ParameterSet measurement)
    {
        Trial = trial;
        if (trial.StudiesPooled is not null)
        {
            Rows = [];  // pooled results hold the studies that are fitted: they are checked afterwards
            return;
        }
        var measure = new Measure([.. measurement.Parameters.Select(parameter => parameter.Value)]);
        Rows = [.. Read(trial, forms, measure)];
    }

    public Trial Trial { get; }
    public string Study => Trial.Study;
    public IReadOnlyList<StudyRow> Rows { get; }

    /// <summary>What its arms without cells say by themselves.</summary>
    public StudyEvidence Untreated => new(Trial, [.. Rows.Where(row => row.IsUntreated)]);

    static IEnumerable<StudyRow> Read(Trial trial, ArmForms forms, Measure measure)
    {
        var figures = PredictedFigures.Of(trial).Where(figure => fitted.Contains(figure.Outcome)).ToArray();
        foreach (var figure in figures.Where(figure => Counts(figure, figures, trial)))
        {
            var (side, against) = (Forms(figure, figure.Arms, forms), Forms(figure, figure.Against, forms));
            if (side is null || against is null)
                continue;
            var weight = (figure.Quality switch { "A" => 1, "B" => Secondary, _ => Doubtful }) * (trial.Design.Allocation == Allocation.NotRandomised && trial.Arms.Count > 1 ? NotRandomised : 1);
            if (Row(figure, trial, side, against, measure, weight) is { } row)
                yield return row;
            if (figure is { Sd: not null, Kind: FigureKind.Change, IsContrast: false, Outcome: "lvef" })
                yield return new(figure, ObservationKind.Deviation, figure.Sd.Value, side, [], null, weight);
            else if (figure is { IsContrast: true, Kind: FigureKind.Change, Outcome: "lvef" } && Implied(figure, trial, side, against, measure) is { } implied)
                yield return new(figure, ObservationKind.Deviation, implied, side, against, null, 2 * weight);
        }
    }

    /// <summary>Deviation between patients that a contrast's printed interval or p value implies; known less well than a printed one.</summary>
    static double? Implied(Figure figure, Trial trial, IReadOnlyList<ArmForm> side, IReadOnlyList<ArmForm> against, Measure measure) =>
        FigureErrors.Of(figure, trial, measure) is { Basis: ErrorBasis.Printed or ErrorBasis.Interval or ErrorBasis.PValue } error
            ? error.Value / Math.Sqrt(1 / side.Sum(form => form.Patients) + 1 / against.Sum(form => form.Patients)) : null;

    static StudyRow? Row(Figure figure, Trial trial, IReadOnlyList<ArmForm> side, IReadOnlyList<ArmForm> against, Measure measure, double weight)
    {
        if (figure.Kind is FigureKind.ShareAbove or FigureKind.ShareBelow)
            return new(figure, ObservationKind.Share, figure.Mean!.Value, side, against, null, weight);
        if (figure.IsCensored)
            return new(figure, ObservationKind.Censored, double.NaN, side, against, null, weight);
        var error = FigureErrors.Of(figure, trial, measure) is { Basis: not ErrorBasis.Imputed } printed ? printed.Value : (double?)null;
        return new(figure, ObservationKind.Mean, figure.Central!.Value, side, against, error, weight);
    }

    /// <summary>Whether a figure says something that no other row of the trial says.</summary>
    static bool Counts(Figure figure, Figure[] all, Trial trial)
    {
        if (figure.Kind is FigureKind.Level or FigureKind.RelativeChange || figure.RelativeThreshold is not null || figure.Verdict == Verdict.Stable)
            return false;
        if (figure.IsContrast)
            return !figure.IsCensored || !all.Any(other => other is { IsContrast: true, IsCensored: false } && other.Outcome == figure.Outcome && other.Day == figure.Day && other.Arms.SequenceEqual(figure.Arms));
        // A treated arm beside a contrast with it repeats what contrast and control say.
        return trial.Arm(figure.Arms[0]).Role == ArmRole.Control
            || !all.Any(other => other.IsContrast && other.Outcome == figure.Outcome && other.Day == figure.Day && other.Arms.Contains(figure.Arms[0]));
    }

    static List<ArmForm>? Forms(Figure figure, IReadOnlyList<string> arms, ArmForms forms)
    {
        var found = arms.Select(arm => forms.Of(figure, arm)).OfType<ArmForm>().ToList();
        return found.Count < arms.Count ? null : found;
    }
}
