using System.Globalization;
using System.Xml.Linq;

namespace Engraft.Files.Tests.Reports;

public class FigureTests
{
    /// <summary>Coordinates are written with two decimals.</summary>
    const double Written = 0.011;

    static readonly ReportPage[] Pages = [ReportPage.Of(FabricatedResult.MarrowCells()), ReportPage.Of(FabricatedResult.FourMuscleArms()), ReportPage.Of(FabricatedResult.FiveRoutes()),
        ReportPage.Of(FabricatedResult.NoTherapy())];

    static IEnumerable<XElement> Figures => Pages.SelectMany(page => page.Figures);

    [Fact]
    public void Every_figure_has_words_for_those_who_cannot_see_it() => Assert.All(Figures, figure =>
    {
        Assert.Equal("img", (string?)figure.Attribute("role"));
        var named = ((string)figure.Attribute("aria-labelledby")!).Split(' ');
        var words = figure.Elements().Where(element => named.Contains((string?)element.Attribute("id"))).ToArray();
        Assert.Equal(["title", "desc"], words.Select(word => word.Name.LocalName));
        Assert.All(words, word => Assert.True(word.Value.Trim().Length > 3));
    });

    [Fact]
    public void Ids_are_unique_in_a_page() => Assert.All(Pages, page =>
    {
        var ids = page.Tree.Descendants().Select(element => (string?)element.Attribute("id")).Where(id => id is not null).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
    });

    [Fact]
    public void Every_band_says_what_it_is()
    {
        var banded = Figures.Where(figure => ReportPage.WithClass(figure, "band").Any()).ToArray();
        Assert.NotEmpty(banded);
        Assert.All(banded, figure => Assert.Contains("90 %", figure.Value, StringComparison.Ordinal));
        Assert.All(banded, figure => Assert.Contains("parameters and patients vary", figure.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_bar_starts_at_zero()
    {
        var charts = Figures.Where(figure => ReportPage.WithClass(figure, "bar").Any()).ToArray();
        Assert.NotEmpty(charts);
        Assert.All(charts, chart =>
        {
            var zero = Coordinate(ReportPage.WithClass(chart, "zero").Single(), "x1");
            Assert.All(ReportPage.WithClass(chart, "bar"), bar =>
            {
                var (from, to) = (Coordinate(bar, "x"), Coordinate(bar, "x") + Coordinate(bar, "width"));
                Assert.True(Math.Abs(from - zero) < 2 * Written || Math.Abs(to - zero) < 2 * Written);
            });
        });
    }

    [Fact]
    public void Nothing_is_drawn_outside_its_figure() => Assert.All(Figures, figure =>
    {
        var box = ((string)figure.Attribute("viewBox")!).Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray();
        foreach (var mark in figure.Descendants().Where(element => element.Name.LocalName is "line" or "rect" or "circle" or "text" && element.Ancestors().All(above => above.Name.LocalName != "defs")))
            foreach (var name in new[] { "x", "x1", "x2", "cx" })
                if (mark.Attribute(name) is not null)
                    Assert.InRange(Coordinate(mark, name), -Written, box[2] + Written);
    });

    [Fact]
    public void What_lies_beyond_61_months_is_hatched()
    {
        Assert.DoesNotContain("no data", ReportPage.Of(FabricatedResult.MarrowCells(60 * FabricatedResult.Month)).Words, StringComparison.Ordinal);
        var page = ReportPage.Of(FabricatedResult.MarrowCells(96 * FabricatedResult.Month));
        var courses = page.Figures.Where(figure => ReportPage.WithClass(figure, "curve").Any()).ToArray();
        Assert.NotEmpty(courses);
        Assert.All(courses, figure => Assert.NotEmpty(ReportPage.WithClass(figure, "no-data")));
    }

    [Fact]
    public void Bulls_eyes_have_17_segments()
    {
        var discs = Pages[0].Figures.Where(figure => ReportPage.WithClass(figure, "segment").Any()).ToArray();
        Assert.Equal(5, discs.Length);
        Assert.All(discs, disc => Assert.Equal(17, ReportPage.WithClass(disc, "segment").Count()));
    }

    static double Coordinate(XElement mark, string name) => double.Parse((string)mark.Attribute(name)!, CultureInfo.InvariantCulture);
}
