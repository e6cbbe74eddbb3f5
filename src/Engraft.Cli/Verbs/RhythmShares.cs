using Engraft.Electrophysiology.Rhythms;

namespace Engraft.Cli.Verbs;

/// <summary>In how many hearts of a study something was seen, with its interval; never a zero without its upper bound.</summary>
static class RhythmShares
{
    const double Normal95 = 1.959964;

    public static IEnumerable<string> Sentences(IReadOnlyList<RhythmFindings> found)
    {
        if (found.Count < 2)
            yield break;
        var searched = found.Where(one => one.Premature.Count > 0).ToArray();
        // A heart may have been run twice, once for each question.
        var followed = searched.Length < found.Count ? [.. found.Where(one => one.Premature.Count == 0)] : searched;
        var grafted = followed.Where(one => one.GraftVolume > 0).ToArray();
        if (grafted.Length > 0)
            yield return Sentence("The graft captured the heart", grafted.Count(one => one.Captured), grafted.Length);
        if (searched.Length > 0)
            yield return Sentence("Re-entry could be started", searched.Count(one => one.Premature.Any(trial => trial.Answer >= PrematureAnswer.Reentry)), searched.Length);
    }

    /// <summary>Wilson's interval (1927); for none the exact upper bound.</summary>
    static string Sentence(string what, int count, int of)
    {
        if (count == 0)
            return FormattableString.Invariant($"{what} in none of {of} hearts; up to {1 - Math.Pow(0.05, 1.0 / of):P0} cannot be excluded (95 %). Not a safety finding.");
        var share = (double)count / of;
        var (middle, width) = ((share + Normal95 * Normal95 / (2 * of)) / (1 + Normal95 * Normal95 / of),
            Normal95 * Math.Sqrt(share * (1 - share) / of + Normal95 * Normal95 / (4.0 * of * of)) / (1 + Normal95 * Normal95 / of));
        return FormattableString.Invariant($"{what} in {count} of {of} hearts, {share:P0} (95 % interval {Math.Max(0, middle - width):P0} to {Math.Min(1, middle + width):P0}).");
    }
}
