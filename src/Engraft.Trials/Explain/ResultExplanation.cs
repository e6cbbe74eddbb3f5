using Engraft.Trials.Calibration;
using Engraft.Trials.Measurement;
using Engraft.Trials.Prediction;
using Engraft.Trials.Published;
using Engraft.Trials.Validation;

namespace Engraft.Trials.Explain;

/// <summary>Takes a reported effect apart: members and measurement say how large each part may be, the reported number says how the parts must add up.</summary>
/// <remarks>
/// Parts are jointly normal over members, studies, samples and the measurement layer's own numbers (<see cref="JointParts"/>); what publication selected is a share of chance (<see cref="Selected"/>).
/// Members must not have seen the trial.
/// </remarks>
public sealed class ResultExplanation(PreparedTrial prepared, Workshop workshop, IReadOnlyList<Member> members, IReadOnlyList<double[]> scores, double referenceOwnCourse)
{
    const double Ninety = 1.6448536269514722, Significant = 1.959963984540054;

    /// <summary>Share of chance that no reading takes away: patients differ in their true course (judgement).</summary>
    const double LeastLeft = 0.2;

    const int Cells = 0, NaturalCourse = 1, Regression = 2, Imbalance = 3, Unblinding = 4, Reporting = 5, Chance = 6;

    readonly MeasurementDoubt doubt = new(workshop.Measurement);
    readonly Measure measure = MeasurementDoubt.Of(workshop.Measurement);

    /// <summary>Names of the parts that add up to the figure, in order; "selection" is taken out of chance afterwards.</summary>
    public static IReadOnlyList<string> Names { get; } = ["cells", "naturalCourse", "regressionToTheMean", "imbalance", "unblinding", "reporting", "chance"];

    /// <summary>Rows with a number whose arms hold cells; contrasts first.</summary>
    public IReadOnlyList<Explanation> All()
    {
        var explained = prepared.Evidence.Rows.Select((row, place) => (Row: row, Place: place)).Where(one => one.Row.Kind == ObservationKind.Mean && one.Row.Side.Any(form => form.Cells is not null)).ToArray();
        if (explained.Length == 0)
            return [];
        var blindReader = workshop.Again(prepared, doubt.With("readerBias", 0)).Rows;
        var raised = doubt.Raised.Select(one => (one.Name, workshop.Again(prepared, one.Set).Rows)).ToArray();
        return [.. explained.OrderByDescending(one => one.Row.Figure.IsContrast).Select(one => Of(one.Row, blindReader[one.Place], [.. raised.Select(other => (other.Name, other.Rows[one.Place]))]))];
    }

    /// <param name="blindReader">The same row if no reader were biased.</param>
    /// <param name="raised">The same row with each number of the measurement layer raised.</param>
    Explanation Of(StudyRow row, StudyRow blindReader, IReadOnlyList<(string Name, StudyRow Row)> raised)
    {
        var reader = Read(row) - Read(blindReader);
        var parts = JointParts.Of([.. members.Select((member, i) => Parts(row, reader, member, scores[i]))], Added(row, raised));
        var selected = new Selected(Drawer(measure), Math.Sqrt(doubt.Variance(Drawer)), Significant * Math.Sqrt(parts.Between([Imbalance, Chance], [Imbalance, Chance])));
        var chance = parts.Given(Chance, row.Value);
        var selection = selected.Given(row.Value, chance);
        var before = selected.Before(parts, Chance);
        Part[] found =
        [
            .. Names.Select((name, i) => (name, i)).Where(one => one.i != Chance).Select(one => Of(one.name, parts.Means[one.i], parts.Given(one.i, row.Value))),
            Of("selection", before, selection),
            Of("chance", parts.Means[Chance], (chance.Mean - selection.Mean, chance.Deviation * (selection.Deviation > 0 ? 1 - selected.Drawer : 1))),
        ];
        var advice = Advice(row, parts);
        return new(row.Figure, row.Value, found, Math.Abs(row.Value) > 0.5 ? found[Cells].Mean / row.Value : double.NaN, advice.AsItWas, advice.Redesigns);
    }

