using Engraft.Trials.Measurement;
using Engraft.Trials.Published;

namespace Engraft.Trials.Prediction;

/// <summary>What a report would print for one figure, from the participants of a simulated trial.</summary>
public static class FigureValue
{
    /// <summary>The number; not a number where nobody was analysed.</summary>
    public static double Of(Figure figure, Trial trial, IReadOnlyList<Participant> participants) =>
        Of(figure, figure.Arms, trial, participants) - (figure.IsContrast ? Of(figure, figure.Against, trial, participants) : 0);

    static double Of(Figure figure, IReadOnlyList<string> names, Trial trial, IReadOnlyList<Participant> participants)
    {
        var arms = names.Select(name => trial.Arms.ToList().FindIndex(arm => arm.Name == name)).ToHashSet();
        var seen = participants.Where(participant => arms.Contains(participant.Given.Arm) && participant.FollowUp is not null).ToArray();
        if (seen.Length == 0)
            return double.NaN;
        double[] changes = [.. seen.Select(one => one.Change!.Value)];
        return figure.Kind switch
        {
            FigureKind.Level => Centre(figure, [.. seen.Select(one => one.FollowUp!.Value)]),
            FigureKind.Change => Centre(figure, changes),
            FigureKind.RelativeChange => 100 * changes.Average() / seen.Average(one => one.Baseline),
            FigureKind.ShareAbove => 100.0 * seen.Count(one => one.Change > Threshold(figure, one)) / seen.Length,
            _ => 100.0 * seen.Count(one => one.Change < Threshold(figure, one)) / seen.Length,
        };
    }

    static double? Threshold(Figure figure, Participant one) => figure.RelativeThreshold is { } share ? share / 100 * one.Baseline : figure.Threshold;

    static double Centre(Figure figure, double[] values) => figure.Median is null ? values.Average() : Laboratory.Statistics.Quantile([.. values.Order()], 0.5);
}
