using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Quantities;

namespace Engraft.Files.Rhythms;

/// <summary>Findings of a rhythm study in words.</summary>
public static class RhythmWords
{
    /// <summary>Standard normal score of the ends of a 90 % interval.</summary>
    internal const double Normal90 = 1.645;

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
            return FormattableString.Invariant($"the graft does not beat in {found.Followed:F0} ms");
        var graft = Rate(found.GraftRate, found.GraftBeats.Count, "the graft", found.Plan.Protocol.Kind == ProtocolKind.Spontaneous ? "beats" : "is activated");
        if (found.Plan.Protocol.Kind == ProtocolKind.Premature && !found.Crossed)
            return $"paced by the electrode; {graft}";
        if (found.Crossed && !found.Captured)
            return FormattableString.Invariant($"undecided: {graft}, one beat went over to the host in {found.Followed:F0} ms; a capture needs two: follow it for longer");
        if (!found.Captured)
            return $"no capture: {graft}, {(found.HostBeats.Count == 0 ? "the host does not follow" : "every beat of the host is a stimulus's")}";
        return $"capture: {graft}, {Rate(found.HostRate, found.HostBeats.Count, "the host", "beats")}";
    }

    /// <summary>Whether the graft has extra automaticity, and what of it is calibrated.</summary>
    /// <param name="plan">Any heart of the study.</param>
    public static string Automaticity(RhythmScenario scenario, RhythmPlan plan)
    {
        if (plan.GraftSite is not { } site)
            return "No graft.";
        if (scenario.Automaticity is not { } automaticity)
            return $"Extra automaticity: off. Rates are those of the in-vitro cell ({plan.GraftTissue.Model.Name}); animals show up to 305/min.";
        var species = automaticity.Species[site.Automaticity!];
        return $"Extra automaticity: on ({species.Species}; calibrated: extent {Interval(species.Immature)} in wholly immature muscle, {Interval(species.Amplitude)} at the peak, none at a maturity of {Interval(species.Fading)}; "
            + $"{(species.Amplitude.Method == Method.Assumed ? "extents of another species, " : "")}direction judged for {automaticity.Cell}).";
    }

    /// <summary>The graft's cell of a heart: how mature it is and how it beats alone; null without a graft.</summary>
    public static string? Alone(RhythmPlan plan) => plan.GraftSite is { Alone: { } cell } site
        ? FormattableString.Invariant($"graft's cell, maturity {site.Maturity:F2}: alone {Alone(cell.Rate)}{(cell.Extent > 0 ? FormattableString.Invariant($" at an extent of {cell.Extent:F2}, in vitro {Alone(cell.InVitro)}") : "")}") : null;

    static string Alone(double? rate) => rate switch
    {
        null => "outside the equations' range",
        0 => "silent",
        { } known => FormattableString.Invariant($"{known:F0}/min"),
    };

    static string Interval(Parameter number) => FormattableString.Invariant($"{number.Value:F2} ({number.At(-Normal90):F2} to {number.At(Normal90):F2})");

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

    /// <param name="does">A graft beside an electrode may follow the host.</param>
    static string Rate(double? rate, int beats, string who, string does) =>
        rate is { } known ? FormattableString.Invariant($"{who} {does} at {known:F0}/min") : FormattableString.Invariant($"{who} {does} {beats} {(beats == 1 ? "time" : "times")}");
}
