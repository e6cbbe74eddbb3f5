using System.Xml.Linq;
using Engraft.Files.Reports;
using Engraft.Laboratory;

namespace Engraft.Files.Tests.Reports;

/// <summary>A written page, as text and as a tree.</summary>
internal sealed class ReportPage
{
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    ReportPage(string markup)
    {
        Markup = markup;
        Tree = XDocument.Parse(markup[markup.IndexOf("<html", StringComparison.Ordinal)..], LoadOptions.PreserveWhitespace);
        Words = string.Join(' ', Tree.Descendants("body").Single().DescendantNodes().OfType<XText>().Select(text => text.Value)).Replace('\u00a0', ' ');
    }

    public string Markup { get; }

    public XDocument Tree { get; }

    /// <summary>All a reader reads, with figures' names and descriptions, plain spaces.</summary>
    public string Words { get; }

    public IReadOnlyList<XElement> Figures => [.. Tree.Descendants(Svg + "svg")];

    public static ReportPage Of(StudyResult result)
    {
        using var writer = new StringWriter();
        HtmlReport.Write(result, writer);
        return new ReportPage(writer.ToString());
    }

    public static ReportPage Of(Scenario scenario, params Comparison[] comparisons)
    {
        using var writer = new StringWriter();
        GridReport.Write(scenario, comparisons, writer);
        return new ReportPage(writer.ToString());
    }

    public static IEnumerable<XElement> WithClass(XElement within, string css) =>
        within.Descendants().Where(element => ((string?)element.Attribute("class") ?? "").Split(' ').Contains(css));
}