    static Part Of(string name, double before, (double Mean, double Deviation) after) => new(name, before, after.Mean, after.Mean - Ninety * after.Deviation, after.Mean + Ninety * after.Deviation);

    /// <summary>The parts under one member; chance has mean zero.</summary>
    /// <param name="reader">What readers who knew the arm add.</param>
    double[] Parts(StudyRow row, double reader, Member member, double[] score)
    {
        double Side(Func<ArmForm, double> number) => Pooled(row.Side, number) - Pooled(row.Against, number);
        var natural = row.Figure.IsContrast ? 0 : NaturalTruth(row) + Side(form => form.MeanAt(member with { OpenInflation = 0, DiscrepancyCausal = 0 }, score) - form.Mean - CellsOf(form, member));
        var mechanism = MechanismTruth(row);
        return
        [
            mechanism + Side(form => CellsOf(form, member)),
            natural,
            row.Figure.IsContrast ? 0 : Read(row) - reader - NaturalTruth(row) - mechanism,
            -Fallback(row, measure) * Difference(row),
            Side(form => form.OpenShare) * member.OpenInflation + reader,
            Side(form => form.Excess.Mean) * member.DiscrepancyCausal,
            0,
        ];
    }

    static double CellsOf(ArmForm form, Member member) => form.Cells is null ? 0 : form.CellSlope * Truth.CellEffect.Points(member.Parameters, form.Cells, form.Day);

    /// <summary>What the trial would read at the reference member.</summary>
    static double Read(StudyRow row) => Pooled(row.Side, form => form.Mean) - Pooled(row.Against, form => form.Mean);

    /// <summary>Mean true change without cells of the simulated patients.</summary>
    double NaturalTruth(StudyRow row)
    {
        var (values, day) = (prepared.Emulated.Truth.Values[row.Figure.Outcome!][0], prepared.Emulated.IndexOf(row.Figure.Day));
        return values[day].Average() - values[0].Average();
    }

    /// <summary>Mean effect of the known mechanisms in the arms of a row: as simulated, less what was said to be unexplained.</summary>
    double MechanismTruth(StudyRow row)
    {
        var (emulator, none) = (prepared.Emulated.Of(row.Figure.Outcome!, row.Figure.Day), members[0].Parameters); // without potency the member does not matter
        var simulated = row.Figure.Arms.Select(name => prepared.Emulated.CellsOf(prepared.Trial.Arms.ToList().FindIndex(arm => arm.Name == name))).ToArray();
        var patients = row.Side.Sum(form => form.Patients);
        return row.Side.Zip(simulated).Where(one => one.Second >= 0).Sum(one => one.First.Patients / patients * Enumerable.Range(0, prepared.Emulated.Truth.Draws).Average(draw => emulator.Effect(draw, one.Second, none, 0)));
    }

    /// <summary>Variance that studies, samples and the measurement layer's numbers add to each part.</summary>
    double[] Added(StudyRow row, IReadOnlyList<(string Name, StudyRow Row)> raised)
    {
        var added = new double[Names.Count];
        foreach (var member in members)
        {
            var slopes = row.Slopes(member);
            added[Cells] += Square(slopes.Cells * member.StudySpread) / members.Count;
            added[NaturalCourse] += row.Figure.IsContrast ? 0 : Square(slopes.Course * member.NaturalSpread) / members.Count;
            var excess = Pooled(row.Side, form => form.ExcessVariance(member)) + Pooled(row.Against, form => form.ExcessVariance(member));
            added[Reporting] += excess / members.Count;
            added[Chance] += (row.SamplingVariance(member, referenceOwnCourse) - excess) / members.Count;
        }
        foreach (var (name, other) in raised)
            if (name == "readerBias")
                added[Unblinding] += Square(Read(other) - Read(row));
            else if (!row.Figure.IsContrast)
                added[Regression] += Square(Read(other) - Read(row));
        // Where baselines were reported their difference is known; where not, it is a share of chance.
        var imbalance = Math.Min(LargestImbalance(row), (1 - LeastLeft) * added[Chance]);
        added[Chance] -= imbalance;
        added[Imbalance] = Reported(row) is null ? imbalance : Square(Difference(row)) * doubt.Variance(other => Fallback(row, other));
        return added;
    }

