using Engraft.Laboratory;
using Engraft.Outcomes;
using Engraft.Quantities;
using Engraft.Trials.Calibration;
using Engraft.Trials.Prediction;
using Engraft.Trials.Published;
using Engraft.Trials.Validation;

namespace Engraft.Trials.Sealing;

/// <summary>Predicts a trial's planned figures before results exist, and scores them when they do.</summary>
public static class Seals
{
    /// <summary>A visit counts as the planned one within this share of its day.</summary>
    const double Window = 0.2;

    public static IReadOnlyList<SealedFigure> Predict(PreparedTrial prepared, IReadOnlyList<Member> members, ParameterSet measurement, int replicates, ulong seed, int threads)
    {
        var figures = PlannedFigures.Of(prepared.Trial).Where(figure => figure.Arms.All(name => prepared.Emulated.CellsOf(PlaceOf(prepared.Trial, name)) >= 0 || prepared.Trial.Arm(name).Role == ArmRole.Control)
            && prepared.Emulated.Truth.Values.ContainsKey(figure.Outcome!)).ToArray();
        var values = new TrialPrediction(prepared.Emulated, measurement, seed, collected: false, threads).Figures(figures, members, replicates);
        return [.. figures.Select((figure, i) => Sealed(figure, [.. values[i].Where(double.IsFinite).Order()]))];
    }

    /// <summary>Each sealed figure for which the trial now has a number.</summary>
    public static IReadOnlyList<Scored> Score(IReadOnlyList<SealedFigure> figures, Trial trial) =>
        [.. from one in figures
            let reported = PredictedFigures.Of(trial).Where(figure => figure is { Kind: FigureKind.Change, Central: not null } && figure.Outcome == one.Outcome && figure.Arms.SequenceEqual(one.Arms)
                && figure.Against.SequenceEqual(one.Against) && Math.Abs(figure.Day - one.Day) <= Window * one.Day).MinBy(figure => Math.Abs(figure.Day - one.Day))
            where reported is not null
            select Score(one, reported.Central!.Value)];

    static Scored Score(SealedFigure one, double observed) => new(one, observed, (observed - one.Mean) / one.Spread, Crps.Of(one.Percentiles, observed), observed >= one.Percentiles[4] && observed <= one.Percentiles[94],
        observed >= one.Percentiles[24] && observed <= one.Percentiles[74]);

    static SealedFigure Sealed(Figure figure, double[] sorted)
    {
        var mean = sorted.Average();
        var unit = OutcomeList.Named(figure.Outcome!).Unit;
        return new(figure.Arms, figure.Against, figure.Outcome!, figure.Day, unit == "%" ? "points" : unit, mean, Math.Sqrt(sorted.Sum(value => (value - mean) * (value - mean)) / (sorted.Length - 1)),
            [.. Enumerable.Range(1, 99).Select(percent => Statistics.Quantile(sorted, percent / 100.0))]);
    }

    static int PlaceOf(Trial trial, string arm) => trial.Arms.ToList().FindIndex(candidate => candidate.Name == arm);
}
