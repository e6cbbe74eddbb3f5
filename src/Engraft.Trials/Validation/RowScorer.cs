using Engraft.Laboratory;
using Engraft.Outcomes;
using Engraft.Quantities;
using Engraft.Trials.Calibration;
using Engraft.Trials.Measurement;
using Engraft.Trials.Prediction;
using Engraft.Trials.Published;

namespace Engraft.Trials.Validation;

/// <summary>Predicts every figure of a trial and sets it beside what was published.</summary>
/// <param name="measurement">The measurement layer's numbers as the members' fit knew them.</param>
/// <param name="noise">The same with all studies: what a perfect model would be off by does not hang on the fit.</param>
/// <param name="selecting">Figures of the collected evidence are predicted as figures that were printed as they are (<see cref="Selection.Numbered"/>).</param>
/// <param name="threads">Threads used; no byte depends on it.</param>
public sealed class RowScorer(ParameterSet measurement, ParameterSet noise, int replicates, ulong seed, bool selecting, int threads)
{
    const double DaysPerMonth = 30.4375, Significant = 1.959963984540054;

    /// <summary>Points of LV ejection fraction between which a course is called stable (assumed).</summary>
    const double StableWithin = 3;

    readonly Measure measure = new([.. measurement.Parameters.Select(parameter => parameter.Value)]), whole = new([.. noise.Parameters.Select(parameter => parameter.Value)]);

    public IEnumerable<ScoreRow> Rows(PreparedTrial prepared, IReadOnlyList<Member> members, Validation.Prediction how) =>
        [.. Figures(prepared, members, how, _ => true), .. new EventPrediction(prepared, measurement, replicates, seed).Rows(members, how)];

    /// <summary>The controlled changes of ejection fraction alone.</summary>
    public IEnumerable<ScoreRow> Contrasts(PreparedTrial prepared, IReadOnlyList<Member> members, Validation.Prediction how) =>
        Figures(prepared, members, how, figure => figure is { Outcome: "lvef", Kind: FigureKind.Change, IsContrast: true }).Where(row => row.IsHeadline);

    IEnumerable<ScoreRow> Figures(PreparedTrial prepared, IReadOnlyList<Member> members, Validation.Prediction how, Func<Figure, bool> wanted)
    {
        var trial = prepared.Trial;
        var figures = PredictedFigures.Of(trial).Where(figure => wanted(figure) && CanBePredicted(figure, prepared)).ToArray();
        if (figures.Length > 0)
        {
            var values = new TrialPrediction(prepared.Emulated, measurement, seed, selecting && prepared.Fold == Fold.Calibration, threads).Figures(figures, members, replicates);
            for (var i = 0; i < figures.Length; i++)
                yield return Row(figures[i], trial, [.. values[i].Where(double.IsFinite)], how) with { Repeats = Repeats(figures[i], figures) };
        }
    }

    static bool Repeats(Figure figure, Figure[] all) => figure.Kind == FigureKind.Level && all.Any(other => other.Kind is FigureKind.Change or FigureKind.RelativeChange && other.Central is not null
        && other.Outcome == figure.Outcome && other.Day == figure.Day && other.Arms.SequenceEqual(figure.Arms) && !other.IsContrast);

    /// <summary>Every arm of the figure is a control or could be simulated.</summary>
    static bool CanBePredicted(Figure figure, PreparedTrial prepared) => figure.Arms.Concat(figure.Against).All(name =>
        prepared.Trial.Arms.ToList().FindIndex(arm => arm.Name == name) is var place && (prepared.Trial.Arms[place].Role == ArmRole.Control || prepared.Emulated.CellsOf(place) >= 0));

    ScoreRow Row(Figure figure, Trial trial, double[] sample, Validation.Prediction how)
    {
        double[] sorted = [.. sample.Order()];
        var (mean, observed) = (sample.Average(), figure.Central);
        var error = FigureErrors.Of(figure, trial, measure);
        var spread = Math.Sqrt(sample.Sum(value => (value - mean) * (value - mean)) / (sample.Length - 1));
        return new ScoreRow
        {
            Trial = trial.Name,
            Study = trial.Study,
            Year = trial.Year,
            Arm = string.Join(" + ", figure.Arms) + (figure.IsContrast ? " vs " + string.Join(" + ", figure.Against) : ""),
            Outcome = figure.Outcome!,
            Quantity = Spelled(figure.Kind),
            Month = figure.Day / DaysPerMonth,
            Unit = figure.Unit ?? UnitOf(figure),
            Prediction = how,
            Kind = figure.IsContrast ? RowKind.Contrast : figure.Arms.All(name => trial.Arm(name).Role == ArmRole.Control) ? RowKind.Natural : RowKind.Cells,
            Observed = observed,
            Words = figure.IsCensored ? Spelled(figure.Verdict!.Value) : null,
            ChanceOfWords = figure.IsCensored ? Chance(figure, sample, error?.Value ?? spread) : null,
            Mean = mean,
            Low = Statistics.Quantile(sorted, 0.05),
            High = Statistics.Quantile(sorted, 0.95),
            Low50 = Statistics.Quantile(sorted, 0.25),
            High50 = Statistics.Quantile(sorted, 0.75),
            Spread = spread,
            Crps = observed is { } value ? Crps.Of(sample, value) : null,
            Rank = observed is { } number ? (double)sample.Count(one => one < number) / sample.Length : null,
            N = figure.N ?? Patients(figure, trial),
            Imputed = error is null or { Basis: ErrorBasis.Imputed },
            NoiseFloor = FigureErrors.Of(figure, trial, whole)?.Value ?? spread,
            Derived = figure.Reading == Reading.Derived,
            CellClass = string.Join(", ", figure.Arms.Select(name => trial.Arm(name).Class is { } cells ? Spelled(cells) : "none").Distinct()),
            Route = string.Join(", ", figure.Arms.Select(name => trial.Arm(name).Route?.Name ?? "none").Distinct()),
            Aetiology = trial.Population.Aetiology,
            Blinding = trial.Design.PatientsBlind switch { true => "blind", false => "open", _ => "not stated" },
        };
    }

    /// <summary>Chance that the published figure would have been called so.</summary>
    static double Chance(Figure figure, double[] sample, double error) => (double)sample.Count(value => figure.Verdict switch
    {
        Verdict.Increased => value > Significant * error,
        Verdict.Decreased => value < -Significant * error,
        Verdict.Stable => Math.Abs(value) < StableWithin,
        _ => Math.Abs(value) <= Significant * error,
    }) / sample.Length;

    static int? Patients(Figure figure, Trial trial)
    {
        var sizes = ArmSizes.Of(trial);
        var known = figure.Arms.Concat(figure.Against).Select(name => sizes[trial.Arms.ToList().FindIndex(arm => arm.Name == name)]).ToArray();
        return known.All(size => size is not null) ? known.Sum() : null;
    }

    static string UnitOf(Figure figure) => figure.Kind is FigureKind.Change && OutcomeList.Named(figure.Outcome!).Unit == "%" ? "points" : OutcomeList.Named(figure.Outcome!).Unit;

    static string Spelled(Enum value) => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
