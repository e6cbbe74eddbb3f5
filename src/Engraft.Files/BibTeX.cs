using System.Text;
using Engraft.Laboratory;

namespace Engraft.Files;

/// <summary>Writes citations as BibTeX: one @misc entry each, with what the source text gives; nothing is looked up or guessed.</summary>
public static class BibTeX
{
    public static string Write(IReadOnlyList<Citation> citations)
    {
        var text = new StringBuilder();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var citation in citations)
        {
            var reference = new Reference(citation.Source);
            if (keys.Add(reference.Key))
                WriteEntry(text, reference, citation);
        }
        return text.ToString();
    }

    static void WriteEntry(StringBuilder text, Reference reference, Citation citation)
    {
        text.Append("@misc{").Append(reference.Key).Append(",\n");
        Field(text, "title", citation.Source);
        Field(text, "journal", reference.Journal);
        Field(text, "year", reference.Year);
        Field(text, "volume", reference.Volume);
        Field(text, "pages", reference.Pages);
        Field(text, "doi", reference.Doi);
        Field(text, "pmid", reference.Pmid);
        Field(text, "pmcid", reference.Pmc is { } pmc ? "PMC" + pmc : null);
        Field(text, "note", citation.Flag is { } flag ? $"{flag}. Used for {citation.UsedFor}" : $"Used for {citation.UsedFor}");
        text.Append("}\n\n");
    }

    static void Field(StringBuilder text, string name, string? value)
    {
        if (value is not null)
            text.Append("  ").Append(name).Append(" = {").Append(Escaped(value, name is "doi" or "pmid" or "pmcid")).Append("},\n");
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
