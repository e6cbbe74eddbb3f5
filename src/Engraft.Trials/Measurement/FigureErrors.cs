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
    public static FigureError? Of(Figure figure, Trial trial, Measure measure)
    {
        if (figure.Se is { } se)
            return new(se, ErrorBasis.Printed);
        if (figure is { Sd: { } sd, IsContrast: false } && Shares(figure, trial) is { } share)
            return new(sd * Math.Sqrt(share), ErrorBasis.Deviation);
        if (figure is { Interval: IntervalKind.Confidence95, Low: { } low, High: { } high })
            return new((high - low) / Confidence95, ErrorBasis.Interval);
        if (figure is { Central: { } central, P: > 0 and < 1 } && central != 0)
            return new(Math.Abs(central) / -NormalDistribution.Quantile(figure.P.Value / 2), ErrorBasis.PValue);
        return Imputed(figure, trial, measure);
    }

    static FigureError? Imputed(Figure figure, Trial trial, Measure measure) =>
        figure is { Outcome: "lvef", Kind: FigureKind.Change } && Shares(figure, trial) is { } shares
            ? new(measure.Parameters.ChangeSd.Value * Math.Sqrt(shares), ErrorBasis.Imputed)
            : null;

    /// <summary>Sum over the two sides (or the one) of one over the number of patients; null where a number is not known.</summary>
    static double? Shares(Figure figure, Trial trial)
    {
        if (figure is { IsContrast: false, N: { } n })
            return 1.0 / n;
        var side = 1.0 / Patients(figure.Arms, trial);
        return figure.IsContrast ? side + 1.0 / Patients(figure.Against, trial) : side;
    }

    static double? Patients(IReadOnlyList<string> names, Trial trial)
    {
        var sizes = ArmSizes.Of(trial);
        var known = names.Select(name => trial.Arm(name)).Select(arm => arm.Completed ?? sizes[trial.Arms.ToList().IndexOf(arm)]).ToArray();
        return known.All(size => size > 0) ? known.Sum(size => size!.Value) : null;
    }
}