    /// <summary>Share of a difference between baselines that later readings lose: change answers to a noisy baseline.</summary>
    double Fallback(StudyRow row, Measure other)
    {
        var (noise, between) = Baseline(row, other);
        return noise / (noise + between);
    }

    /// <summary>Variance of change that chance differences of baselines bring to a contrast.</summary>
    double LargestImbalance(StudyRow row)
    {
        if (!row.Figure.IsContrast)
            return 0;
        var (noise, between) = Baseline(row, measure);
        return noise * noise / (noise + between) * (1 / row.Side.Sum(form => form.Patients) + 1 / row.Against.Sum(form => form.Patients));
    }

    /// <summary>Variances of one reading of the baseline and of the truth between patients.</summary>
    (double Noise, double Between) Baseline(StudyRow row, Measure other)
    {
        var instrument = Instruments.Of(row.Figure.Outcome!, prepared.Trial.Design.Modalities, prepared.Trial.Design.CoreLab, other);
        var truth = prepared.Emulated.Truth.Values[row.Figure.Outcome!][0][0];
        var mean = truth.Average();
        return (Square(instrument.Noise * mean), truth.Average(value => Square(value - mean)));
    }

    double Difference(StudyRow row) => Reported(row) ?? 0;

    /// <summary>Difference between the arms' reported baselines; null where they were not reported, 0 without a comparison.</summary>
    double? Reported(StudyRow row) =>
        !row.Figure.IsContrast ? 0 : Level(row.Figure, row.Figure.Arms) is { } treated && Level(row.Figure, row.Figure.Against) is { } control ? treated - control : null;

    double? Level(Figure of, IReadOnlyList<string> arms) => prepared.Trial.Reported.FirstOrDefault(figure => figure is { Kind: FigureKind.Level, Day: 0 } && figure.Outcome == of.Outcome && figure.Arms.SequenceEqual(arms))?.Mean;

    /// <summary>Chance that the trial would not be known as it is, had its main contrast been neutral.</summary>
    double Drawer(Measure other)
    {
        var patients = ArmSizes.Of(prepared.Trial).Sum(size => size ?? 50);
        return 1 - (PredictedFigures.Main(prepared.Trial) is { } main ? Selection.Known(false, patients, main, prepared.Fold == Fold.Calibration, other) : Selection.Published(false, patients, other));
    }

    /// <summary>What other designs would have to overcome.</summary>
    DesignAdvice Advice(StudyRow row, JointParts parts)
    {
        int[] course = [NaturalCourse, Regression], open = [Unblinding, Reporting], chance = [Imbalance, Chance];
        return new()
        {
            Cells = parts.Covariance[Cells, Cells],
            Usual = Math.Sqrt(parts.Covariance[Cells, Cells] + parts.Means[Cells] * parts.Means[Cells]),
            Course = parts.Between(course, course),
            Open = parts.Between(open, open),
            CellsWithCourse = parts.Between([Cells], course),
            CellsWithOpen = parts.Between([Cells], open),
            CourseWithOpen = parts.Between(course, open),
            Chance = parts.Between(chance, chance),
            Patients = row.Side.Concat(row.Against).Sum(form => form.Patients),
            IsOpen = row.Side.Any(form => form.OpenShare > 0),
            HasControl = row.Figure.IsContrast,
            Sharper = Sharper(row, parts.Between(chance, chance)),
        };
    }

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

    static double Pooled(IReadOnlyList<ArmForm> forms, Func<ArmForm, double> number) => forms.Count == 0 ? 0 : forms.Sum(form => form.Patients * number(form)) / forms.Sum(form => form.Patients);

    static double Square(double x) => x * x;
}
