using Engraft.Numbers;
using Engraft.Trials.Calibration;
using Engraft.Trials.Measurement;
using Engraft.Trials.Published;
using Engraft.Trials.Validation;

namespace Engraft.Trials.Explain;

/// <summary>Takes a reported effect apart: members say how large each part may be, the reported number says how the parts must add up.</summary>
/// <remarks>
/// Parts are jointly normal over members, studies and samples; given their sum each is its mean plus its covariance with the sum over the sum's variance times the surprise. Members must not have seen the trial.
/// </remarks>
public sealed class ResultExplanation(PreparedTrial prepared, IReadOnlyList<Member> members, IReadOnlyList<double[]> scores, Measure measure, double referenceOwnCourse)
{
    const double Ninety = 1.6448536269514722, Significant = 1.959963984540054;

    /// <summary>Share of chance that no reading takes away: patients differ in their true course (judgement).</summary>
    const double LeastLeft = 0.2;

    /// <summary>Names of the parts, in order.</summary>
    public static IReadOnlyList<string> Names { get; } = ["cells", "naturalCourse", "regressionToTheMean", "unblinding", "reporting", "chance"];

    /// <summary>Rows with a number whose arms hold cells; contrasts first.</summary>
    public IReadOnlyList<Explanation> All() =>
        [.. prepared.Evidence.Rows.Where(row => row.Kind == ObservationKind.Mean && row.Side.Any(form => form.Cells is not null)).OrderByDescending(row => row.Figure.IsContrast).Select(Of)];

    Explanation Of(StudyRow row)
    {
        var parts = members.Select((member, i) => Parts(row, member, scores[i])).ToArray();
        var added = Added(row);
        var (means, covariance) = Moments(parts, added);
        var imbalance = Imbalance(row);
        var selection = SelectionShift(means.Sum() + imbalance, Math.Sqrt(Sum(covariance)), Math.Sqrt(covariance[5, 5]), prepared);
        var surprise = row.Value - means.Sum() - imbalance - selection;
        var total = Sum(covariance);
        var found = Names.Select((name, i) => Conditional(name, means[i], i, covariance, surprise, total))
            .Append(new("imbalance", imbalance, imbalance, imbalance, imbalance)).Append(new("selection", selection, selection, selection, selection)).ToArray();
        var advice = Advice(row, covariance, means);
        return new(row.Figure, row.Value, found, Math.Abs(row.Value) > 0.5 ? found[0].Mean / row.Value : double.NaN, advice.AsItWas, advice.Redesigns);
    }

    /// <summary>Cells, natural course, regression, unblinding, reporting under one member; chance has mean zero.</summary>
    double[] Parts(StudyRow row, Member member, double[] score)
    {
        double Side(Func<ArmForm, double> number) => Pooled(row.Side, number) - Pooled(row.Against, number);
        var natural = row.Figure.IsContrast ? 0 : NaturalTruth(row) + Side(form => form.MeanAt(member with { OpenInflation = 0, DiscrepancyCausal = 0 }, score) - form.Mean - CellsOf(form, member));
        var mechanism = MechanismTruth(row);
        return
        [
            mechanism + Side(form => CellsOf(form, member)),
            natural,
            row.Figure.IsContrast ? 0 : Side(form => form.Mean) - NaturalTruth(row) - mechanism,
            Side(form => form.OpenShare) * member.OpenInflation,
            Side(form => form.Excess.Mean) * member.DiscrepancyCausal,
            0,
        ];
    }

    static double CellsOf(ArmForm form, Member member) => form.Cells is null ? 0 : form.CellSlope * Truth.CellEffect.Points(member.Parameters, form.Cells, form.Day);

    /// <summary>Mean true change without cells of the simulated patients.</summary>
    double NaturalTruth(StudyRow row)
    {
        var (values, day) = (prepared.Emulated.Truth.Values[row.Figure.Outcome!][0], prepared.Emulated.IndexOf(row.Figure.Day));
        return values[day].Average() - values[0].Average();
    }

    /// <summary>Mean effect of the known mechanisms: as simulated, less what was said to be unexplained.</summary>
    double MechanismTruth(StudyRow row)
    {
        var emulator = prepared.Emulated.Of(row.Figure.Outcome!, row.Figure.Day);
        var arms = row.Figure.Arms.Select(name => prepared.Emulated.CellsOf(prepared.Trial.Arms.ToList().FindIndex(arm => arm.Name == name))).Where(arm => arm >= 0).ToArray();
        return arms.Length == 0 ? 0 : arms.Average(arm => Enumerable.Range(0, prepared.Emulated.Truth.Draws).Average(draw => emulator.Effect(draw, arm, members[0].Parameters, 0)));
    }

    /// <summary>Variance that studies and samples add to each part.</summary>
    double[] Added(StudyRow row)
    {
        var added = new double[Names.Count];
        foreach (var member in members)
        {
            var slopes = row.Slopes(member);
            added[0] += Square(slopes.Cells * member.StudySpread) / members.Count;
            added[1] += row.Figure.IsContrast ? 0 : Square(slopes.Course * member.NaturalSpread) / members.Count;
            var excess = Pooled(row.Side, form => form.ExcessVariance(member)) + Pooled(row.Against, form => form.ExcessVariance(member));
            added[4] += excess / members.Count;
            added[5] += (row.SamplingVariance(member, referenceOwnCourse) - excess) / members.Count;
        }
        return added;
    }

