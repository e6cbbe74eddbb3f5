using System.Text.RegularExpressions;

namespace Engraft.Files;

/// <summary>What a source text says of a publication: DOI, PMID, PMC number, journal, year, volume and pages where it gives them.</summary>
sealed partial record Reference(string Text)
{
    public string? Doi { get; } = First(DoiPattern(), Text)?.TrimEnd('.', ',', ')');
    public string? Pmid { get; } = First(PmidPattern(), Text);
    public string? Pmc { get; } = First(PmcPattern(), Text);

    /// <summary>Family names where the text begins with them and a year: "Mahmoudi and Lee 2019".</summary>
    public string? Authors { get; } = JournalPattern().IsMatch(Text) ? null : First(AuthorPattern(), Text);
    public string? Journal { get; } = First(JournalPattern(), Text, "journal")?.Trim();
    public string? Year { get; } = First(JournalPattern(), Text, "year") ?? First(YearPattern(), Text);
    public string? Volume { get; } = First(JournalPattern(), Text, "volume");
    public string? Pages { get; } = First(JournalPattern(), Text, "pages");

    /// <summary>Where the publication is found on the web; null without an identifier.</summary>
    public string? Address => Doi is not null ? "https://doi.org/" + Doi : Pmid is not null ? $"https://pubmed.ncbi.nlm.nih.gov/{Pmid}/"
        : Pmc is not null ? $"https://pmc.ncbi.nlm.nih.gov/articles/PMC{Pmc}/" : null;

    /// <summary>True where the text names a publication rather than a reason.</summary>
    public static bool IsOne(string text)
    {
        var reference = new Reference(text);
        return reference.Doi is not null || reference.Pmid is not null || reference.Pmc is not null || reference.Journal is not null
            || text.Contains("http", StringComparison.OrdinalIgnoreCase) || ArticlePattern().IsMatch(text);
    }

    /// <summary>A key that stays the same: from the identifier, else from the words.</summary>
    public string Key => Doi is not null ? "doi-" + Plain(Doi) : Pmid is not null ? "pmid-" + Pmid : Pmc is not null ? "pmc-" + Pmc : Journal is not null ? Plain($"{Journal} {Year} {Volume} {Pages}") : Plain(Text);

    static string Plain(string text)
    {
        var plain = NotPlain().Replace(text.ToLowerInvariant(), "-").Trim('-');
        return plain.Length > 60 ? plain[..60].TrimEnd('-') : plain;
    }

    static string? First(Regex pattern, string text, string group = "it") => pattern.Match(text) is { Success: true } match ? match.Groups[group].Value : null;

    [GeneratedRegex(@"\b(?<it>10\.\d{4,9}/[^\s""<>;,]+)", RegexOptions.None, 1000)]
    private static partial Regex DoiPattern();

    [GeneratedRegex(@"\bPMID:? ?(?<it>\d{4,9})\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PmidPattern();

    [GeneratedRegex(@"\bPMC ?(?<it>\d{4,9})\b", RegexOptions.None, 1000)]
    private static partial Regex PmcPattern();

    [GeneratedRegex(@"^(?<journal>[A-Z][A-Za-z&. ]{1,60}?),? (?<year>(19|20)\d\d); ?(?<volume>\d+)(\(\w+\))?:(?<pages>[A-Za-z]?\d+(-\d+)?)", RegexOptions.None, 1000)]
    private static partial Regex JournalPattern();

    [GeneratedRegex(@"^(?<it>(?!(?:Table|Figure|About|Between|From|After|Before|Since) )\p{Lu}[\p{L}'-]*\p{Ll}(?:(?:, | and | & )\p{Lu}[\p{L}'-]*\p{Ll})*(?: et al\.?)?),? \(?(?:19|20)\d\d\b(?!;)", RegexOptions.None, 1000)]
    private static partial Regex AuthorPattern();

    [GeneratedRegex(@"\b(?<it>(19|20)\d\d)\b(?![./-]?\d)", RegexOptions.None, 1000)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"^PLoS [A-Z][A-Za-z ]+ \d+|\bNCT\d{8}\b", RegexOptions.None, 1000)]
    private static partial Regex ArticlePattern();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, 1000)]
    private static partial Regex NotPlain();
}
