using Engraft.Quantities;
using Engraft.Trials.Published;

namespace Engraft.Trials.Calibration;

/// <summary>Which numbers of the laboratory name a study as their source: they saw it before any fit, and no fit can forget it.</summary>
public static class Provenance
{
    /// <summary>Letters that an identifier must have to be told from chance.</summary>
    const int Shortest = 7, FewestDigits = 5, FewestCapitals = 4;

    /// <summary>"set.parameter" of every number whose source or note names a report of the study.</summary>
    /// <param name="files">All files of the study.</param>
    public static IReadOnlyList<string> Of(IEnumerable<Trial> files, ParameterLibrary library)
    {
        var isNamed = Naming(files);
        return [.. library.All.Where(entry => isNamed(entry.Parameter.Source) || (entry.Parameter.Note is { } note && isNamed(note))).Select(entry => $"{entry.Set.Name}.{entry.Parameter.Name}")];
    }

    /// <summary>Whether a text names a report of the study.</summary>
    public static bool IsNamed(IEnumerable<Trial> files, string text) => Naming(files)(text);

    static Func<string, bool> Naming(IEnumerable<Trial> files)
    {
        var reports = files.SelectMany(trial => trial.Reported.Select(figure => figure.Source).Concat(trial.Events.Select(entry => entry.Source)).Append(trial.Source))
            .SelectMany(source => source.Split([';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(Identifier).Where(IsTelling).Distinct().ToArray();
        var names = files.Select(trial => trial.Title.Split(',')[0]).Where(IsName).Distinct().ToArray();
        return text => reports.Any(report => text.Contains(report, StringComparison.OrdinalIgnoreCase)) || names.Any(name => HasWord(text, name));
    }

    /// <summary>A title that is an acronym: one word with several capitals.</summary>
    static bool IsName(string title) => title.Count(char.IsAsciiLetterUpper) >= FewestCapitals && !title.Contains(' ');

    /// <summary>The acronym stands there as a word of its own, in capitals.</summary>
    static bool HasWord(string text, string name)
    {
        bool Ends(int place) => place < 0 || place >= text.Length || !(char.IsAsciiLetterOrDigit(text[place]) || text[place] == '-');
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            if (Ends(at - 1) && Ends(at + name.Length))
                return true;
        return false;
    }

    /// <summary>Long enough with a digit in it, or a number of five digits and more.</summary>
    static bool IsTelling(string text) => (text.Length >= Shortest && text.Any(char.IsDigit)) || (text.Length >= FewestDigits && text.All(char.IsDigit));

    static string Identifier(string text) => text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase) ? text[4..] : text.TrimEnd(',', '.');
}