    static (double[] Means, double[,] Covariance) Moments(double[][] parts, double[] added)
    {
        var n = added.Length;
        double[] means = [.. Enumerable.Range(0, n).Select(i => parts.Average(part => part[i]))];
        var covariance = new double[n, n];
        for (var i = 0; i < n; i++)
            for (var j = 0; j < n; j++)
                covariance[i, j] = parts.Average(part => (part[i] - means[i]) * (part[j] - means[j])) + (i == j ? added[i] : 0);
        return (means, covariance);
    }

    static Part Conditional(string name, double mean, int i, double[,] covariance, double surprise, double total)
    {
        var with = Enumerable.Range(0, covariance.GetLength(0)).Sum(j => covariance[i, j]);
        var (after, spread) = (mean + with / total * surprise, Math.Sqrt(Math.Max(0, covariance[i, i] - with * with / total)));
        return new(name, mean, after, after - Ninety * spread, after + Ninety * spread);
    }

    /// <summary>What a difference between the arms' reported baselines brings by falling back: change answers to a noisy baseline.</summary>
    double Imbalance(StudyRow row)
    {
        if (!row.Figure.IsContrast || row.Figure.Outcome != "lvef" || Level(row.Figure.Arms) is not { } treated || Level(row.Figure.Against) is not { } control)
            return 0;
        var instrument = Instruments.Of("lvef", prepared.Trial.Design.Modalities, prepared.Trial.Design.CoreLab, measure);
        var truth = prepared.Emulated.Truth.Lvef;
        var (mean, noise) = (truth.Average(), Square(instrument.Noise * truth.Average()));
        var between = truth.Average(value => Square(value - mean));
        return -noise / (noise + between) * (treated - control);
    }

    double? Level(IReadOnlyList<string> arms) => prepared.Trial.Reported.FirstOrDefault(figure => figure is { Outcome: "lvef", Kind: FigureKind.Level, Day: 0 } && figure.Arms.SequenceEqual(arms))?.Mean;

    /// <summary>Mean of published figures less the mean of all, where neutral ones are published less often.</summary>
    /// <param name="spread">Standard deviation of what may be reported.</param>
    /// <param name="error">Standard error by which a trial calls its figure significant.</param>
    double SelectionShift(double mean, double spread, double error, PreparedTrial one)
    {
        var neutral = Selection.Published(false, ArmSizes.Of(one.Trial).Sum(size => size ?? 50), measure);
        var (low, high) = ((-Significant * error - mean) / spread, (Significant * error - mean) / spread);
        var inside = NormalDistribution.Cumulative(high) - NormalDistribution.Cumulative(low);
        var published = 1 - (1 - neutral) * inside;
        double Density(double z) => Elementary.Exp(new One(-0.5 * z * z)).Value / Math.Sqrt(2 * Math.PI);
        return -(1 - neutral) * spread * (Density(low) - Density(high)) / published;
    }

    /// <summary>What other designs would have to overcome.</summary>
    DesignAdvice Advice(StudyRow row, double[,] covariance, double[] means) => new()
    {
        Cells = covariance[0, 0],
        Usual = Math.Sqrt(covariance[0, 0] + means[0] * means[0]),
        Course = row.Figure.IsContrast ? 0 : covariance[1, 1] + covariance[2, 2],
        Open = covariance[3, 3] + covariance[4, 4],
        Chance = covariance[5, 5],
        Patients = row.Side.Concat(row.Against).Sum(form => form.Patients),
        IsOpen = row.Side.Any(form => form.OpenShare > 0),
        HasControl = row.Figure.IsContrast,
        Sharper = Sharper(row, covariance[5, 5]),
    };

    /// <summary>Share of chance that is left when magnetic resonance is read in a core laboratory: a change holds the noise of two readings.</summary>
    double Sharper(StudyRow row, double chance)
    {
        var (design, outcome) = (prepared.Trial.Design, row.Figure.Outcome!);
        var level = prepared.Emulated.Truth.Values[outcome][0][0].Average();
        double Noise(IReadOnlyList<Modality> modalities, bool? coreLab) => 2 * Square(Instruments.Of(outcome, modalities, coreLab, measure).Noise * level);
        var perPatient = 1 / row.Side.Sum(form => form.Patients) + (row.Against.Count > 0 ? 1 / row.Against.Sum(form => form.Patients) : 0);
        var saved = (Noise(design.Modalities, design.CoreLab) - Noise([Modality.Cmr], true)) * perPatient;
        return Math.Clamp(1 - saved / chance, LeastLeft, 1);
    }

    static double Sum(double[,] covariance)
    {
        var sum = 0.0;
        foreach (var value in covariance)
            sum += value;
        return sum;
    }

    static double Pooled(IReadOnlyList<ArmForm> forms, Func<ArmForm, double> number) => forms.Count == 0 ? 0 : forms.Sum(form => form.Patients * number(form)) / forms.Sum(form => form.Patients);

    static double Square(double x) => x * x;
}
