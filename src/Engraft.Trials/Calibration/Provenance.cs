using Engraft.Quantities;
using Engraft.Trials.Published;

namespace Engraft.Trials.Calibration;

/// <summary>Which numbers of the laboratory name a study as their source: they saw it before any fit, and no fit can forget it.</summary>
public static class Provenance
{
    /// <summary>Letters that an identifier must have to be told from chance.</summary>
    const int Shortest = 7, FewestDigits = 5;

    /// <summary>"set.parameter" of every number whose source or note names a report of the study.</summary>
    /// <param name="files">All files of the study.</param>
    public static IReadOnlyList<string> Of(IEnumerable<Trial> files, ParameterLibrary library)
    {
        var reports = files.SelectMany(trial => trial.Reported.Select(figure => figure.Source).Concat(trial.Events.Select(entry => entry.Source)).Append(trial.Source))
            .SelectMany(source => source.Split([';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(Identifier).Where(IsTelling).Distinct().ToArray();
        return [.. library.All.Where(entry => reports.Any(report => entry.Parameter.Source.Contains(report, StringComparison.OrdinalIgnoreCase) || entry.Parameter.Note?.Contains(report, StringComparison.OrdinalIgnoreCase) == true))
            .Select(entry => $"{entry.Set.Name}.{entry.Parameter.Name}")];
    }

    /// <summary>Long enough with a digit in it, or a number of five digits and more.</summary>
    static bool IsTelling(string text) => (text.Length >= Shortest && text.Any(char.IsDigit)) || (text.Length >= FewestDigits && text.All(char.IsDigit));

    static string Identifier(string text) => text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase) ? text[4..] : text.TrimEnd(',', '.');
}
