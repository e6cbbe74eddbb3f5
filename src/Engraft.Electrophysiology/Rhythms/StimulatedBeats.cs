namespace Engraft.Electrophysiology.Rhythms;

/// <summary>Which beats of a cell are an electrode's: each stimulus has one, the first after it that no earlier stimulus has.</summary>
/// <remarks>How long a wave may be on its way follows from the first stimulus: a large or slow heart takes hundreds of milliseconds to its far side.</remarks>
static class StimulatedBeats
{
    const double Least = 250, Most = 1200; // ms on the way; judgement, as is the next
    const double Slack = 1.5; // a wave in the wake of another is slower

    /// <param name="beats">Rising, ms.</param>
    /// <param name="stimuli">Rising, ms.</param>
    public static HashSet<double> Of(IReadOnlyList<double> beats, IReadOnlyList<double> stimuli)
    {
        var claimed = new HashSet<double>();
        if (stimuli.Count == 0)
            return claimed;
        var first = beats.FirstOrDefault(beat => beat >= stimuli[0], stimuli[0]);
        var within = Math.Clamp(Slack * (first - stimuli[0]), Least, Most);
        foreach (var start in stimuli)
            if (beats.FirstOrDefault(beat => beat >= start && beat < start + within && !claimed.Contains(beat), double.NaN) is var own && !double.IsNaN(own))
                claimed.Add(own);
        return claimed;
    }
}
