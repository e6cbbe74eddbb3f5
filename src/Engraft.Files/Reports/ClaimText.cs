using System.Globalization;
using Engraft.Files.Claims;
using Engraft.Outcomes;
using Engraft.Trials.Claims;

namespace Engraft.Files.Reports;

/// <summary>Claims and what they rest on, in words: the same in the terminal, on the page and in the documentation.</summary>
public static class ClaimText
{
    /// <summary>What stands where the calibration has not been run.</summary>
    public const string NotCalibrated = "not calibrated yet";

    /// <summary>"evidence frozen on 2026-11-27; not a systematic review".</summary>
    public static string Frozen(IEnumerable<Claim> claims)
    {
        var days = claims.Select(claim => claim.Frozen.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal).Distinct().ToArray();
        return $"evidence frozen on {(days.Length > 1 ? $"{days[0]} to {days[^1]}" : days.FirstOrDefault() ?? "no day")}; not a systematic review";
    }

    public static string Verdict(Claim claim) => Name(claim.Verdict);

    public static string Counts(Claim claim) => ClaimCounts.Of(VerdictRule.Of(claim));

    /// <summary>What the calibrated posterior adds.</summary>
    public static string Posterior(Claim claim, IReadOnlyDictionary<string, PosteriorQuantity>? posterior) => posterior is null ? NotCalibrated
        : posterior.TryGetValue(claim.Posterior, out var quantity)
            ? $"{Subject(claim.Posterior)}{Figures.Plain(quantity.Mean)} ({Figures.Plain(quantity.Low)} to {Figures.Plain(quantity.High)}){(quantity.Unit == "-" ? "" : " " + quantity.Unit)}{(quantity.Trials is { } trials ? $", {trials} trials" : "")}"
            : "not in the calibration";

    /// <summary>What a quantity is: an outcome of the laboratory by its title, else the effect on the ejection fraction.</summary>
    static string Subject(string name) => name.Split('.') switch
    {
        ["effect", var outcome, _] when OutcomeList.All.FirstOrDefault(one => one.Name == outcome) is { } known => $"{known.Title}, change: ",
        ["unexplainedEffect", _] => "LVEF, unexplained: ",
        ["fadeTime"] => "time constant of fading: ",
        ["doseSlope"] => "LVEF: ",
        _ => "",
    };

    /// <summary>Sources that are shown and not counted.</summary>
    public static IEnumerable<string> Flags(Claim claim) => claim.Results.Where(result => result.Flags.Count > 0).Select(result => $"{result.Study}: {string.Join("; ", result.Flags)}");

    /// <summary>One result in one line.</summary>
    public static string Line(Claim claim, ClaimResult result)
    {
        string[] parts = [.. new[] { Numbers(result), Patients(result), result.Note }.OfType<string>()];
        return $"{result.Study} ({Name(result.Design)}): {result.Outcome}: {string.Join("; ", parts)}. {Capital(Finding(claim, result))}. {result.Source}";
    }

    public static string Finding(Claim claim, ClaimResult result) => !result.IsControlledTrial && result.Design != EvidenceDesign.Pooled && claim.FindingOf(result) != ClaimFinding.NotCounted
        ? $"{Name(claim.FindingOf(result))}, but not of the kind that counts" : result.Flags.Count > 0 ? $"not counted: {string.Join("; ", result.Flags)}" : Name(claim.FindingOf(result));

    /// <summary>The effect with its interval; else what was printed.</summary>
    public static string? Numbers(ClaimResult result)
    {
        var unit = result.Measure is ClaimMeasure.Share or ClaimMeasure.Count ? " points" : result.Unit is null or "-" ? "" : $" {result.Unit}";
        if (EffectInterval.Of(result) is { } effect)
            return double.IsNaN(effect.Value) ? $"95 % interval {Figures.Plain(effect.Low)} to {Figures.Plain(effect.High)}, {effect.Basis}{unit}"
                : $"{Figures.Plain(effect.Value)}{unit} (95 % interval {Figures.Plain(effect.Low)} to {Figures.Plain(effect.High)}, {effect.Basis})";
        return result switch
        {
            { Value: { } value } => Figures.Plain(value) + unit,
            { Treated.Mean: { } treated, Control.Mean: { } control } => $"{Figures.Plain(treated)} with cells, {Figures.Plain(control)} in control{unit}",
            { Control.Mean: { } control } => $"{Figures.Plain(control)} in control{unit}",
            { Words: { } words } => Name(words),
            _ => null,
        };
    }

    static string? Patients(ClaimResult result) => result switch
    {
        { Trials: { } trials, N: { } n } => $"{trials} trials, {n} patients",
        { Trials: { } trials } => $"{trials} trials",
        { N: { } n } => $"n = {n}",
        { Treated.N: { } treated, Control.N: { } control } => $"n = {treated} and {control}",
        { Treated.N: { } treated } => $"n = {treated} with cells",
        _ => null,
    };

    static string Name(ClaimVerdict verdict) => verdict.ToString().ToLowerInvariant();

    static string Name(EvidenceDesign design) => design switch
    {
        EvidenceDesign.BlindedTrial => "controlled trial, patients blinded",
        EvidenceDesign.OpenTrial => "controlled trial, open",
        EvidenceDesign.Trial => "controlled trial, blinding not known",
        EvidenceDesign.Pooled => "controlled trials pooled",
        EvidenceDesign.Uncontrolled => "man, without control",
        _ => "animals",
    };

    static string Name(ClaimFinding finding) => finding switch
    {
        ClaimFinding.For => "for",
        ClaimFinding.Undecided => "undecided",
        ClaimFinding.Against => "against",
        _ => "not counted: no interval, spread or p value",
    };

    static string Name(ClaimWords words) => words switch
    {
        ClaimWords.NotSignificant => "no significant difference",
        ClaimWords.AsClaimed => "as claimed, without a number",
        _ => "the opposite, or its absence, without a number",
    };

    static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
