using System.Text;
using Engraft.Laboratory;

namespace Engraft.Files;

/// <summary>Writes citations as BibTeX: one @misc entry a publication, with what the source text gives; nothing is looked up or guessed.</summary>
public static class BibTeX
{
    public static string Write(IReadOnlyList<Citation> citations)
    {
        var text = new StringBuilder();
        foreach (var entry in citations.GroupBy(citation => new Reference(citation.Source).Key))
            WriteEntry(text, [.. entry.Select(citation => new Reference(citation.Source))], [.. entry]);
        return text.ToString();
    }

    /// <summary>Titles are not known here and are left out; the note says how the data files name the source.</summary>
    static void WriteEntry(StringBuilder text, IReadOnlyList<Reference> references, IReadOnlyList<Citation> citations)
    {
        string? First(Func<Reference, string?> part) => references.Select(part).FirstOrDefault(found => found is not null);
        text.Append("@misc{").Append(references[0].Key).Append(",\n");
        Field(text, "author", First(one => one.Authors) is { } names ? People(names) : null);
        Field(text, "journal", First(one => one.Journal));
        Field(text, "year", First(one => one.Year));
        Field(text, "volume", First(one => one.Volume));
        Field(text, "pages", First(one => one.Pages));
        Field(text, "doi", First(one => one.Doi));
        Field(text, "pmid", First(one => one.Pmid));
        Field(text, "pmcid", First(one => one.Pmc) is { } pmc ? "PMC" + pmc : null);
        Field(text, "url", First(one => one.Address));
        Field(text, "note", string.Concat(citations.Select(citation => citation.Flag).OfType<string>().Distinct().Select(flag => flag + ". "))
            + $"Named in the data files as: {string.Join("; ", references.Select(one => one.Text.TrimEnd('.')).Distinct())}. Used for "
            + string.Join(", ", citations.Select(citation => citation.UsedFor).Distinct()));
        text.Append("}\n\n");
    }

    /// <summary>BibTeX joins people by "and"; "et al." is "others".</summary>
    static string People(string names) => names.Replace(" et al.", " and others", StringComparison.Ordinal).Replace(" et al", " and others", StringComparison.Ordinal)
        .Replace(" & ", " and ", StringComparison.Ordinal).Replace(", ", " and ", StringComparison.Ordinal);

    static void Field(StringBuilder text, string name, string? value)
    {
        if (value is not null)
            text.Append("  ").Append(name).Append(" = {").Append(Escaped(value, name is "doi" or "pmid" or "pmcid" or "url")).Append("},\n");
    }

    /// <summary>Characters that TeX reads as commands; identifiers stay as they are.</summary>
    static string Escaped(string text, bool identifier)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
            escaped.Append(identifier ? c is '{' or '}' ? "" : c.ToString() : Escaped(c));
        return escaped.ToString();
    }

    static string Escaped(char c) => c switch
    {
        '&' or '%' or '_' or '#' or '$' => "\\" + c,
        '{' or '}' => "",
        '\\' => "\\textbackslash{}",
        '~' => "\\textasciitilde{}",
        '^' => "\\textasciicircum{}",
        _ => c.ToString(),
    };
}
