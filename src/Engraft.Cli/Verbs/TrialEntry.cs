using System.Globalization;
using Engraft.Files;
using Engraft.Trials.Published;

namespace Engraft.Cli.Verbs;

/// <summary>A trial as something that can be listed and shown.</summary>
static class TrialEntry
{
    /// <summary>Trials of a further folder, then the shipped ones, so that one's own trial is found first; what is wrong in a file is printed and the file left out.</summary>
    public static IEnumerable<Entry> All(Catalogue catalogue, string? further)
    {
        var findings = new List<Finding>();
        var folders = further is null ? [TrialFiles.Folder] : (string[])[further, TrialFiles.Folder];
        var trials = folders.SelectMany(folder => TrialFiles.ReadAll(folder, catalogue, findings).Values).ToList();
        foreach (var finding in findings)
            Console.Error.WriteLine(finding);
        return trials.Select(Of);
    }

    static Entry Of(Trial trial) => new("trials", trial.Name, Title(trial), [], [.. Head(trial), .. trial.Arms.Select(Line), .. trial.Reported.Select(Line), .. trial.Events.Select(Line)]);

    static string Title(Trial trial) => string.Join(", ",
        ((string?[])[trial.Title, Text($"{trial.Year}"), trial.Population.Description, Plural(trial.Reported.Count, "figure"), trial.Excluded is null ? null : "kept out of calibration"])
        .Where(part => !string.IsNullOrEmpty(part)));

    static IEnumerable<string> Head(Trial trial)
    {
        yield return $"source: {trial.Source}";
        yield return $"design: {Blinding("patients", trial.Design.PatientsBlind)}, {Blinding("assessors", trial.Design.AssessorsBlind)}, " +
            $"comparator {Word(trial.Design.Comparator)}, imaging {(trial.Design.Modalities.Count == 0 ? "not known" : string.Join(", ", trial.Design.Modalities.Select(modality => Word(modality))))}";
        if (trial.Excluded is { } reason)
            yield return $"kept out of calibration: {reason}";
        foreach (var flag in trial.Flags)
            yield return $"flag: {flag}";
        if (trial.Note is { } note)
            yield return $"note: {note}";
    }

    static string Blinding(string who, bool? blind) => blind switch { true => $"{who} blind", false => $"{who} not blind", _ => $"blinding of {who} not known" };

    static string Line(TrialArm arm) => Text($"arm {arm.Name}: {Treatment(arm)}, n {Known(arm.N)}");

    static string Treatment(TrialArm arm) => arm.Role == ArmRole.Control
        ? "control"
        : Text($"{arm.Product?.Name ?? "nearest class " + Word(arm.Class)}, {arm.Route?.Name ?? "route not known"}, dose {Known(arm.Dose)} cells");

    static string Line(Figure figure) => Text($"{Who(figure.Arms, figure.Against)}, {figure.Outcome ?? figure.Other}, {Word(figure.Kind)} at {figure.Day / DaysPerMonth:0.#} mo: ") +
        (figure.Central is { } central ? Text($"{central} {figure.Unit}{Spread(figure)}") : $"{Word(figure.Verdict)}, no number") + $" [{figure.Source}]";

    static string Spread(Figure figure) => figure switch
    {
        { Sd: { } sd } => Text($" (SD {sd})"),
        { Se: { } se } => Text($" (SE {se})"),
        { UnstatedSpread: { } spread } => Text($" (+/- {spread}, not named)"),
        { Low: { } low, High: { } high } => Text($" ({low} to {high}, {Word(figure.Interval)})"),
        _ => "",
    };

    static string Line(ReportedEvent entry) => Text($"{Who(entry.Arms, entry.Against)}, {entry.Other ?? Word(entry.Kind)} by {entry.Day / DaysPerMonth:0.#} mo: {Number(entry)} [{entry.Source}]");

    static string Number(ReportedEvent entry) => entry switch
    {
        { HazardRatio: { } ratio } => Text($"hazard ratio {ratio}"),
        { WinRatio: { } ratio } => Text($"win ratio {ratio}"),
        { Count: { } count } => Text($"{count} of {Known(entry.Of)}"),
        { Share: { } share } => Text($"{100 * share:0.##} %"),
        _ => Text($"{entry.Rate} per year"),
    };

    static string Who(IReadOnlyList<string> arms, IReadOnlyList<string> against) =>
        string.Join(" + ", arms) + (against.Count > 0 ? " against " + string.Join(" + ", against) : "");

    /// <summary>As the trial file writes it.</summary>
    static string Word(Enum? value) => value?.ToString() is { } name ? char.ToLowerInvariant(name[0]) + name[1..] : "not known";

    static string Known(double? number) => number is { } value ? Text($"{value:G4}") : "not known";

    static string Plural(int count, string word) => Text($"{count} {word}{(count == 1 ? "" : "s")}");

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    const double DaysPerMonth = 30.4375;
}
