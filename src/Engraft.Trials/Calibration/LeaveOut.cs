using Engraft.Numbers;

namespace Engraft.Trials.Calibration;

/// <summary>The posterior without some studies: by reweighting the whole one, or by a new fit where too few members would carry the weight.</summary>
public sealed class LeaveOut(IReadOnlyList<StudyEvidence> evidence, Prior prior, IReadOnlyList<double[]> members, Sampling refit)
{
    /// <summary>Share of the members that must carry the weight.</summary>
    public const double LeastShare = 0.2;

    readonly Likelihood whole = new(evidence, prior);

    /// <summary>Scores of the posterior that never saw the studies; effective share of the reweighting, and whether it was fitted anew.</summary>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public (IReadOnlyList<double[]> Members, double EffectiveShare, bool Refitted) Without(IReadOnlySet<string> studies, CancellationToken interrupt = default)
    {
        var weights = Weights(studies);
        var share = 1 / (weights.Sum(weight => weight * weight) * weights.Length);
        if (share >= LeastShare)
            return (Resampled(weights), share, false);
        var left = new Likelihood(evidence.Where(one => !studies.Contains(one.Study)), prior);
        return (refit.Run(left.Log, Prior.Dimensions, interrupt).Thinned(members.Count), share, true);
    }

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
