using Engraft.Electrophysiology.Rhythms;

namespace Engraft.Files.Rhythms;

/// <summary>Findings of a rhythm study in words.</summary>
public static class RhythmWords
{
    public static string Of(PrematureAnswer answer) => answer switch
    {
        PrematureAnswer.NotCaptured => "not captured",
        PrematureAnswer.OneWave => "one wave",
        PrematureAnswer.Block => "part of the host not reached",
        PrematureAnswer.Reentry => "re-entry that stops",
        _ => "re-entry until the end",
    };

    /// <summary>Does the graft drive the heart, and at what rate.</summary>
    public static string Capture(RhythmFindings found)
    {
        if (found.Plan.GraftSite is null)
            return "no graft";
        if (found.GraftBeats.Count == 0)
            return "the graft does not beat";
        var graft = Rate(found.GraftRate, found.GraftBeats.Count, "the graft");
        if (!found.Captured)
            return $"no capture: {graft}, {(found.HostBeats.Count == 0 ? "the host does not follow" : "every beat of the host is a stimulus's")}";
        return $"capture: {graft}, {Rate(found.HostRate, found.HostBeats.Count, "the host")}";
    }

    /// <summary>Premature intervals that began re-entry.</summary>
    public static string Window(RhythmFindings found)
    {
        if (found.Premature.Count == 0)
            return "not searched";
        var begun = found.Premature.Where(trial => trial.Answer >= PrematureAnswer.Reentry).Select(trial => trial.Interval).ToArray();
        return begun.Length == 0
            ? FormattableString.Invariant($"none in {found.Premature.Count} intervals (not a safety finding)")
            : FormattableString.Invariant($"{begun.Min():F0} to {begun.Max():F0} ms, {begun.Length} of {found.Premature.Count} intervals");
    }

    /// <summary>Episodes, burden, singularities, durations and block, a row each.</summary>
    public static IEnumerable<IReadOnlyList<string>> Rhythm(RhythmFindings found)
    {
        yield return ["episodes (three or more beats in a row that no electrode asked for)", found.Episodes.Count == 0 ? "none"
            : string.Join("; ", found.Episodes.Select(one => FormattableString.Invariant($"{one.Start:F0} to {one.End:F0} ms, {one.Beats} beats at {one.Rate:F0}/min{(one.IsTachycardia ? ", tachycardia" : "")}")))];
        yield return ["burden", FormattableString.Invariant($"{100 * found.Burden:F0} % of {found.Followed:F0} ms")];
        var most = found.Singularities.Select(one => one.Count).DefaultIfEmpty(0).Max();
        yield return ["phase singularities", most == 0 ? "none" : FormattableString.Invariant($"at most {most} at once, without a break for up to {found.Turning:F0} ms")];
        yield return ["host action potentials, median (5 to 95 %)", found.HostDurations is { } spread ? FormattableString.Invariant($"{spread.Median:F0} ({spread.Low:F0} to {spread.High:F0}) ms") : "none ended"];
        if (found.Blocked is { } blocked)
            yield return ["host that the last regular stimulus did not reach", FormattableString.Invariant($"{100 * blocked:F1} %")];
    }

    /// <summary>Whether half the spacing gave the same verdicts.</summary>
    public static string Resolution(RhythmFindings found) => found.Resolved switch
    {
        true => "same at half the spacing",
        false => "unresolved: another verdict at half the spacing",
        _ => "not tried at half the spacing",
    };

    static string Rate(double? rate, int beats, string who) =>
        rate is { } known ? FormattableString.Invariant($"{who} beats at {known:F0}/min") : FormattableString.Invariant($"{who} beats {beats} {(beats == 1 ? "time" : "times")}");
}
