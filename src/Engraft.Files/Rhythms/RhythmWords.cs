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
            return $"no capture: {graft}, the host does not follow";
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
