using Engraft.Files.Reports.Charts;

namespace Engraft.Files.Reports;

/// <summary>Writes elements that close themselves in order; everything given as text is escaped. The result is also well-formed XML.</summary>
internal sealed class Html(TextWriter writer)
{
    /// <summary>Elements inside a sentence: a line break after them would read as a space.</summary>
    static readonly HashSet<string> Inline = ["strong", "span", "code", "a"];

    readonly Stack<string> open = new();
    int ids;

    /// <summary>An id that no other element of the page has.</summary>
    public string NextId() => $"g{++ids}";

    public Html Open(string tag, string? css = null, string? id = null)
    {
        writer.Write($"<{tag}");
        if (id is not null)
            writer.Write($" id=\"{Svg.Escape(id)}\"");
        if (css is not null)
            writer.Write($" class=\"{Svg.Escape(css)}\"");
        writer.Write('>');
        open.Push(tag);
        return this;
    }

    public Html Close()
    {
        var tag = open.Pop();
        writer.Write($"</{tag}>{(Inline.Contains(tag) ? "" : "\n")}");
        return this;
    }

    public Html Text(string text)
    {
        writer.Write(Svg.Escape(Joined(text)));
        return this;
    }

    /// <summary>Markup that is already safe: our own figures and style.</summary>
    public Html Markup(string markup)
    {
        writer.Write(markup);
        return this;
    }

    public Html Element(string tag, string text, string? css = null)
    {
        Open(tag, css);
        Text(text);
        return Close();
    }

    public Html Link(string target, string text)
    {
        writer.Write($"<a href=\"#{Svg.Escape(target)}\">");
        Text(text);
        writer.Write("</a>");
        return this;
    }

    /// <summary>A section with a heading; the question it answers stands above as a small line.</summary>
    public Html Section(string id, string question, string heading)
    {
        Open("section", id: id);
        Open("header").Element("p", question, "question").Element("h2", heading);
        return Close();
    }

    public Html Figure(Svg svg, string caption, string css = "")
    {
        Open("figure", css.Length == 0 ? null : css).Markup(svg.ToString());
        if (caption.Length > 0)
            Element("figcaption", caption);
        return Close();
    }

    public Html List(IEnumerable<string> lines)
    {
        Open("ul");
        foreach (var line in lines)
            Element("li", line);
        return Close();
    }

    /// <summary>A table that becomes cards on a narrow screen.</summary>
    /// <param name="kinds">One letter a column: w words, n numbers (set to the right); the last letter holds for all further columns.</param>
    /// <param name="tones">Class of each row ("amber", "red" or none); the row must say the same in words.</param>
    public Html Table(string caption, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows, string kinds = "wn", string[]? tones = null)
    {
        Open("div", "table").Open("table").Element("caption", caption);
        Open("thead").Open("tr");
        for (var i = 0; i < heads.Count; i++)
            writer.Write($"<th scope=\"col\"{Number(kinds, i)}>{Svg.Escape(heads[i])}</th>");
        Close().Close().Open("tbody");
        var at = 0;
        foreach (var row in rows)
            Row(heads, row, kinds, tones?[at++]);
        return Close().Close().Close();
    }

    void Row(IReadOnlyList<string> heads, IReadOnlyList<string> row, string kinds, string? tone)
    {
        Open("tr", string.IsNullOrEmpty(tone) ? null : tone);
        for (var i = 0; i < row.Count; i++)
        {
            var tag = i == 0 ? "th scope=\"row\"" : $"td data-label=\"{Svg.Escape(heads[i])}\"{Number(kinds, i)}";
            writer.Write($"<{tag}>{Svg.Escape(Joined(row[i]))}</{tag[..2]}>");
        }
        Close();
    }

    /// <summary>Keeps a number and its per cent sign on one line.</summary>
    static string Joined(string text) => text.Replace(" %", "\u00a0%", StringComparison.Ordinal);

    static string Number(string kinds, int column) => kinds[Math.Min(column, kinds.Length - 1)] == 'n' ? " class=\"number\"" : "";
}
