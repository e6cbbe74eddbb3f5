using Engraft.Laboratory;
using Engraft.Quantities;
using Engraft.Trials.Calibration;
using Engraft.Trials.Measurement;
using Engraft.Trials.Published;
using Engraft.Trials.Truth;

namespace Engraft.Trials.Prediction;

/// <summary>What a trial would publish: members of the posterior, new patients, the trial's own deviation, chance and measurement; one number a replicate and figure.</summary>
/// <param name="collected">The trial is one of the collected evidence, where a neutral contrast is told in words and not as a number; of a user's trial, or one to come, the report itself is read.</param>
/// <param name="threads">Threads used; no byte depends on it.</param>
public sealed class TrialPrediction(EmulatedTrial emulated, ParameterSet measurement, ulong seed, bool collected, int threads)
{
    /// <summary>Patients of an arm whose number nobody reported (assumed).</summary>
    const int UnknownArm = 50;

    /// <summary>A trial that is not published is followed by another; after this many the last is taken.</summary>
    const uint MostAttempts = 20;

    /// <summary>Place of the tail's numbers in a trial's stream, and distance to those of the next study that is pooled.</summary>
    const uint FirstOfTail = 20, NextStudy = 100;

    const ulong AttemptStride = 0x1_0000_0000UL;

    readonly Trial trial = emulated.Scenario.Trial;
    readonly int[] sizes = [.. ArmSizes.Of(emulated.Scenario.Trial).Select(size => size ?? UnknownArm)];

    /// <summary>Values by figure and replicate.</summary>
    public double[][] Figures(IReadOnlyList<Figure> figures, IReadOnlyList<Member> members, int replicates)
    {
        var values = new double[figures.Count][];
        for (var figure = 0; figure < values.Length; figure++)
            values[figure] = new double[replicates];
        Parallel.For(0, replicates, new ParallelOptions { MaxDegreeOfParallelism = threads }, replicate =>
        {
            var one = Published(figures, members, (uint)replicate, (uint)((long)replicate * members.Count / replicates));
            for (var figure = 0; figure < figures.Count; figure++)
                values[figure][replicate] = one[figure];
        });
        return values;
    }

    /// <summary>One trial that was published. One that was not is followed by another of the next member: that a number is there to be read says something of what is true.</summary>
    /// <param name="first">Place of the first member; few replicates still reach all chains.</param>
    double[] Published(IReadOnlyList<Figure> figures, IReadOnlyList<Member> members, uint replicate, uint first)
    {
        for (var attempt = 0u; ; attempt++)
        {
            var member = members[(int)((first + attempt) % members.Count)];
            var trialSeed = seed + replicate + attempt * AttemptStride;
            var stream = new TrialPhilox(trialSeed, trial.Name, 0, TrialPurpose.Sampling);
            var measure = new Measure(MeasureRow(member, trialSeed));
            var truth = Deviating(member, stream);
            var participants = new Dictionary<(string, double, double), IReadOnlyList<Participant>>();
            IReadOnlyList<Participant> At(Figure figure) => participants.TryGetValue((figure.Outcome!, figure.From, figure.Day), out var known) ? known
                : participants[(figure.Outcome!, figure.From, figure.Day)] = Run(figure, truth, member, stream, measure, trialSeed);
            if (attempt + 1 == MostAttempts || stream.Uniform(9) < Chance(figures, At, measure))
                return [.. figures.Select(figure => FigureValue.Of(figure, trial, At(figure)) + Scar(figure, stream, measure, () => At(figure)))];
        }
    }

    /// <summary>That the trial is known with these figures. What was pooled had been published.</summary>
    double Chance(IReadOnlyList<Figure> figures, Func<Figure, IReadOnlyList<Participant>> at, Measure measure)
    {
        return trial.StudiesPooled is null && PredictedFigures.Main(trial, figures) is { } main ? Selection.Known(Significant(main, at(main)), sizes.Sum(), main, collected, measure) : 1;
    }

    /// <summary>What this study finds of scar in treated arms beyond the mechanisms: nobody knows its mean, so it is zero, give or take.</summary>
    double Scar(Figure figure, TrialPhilox stream, Measure measure, Func<IReadOnlyList<Participant>> participants)
    {
        if (figure.Outcome is not ("scarMass" or "scarPercent"))
            return 0;
        double Treated(IReadOnlyList<string> arms) => arms.Count == 0 ? 0 : arms.Average(name => trial.Arm(name).Role == ArmRole.Cells ? 1.0 : 0);
        var relative = measure.ScarDiscrepancy * stream.Normal(2) * (Treated(figure.Arms) - Treated(figure.Against));
        return relative == 0 ? 0 : relative * (figure.Kind == FigureKind.RelativeChange ? 100 : participants().Average(one => one.Baseline));
    }

    /// <summary>The member as this study would find it: its cells and its patients' course deviate.</summary>
    double[] Deviating(Member member, TrialPhilox stream)
    {
        double[] parameters = [.. member.Parameters];
        for (var cells = 0; cells < CalibratedParameters.Classes.Count; cells++)
            parameters[CalibratedParameters.Natural + cells] += member.StudySpread * Departure(stream, 0);
        return parameters;
    }

    /// <summary>How far the study departs, in spreads; the mean of several where they are pooled.</summary>
    double Departure(TrialPhilox stream, uint place)
    {
        var (sum, studies) = (0.0, (uint)(trial.StudiesPooled ?? 1));
        for (var study = 0u; study < studies; study++)
            sum += Tail(stream, study * NextStudy) * stream.Normal(study * NextStudy + place);
        return sum / studies;
    }

    /// <summary>The fit takes a study's deviations for Student's t, so a predicted study has the same tails: one scale for all its deviations.</summary>
    static double Tail(TrialPhilox stream, uint from)
    {
        var sum = 0.0;
        for (var i = 0u; i < (uint)Likelihood.Freedom; i++)
            sum += stream.Normal(from + FirstOfTail + i) * stream.Normal(from + FirstOfTail + i);
        return Math.Sqrt(Likelihood.Freedom / sum);
    }

    IReadOnlyList<Participant> Run(Figure figure, double[] parameters, Member member, TrialPhilox stream, Measure measure, ulong trialSeed)
    {
        var course = emulated.Under(parameters, figure.Outcome!, member.NaturalSpread * Departure(stream, 1));
        return new MeasuredTrial(emulated.Plan(figure, sizes, trialSeed), course, measure).Run();
    }

    bool Significant(Figure primary, IReadOnlyList<Participant> participants)
    {
        int Arm(string name) => trial.Arms.ToList().FindIndex(arm => arm.Name == name);
        var (difference, error) = ArmSummary.Of(participants, Arm(primary.Arms[0]), MissingRule.Completers, true).Against(ArmSummary.Of(participants, Arm(primary.Against[0]), MissingRule.Completers, true));
        return Math.Abs(difference) > 1.96 * error;
    }

    /// <summary>Numbers of the measurement layer: drawn from their priors, with the member's inflations.</summary>
    double[] MeasureRow(Member member, ulong trialSeed)
    {
        var stream = new TrialPhilox(trialSeed, "measurement", 0, TrialPurpose.Sampling);
        double[] row = [.. measurement.Parameters.Select((parameter, place) => parameter.At(stream.Normal((uint)place)))];
        row[measurement.IndexOf("openInflation")] = member.OpenInflation;
        row[measurement.IndexOf("discrepancyCausal")] = member.DiscrepancyCausal;
        return row;
    }
}
