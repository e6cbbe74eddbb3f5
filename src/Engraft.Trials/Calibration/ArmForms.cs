using Engraft.Quantities;
using Engraft.Trials.Measurement;
using Engraft.Trials.Prediction;
using Engraft.Trials.Published;
using Engraft.Trials.Truth;

namespace Engraft.Trials.Calibration;

/// <summary>Finds the forms of a trial's arms: many simulated trials at the reference member, then the emulator's slopes.</summary>
public sealed class ArmForms(EmulatedTrial emulated, CalibratedParameters calibrated, ParameterSet measurement, ulong seed)
{
    /// <summary>Simulated trials; patients of an arm whose number nobody reported.</summary>
    const int Trials = 100, UnknownArm = 50;

    readonly Trial trial = emulated.Scenario.Trial;
    readonly Dictionary<(string Outcome, double From, double Day, FigureKind Kind, int Arm), ArmForm?> known = [];

    /// <summary>The form of one arm in a figure; null where the arm has cells that cannot be simulated.</summary>
    public ArmForm? Of(Figure figure, string arm)
    {
        var place = trial.Arms.ToList().FindIndex(candidate => candidate.Name == arm);
        var key = (figure.Outcome!, figure.From, figure.Day, figure.Kind, place);
        if (!known.ContainsKey(key))
            Find(figure);
        return known[key];
    }

    void Find(Figure figure)
    {
        var sums = new (double Sum, double Square, int Count)[trial.Arms.Count];
        int[] sizes = [.. ArmSizes.Of(trial).Select(size => Math.Min(size ?? UnknownArm, 200))];
        // Readings, belief and loss stay as they are at the centre of their priors; inflations are added by the form.
        double[] row = [.. measurement.Parameters.Select(parameter => parameter.Value)];
        (row[measurement.IndexOf("openInflation")], row[measurement.IndexOf("discrepancyCausal")]) = (0, 0);
        var course = emulated.Under(Reference(), figure.Outcome!);
        for (var t = 0; t < Trials; t++)
        {
            foreach (var one in new MeasuredTrial(emulated.Plan(figure, sizes, seed + (ulong)t), course, new Measure(row)).Run().Where(one => one.FollowUp is not null))
            {
                var value = Value(figure.Kind, one);
                ref var sum = ref sums[one.Given.Arm];
                sum = (sum.Sum + value, sum.Square + value * value, sum.Count + 1);
            }
        }
        var shares = ArmSizes.Of(trial);
        for (var arm = 0; arm < sums.Length; arm++)
            known[(figure.Outcome!, figure.From, figure.Day, figure.Kind, arm)] = sums[arm].Count == 0 || Blocked(arm) ? null
                : Form(figure, arm, sums[arm], (double)sums[arm].Count / Trials * (shares[arm] ?? UnknownArm) / sizes[arm], new Measure([.. measurement.Parameters.Select(parameter => parameter.Value)]));
    }

    bool Blocked(int arm) => trial.Arms[arm].Role == ArmRole.Cells && emulated.CellsOf(arm) < 0;

    static double Value(FigureKind kind, Participant one) => kind switch
    {
        FigureKind.Level => one.FollowUp!.Value,
        FigureKind.RelativeChange => 100 * one.Change!.Value / one.Baseline,
        _ => one.Change!.Value,
    };

    ArmForm Form(Figure figure, int arm, (double Sum, double Square, int Count) sum, double analysed, Measure measure)
    {
        var (mean, emulator) = (sum.Sum / sum.Count, emulated.Of(figure.Outcome!, figure.Day));
        var cells = emulated.CellsOf(arm);
        var inflated = figure.Outcome == "lvef" && cells >= 0 && figure.Kind != FigureKind.RelativeChange;
        var scale = figure.Kind == FigureKind.RelativeChange ? 100 / emulator.Values[0][0].Average() : 1;
        // A change counted from a later day answers to what has happened since then alone.
        var before = figure.From > 0 ? emulated.Of(figure.Outcome!, figure.From) : null;
        double[] slopes = [.. emulator.Slopes.Select((slope, place) => scale * (slope - (before?.Slopes[place] ?? 0)))];
        return new(mean, sum.Square / sum.Count - mean * mean, analysed, slopes[..^1], scale * emulator.Slopes[^1], emulated.WalkVariance(figure.From, figure.Day),
            cells < 0 ? null : emulator.Doses[cells], cells < 0 ? 0 : scale * emulator.CellSlopes[cells], figure.Day,
            inflated ? Expectation.Opened(trial.Design, measure) : 0, inflated ? Excess(Expectation.Opened(trial.Design, measure)) : default);
    }

    (double Mean, double Variance) Excess(double opened)
    {
        double[] row = [.. measurement.Parameters.Select(parameter => parameter.Value)];
        row[measurement.IndexOf("discrepancyCausal")] = 1;
        var (mean, variance) = Discrepancies.Spread(new Measure(row));
        return (opened * mean, opened * opened * variance);
    }

    /// <summary>The centre of the natural parameters and no unexplained effect.</summary>
    double[] Reference()
    {
        var parameters = new double[calibrated.Names.Count];
        for (var place = 0; place < parameters.Length; place++)
            parameters[place] = place >= CalibratedParameters.Natural && place < CalibratedParameters.Rise ? 0 : calibrated[place].Value;
        return parameters;
    }
}
