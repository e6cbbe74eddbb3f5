using Engraft.Numbers;
using Engraft.Trials.Published;

namespace Engraft.Trials.Measurement;

/// <summary>How uncertain a reported figure is, from whatever was printed beside it.</summary>
/// <remarks>A spread that the report does not name is not used: read as either kind it would be a choice.</remarks>
public static class FigureErrors
{
    /// <summary>Standard errors between the ends of a 95 % interval.</summary>
    const double Confidence95 = 2 * 1.959963984540054;

    /// <summary>Null where nothing was printed and nothing may be imputed. A report in words has the error that its number would have.</summary>
    public static FigureError? Of(Figure figure, Trial trial, Measure measure) => Printed(figure, trial) ?? OfSides(figure, trial) ?? OfP(figure) ?? Imputed(figure, trial, measure);

    /// <summary>From what stands beside the figure itself.</summary>
    static FigureError? Printed(Figure figure, Trial trial) => figure switch
    {
        { Se: { } se } => new(se, ErrorBasis.Printed),
        { Sd: { } sd, IsContrast: false } when Shares(figure, trial) is { } share => new(sd * Math.Sqrt(share), ErrorBasis.Deviation),
        { Interval: IntervalKind.Confidence95, Low: { } low, High: { } high } => new((high - low) / Confidence95, ErrorBasis.Interval),
        _ => null,
    };

    /// <summary>Of a contrast whose two sides were printed with their own errors.</summary>
    static FigureError? OfSides(Figure figure, Trial trial)
    {
        FigureError? Side(IReadOnlyList<string> names) => trial.Reported.Where(one => IsSide(one, figure, names)).Select(one => Printed(one, trial)).FirstOrDefault(error => error is not null);
        return figure.IsContrast && Side(figure.Arms) is { } one && Side(figure.Against) is { } other ? new(Math.Sqrt(one.Value * one.Value + other.Value * other.Value), ErrorBasis.Deviation) : null;
    }

    /// <summary>A p value is taken as of a two-sided normal test.</summary>
    static FigureError? OfP(Figure figure) =>
        figure is { Central: { } central, P: > 0 and < 1 } && central != 0 ? new(Math.Abs(central) / -NormalDistribution.Quantile(figure.P.Value / 2), ErrorBasis.PValue) : null;

    static bool IsSide(Figure one, Figure contrast, IReadOnlyList<string> names) => !one.IsContrast && one.Kind == contrast.Kind && one.From == contrast.From && one.Modality == contrast.Modality && IsAt(one, contrast, names);

    static bool IsAt(Figure one, Figure figure, IReadOnlyList<string> names) => one.Outcome == figure.Outcome && one.Day == figure.Day && one.Arms.SequenceEqual(names);

    static FigureError? Imputed(Figure figure, Trial trial, Measure measure) =>
        figure is { Outcome: "lvef", Kind: FigureKind.Change } && Shares(figure, trial) is { } shares
            ? new(measure.Parameters.ChangeSd.Value * Math.Sqrt(shares), ErrorBasis.Imputed)
            : null;

    /// <summary>Sum over the two sides (or the one) of one over the number of patients; null where a number is not known.</summary>
    static double? Shares(Figure figure, Trial trial)
    {
        if (figure is { IsContrast: false, N: { } n })
            return 1.0 / n;
        var side = 1.0 / Patients(figure, figure.Arms, trial);
        return figure.IsContrast ? side + 1.0 / Patients(figure, figure.Against, trial) : side;
    }

    /// <summary>Those seen at the visit where a figure of the same day says how many, else those of the arms.</summary>
    static double? Patients(Figure figure, IReadOnlyList<string> names, Trial trial)
    {
        if (trial.Reported.FirstOrDefault(one => one is { N: not null, IsContrast: false } && IsAt(one, figure, names)) is { } seen)
            return seen.N;
        var sizes = ArmSizes.Of(trial);
        var known = names.Select(name => trial.Arm(name)).Select(arm => arm.Completed ?? sizes[trial.Arms.ToList().IndexOf(arm)]).ToArray();
        return known.All(size => size > 0) ? known.Sum(size => size!.Value) : null;
    }
}
