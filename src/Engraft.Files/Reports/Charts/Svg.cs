using System.Globalization;
using System.Text;
using System.Xml;

namespace Engraft.Files.Reports.Charts;

/// <summary>Writes one inline figure: escapes what it is given, names itself for screen readers and keeps its ids to itself.</summary>
/// <param name="id">Unique in the page; pattern ids are built from it.</param>
/// <param name="title">Short name of the figure, read out first.</param>
/// <param name="description">What a reader who cannot see the figure should know.</param>
internal sealed class Svg(double width, double height, string id, string title, string description)
{
    readonly StringBuilder body = new();
    readonly StringBuilder definitions = new();

    public double Width { get; } = width;

    public string Title { get; } = title;

    public double Height { get; } = height;

    /// <summary>Figures in markup: two decimals of a pixel are enough, never a comma.</summary>
    /// <exception cref="ArgumentException">Not a finite number: the chart must leave such a point out.</exception>
    public static string Number(double value) => double.IsFinite(value)
        ? value.ToString("0.##", CultureInfo.InvariantCulture)
        : throw new ArgumentException("A figure was given a coordinate that is no number.");

    public static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            safe.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : " ",
            });
        return safe.ToString();
    }

    public Svg Line(double x1, double y1, double x2, double y2, string css)
    {
        body.Append("<line class=\"").Append(css).Append("\" x1=\"").Append(Number(x1)).Append("\" y1=\"").Append(Number(y1))
            .Append("\" x2=\"").Append(Number(x2)).Append("\" y2=\"").Append(Number(y2)).Append("\"/>");
        return this;
    }

    public Svg Rectangle(double x, double y, double wide, double high, string css, string? fill = null)
    {
        body.Append("<rect class=\"").Append(css).Append("\" x=\"").Append(Number(x)).Append("\" y=\"").Append(Number(y))
            .Append("\" width=\"").Append(Number(Math.Max(0, wide))).Append("\" height=\"").Append(Number(Math.Max(0, high))).Append('"');
        if (fill is not null)
            body.Append(" fill=\"").Append(fill).Append('"');
        body.Append("/>");
        return this;
    }

    public Svg Circle(double x, double y, double radius, string css)
    {
        body.Append("<circle class=\"").Append(css).Append("\" cx=\"").Append(Number(x)).Append("\" cy=\"").Append(Number(y))
            .Append("\" r=\"").Append(Number(radius)).Append("\"/>");
        return this;
    }

    public Svg Path(string d, string css, double? opacity = null)
    {
        body.Append("<path class=\"").Append(css).Append("\" d=\"").Append(d).Append('"');
        if (opacity is { } share)
            body.Append(" fill-opacity=\"").Append(Number(share)).Append('"');
        body.Append("/>");
        return this;
    }

    /// <param name="anchor">"start", "middle" or "end".</param>
    public Svg Text(double x, double y, string text, string css, string anchor = "start")
    {
        body.Append("<text class=\"").Append(css).Append("\" x=\"").Append(Number(x)).Append("\" y=\"").Append(Number(y))
            .Append("\" text-anchor=\"").Append(anchor).Append("\">").Append(Escape(text)).Append("</text>");
        return this;
    }

    /// <summary>Text that reads upward, for a vertical axis.</summary>
    public Svg UpwardText(double x, double y, string text, string css)
    {
        body.Append("<text class=\"").Append(css).Append("\" text-anchor=\"middle\" transform=\"translate(").Append(Number(x)).Append(' ')
            .Append(Number(y)).Append(") rotate(-90)\">").Append(Escape(text)).Append("</text>");
        return this;
    }

    /// <summary>Defines slanted lines and returns the fill that refers to them.</summary>
    public string Hatch(string name, string css)
    {
        var key = id + "-" + name;
        if (!definitions.ToString().Contains($"\"{key}\"", StringComparison.Ordinal))
            definitions.Append("<pattern id=\"").Append(key)
                .Append("\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">")
                .Append("<line class=\"").Append(css).Append("\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\"/></pattern>");
        return $"url(#{key})";
    }

    public override string ToString() => new StringBuilder()
        .Append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"").Append(id).Append("-t ").Append(id).Append("-d\" viewBox=\"0 0 ")
        .Append(Number(Width)).Append(' ').Append(Number(Height)).Append("\"><title id=\"").Append(id).Append("-t\">").Append(Escape(Title))
        .Append("</title><desc id=\"").Append(id).Append("-d\">").Append(Escape(description)).Append("</desc>")
        .Append(definitions.Length == 0 ? "" : $"<defs>{definitions}</defs>").Append(body).Append("</svg>").ToString();
}
