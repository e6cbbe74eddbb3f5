using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Trials.Calibration;

/// <summary>What is believed without some studies.</summary>
/// <param name="Members">As many as the whole posterior has.</param>
/// <param name="Scores">Theirs.</param>
/// <param name="Measurement">The measurement layer's numbers without the studies.</param>
/// <param name="EffectiveShare">Share of the members that carry the weight; 0 where reweighting was not possible.</param>
public sealed record LeftOut(IReadOnlyList<Member> Members, IReadOnlyList<double[]> Scores, ParameterSet Measurement, double EffectiveShare, bool Refitted);

/// <summary>The posterior without some studies: by reweighting the whole one, or by a new fit where too few members would carry the weight or a prior changes.</summary>
/// <remarks>One study is one unit: its arms, its files of the natural course, its rows of the measurement layer, and the excess with discrepancies where it may have been counted.</remarks>
/// <param name="prepare">Rows of all studies under other numbers of the measurement layer.</param>
public sealed class LeaveOut(IReadOnlyList<StudyEvidence> evidence, Prior prior, CalibratedParameters calibrated, ParameterSet measurement, MeasurementEvidence single,
    Func<ParameterSet, IReadOnlyList<StudyEvidence>> prepare, IReadOnlyList<double[]> members, Sampling refit)
{
    /// <summary>Share of the members that must carry the weight.</summary>
    public const double LeastShare = 0.2;

    readonly Likelihood whole = new(evidence, prior);

    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public LeftOut Without(IReadOnlySet<string> studies, CancellationToken interrupt = default)
    {
        var (changes, counted) = (single.Holds(studies), single.DiscrepanciesHold(studies));
        if (!changes && !counted)
        {
            var weights = Weights(studies);
            var share = 1 / (weights.Sum(weight => weight * weight) * weights.Length);
            if (share >= LeastShare)
                return Under(prior, Resampled(weights), measurement, share);
        }
        var left = single.Without(measurement, studies);
        var without = counted || changes ? new Prior(calibrated, left, discrepancies: !counted) : prior;
        var likelihood = new Likelihood((changes ? prepare(left) : evidence).Where(one => !studies.Contains(one.Study)), without);
        return Under(without, refit.Run(likelihood.Log, Prior.Dimensions, null, interrupt).Thinned(members.Count), left, null);
    }

    /// <param name="share">Null after a new fit.</param>
    static LeftOut Under(Prior prior, IReadOnlyList<double[]> scores, ParameterSet measurement, double? share) => new([.. scores.Select(prior.At)], scores, measurement, share ?? 0, share is null);

    /// <summary>One over the likelihood of what is left out, adding up to one.</summary>
    double[] Weights(IReadOnlySet<string> studies)
    {
        int[] places = [.. Enumerable.Range(0, whole.Studies.Count).Where(place => studies.Contains(whole.Studies[place]))];
        var logs = members.Select(member => -places.Sum(place => whole.Log(place, member))).ToArray();
        var most = logs.Max();
        var weights = logs.Select(log => Elementary.Exp(new One(Math.Max(-700, log - most))).Value).ToArray();
        var sum = weights.Sum();
        return [.. weights.Select(weight => weight / sum)];
    }

    /// <summary>Systematic resampling: as many members again, each as often as its weight says.</summary>
    List<double[]> Resampled(double[] weights)
    {
        var (kept, passed, at) = (new List<double[]>(weights.Length), weights[0], 0);
        for (var i = 0; i < weights.Length; i++)
        {
            while (passed < (i + 0.5) / weights.Length && at + 1 < weights.Length)
                passed += weights[++at];
            kept.Add(members[at]);
        }
        return kept;
    }
}
