using Engraft.Files.Reports;
using Engraft.Files.Reports.Charts;
using Engraft.Outcomes;

namespace Engraft.Files.Tests.Reports;

public class WritingTests
{
    [Theory, InlineData(-0.04, 1, "0.0"), InlineData(-1.25, 1, "−1.3"), InlineData(12345.6, 0, "12346"), InlineData(double.NaN, 1, "not available"), InlineData(10, 0, "10"), InlineData(0, 0, "0"), InlineData(100, 0, "100")]
    public void Numbers(double value, int decimals, string expected) => Assert.Equal(expected, Figures.Number(value, decimals));

    [Theory, InlineData(1.44, "+1.4"), InlineData(-1.44, "−1.4"), InlineData(0.01, "0.0"), InlineData(0, "0.0")]
    public void Differences(double value, string expected) => Assert.Equal(expected, Figures.Signed(value, 1));

    [Theory, InlineData(0.004, "less than 0.1 points"), InlineData(-0.04, "less than 0.1 points"), InlineData(0.06, "+0.1 points")]
    public void A_difference_that_rounds_to_none_is_said_in_words(double value, string expected) =>
        Assert.Equal(expected, OutcomeNames.Of("lvef", "%").DifferenceInWords(value).Replace('\u00a0', ' '));

    [Theory, InlineData(0.34, 200, "34 %"), InlineData(0, 200, "less than 2 %"), InlineData(0, 10, "less than 30 %"), InlineData(1, 1000, "more than 99 %"), InlineData(0.0005, 100000, "less than 1 %"),
        InlineData(double.NaN, 200, "not available")]
    public void Chances(double share, int draws, string expected) => Assert.Equal(expected, Figures.Chance(share, draws));

    [Theory, InlineData(12.3, 20, "12"), InlineData(1.23, 2, "1.2"), InlineData(0, 0.013, "fewer than 0.02"), InlineData(0.01, 3.01, "fewer than 3.1"), InlineData(0, 3, "fewer than 3"),
        InlineData(0, 1e-9, "fewer than 0.000001"), InlineData(0, 0, "not seen (upper bound unknown)"), InlineData(double.NaN, double.NaN, "not seen (upper bound unknown)")]
    public void Risks(double value, double high, string expected) => Assert.Equal(expected, Figures.Per100(value, high));

    [Theory, InlineData(1.0, 0.0, 2.2, "up to 2.2"), InlineData(12.0, 8.0, 17.0, "8 to 17"), InlineData(0.01, 0.0, 1.0, "")]
    public void Risk_intervals_have_no_zero_end(double value, double low, double high, string expected) => Assert.Equal(expected, Figures.Per100Range(value, low, high).Replace('\u00a0', ' '));

    [Theory, InlineData(5, "5 days"), InlineData(21, "21 days"), InlineData(28, "4 weeks"), InlineData(365.25, "12 months"), InlineData(730.5, "24 months"), InlineData(3652.5, "10 years"), InlineData(1, "1 day")]
    public void Durations(double days, string expected) => Assert.Equal(expected, Figures.Duration(days));

    [Theory, InlineData(20e6, "20 million cells"), InlineData(1.5e9, "1.5 billion cells"), InlineData(750e6, "750 million cells")]
    public void Doses(double cells, string expected) => Assert.Equal(expected, Figures.Cells(cells));

    [Theory, InlineData("11.6 % in macaque", "11.6 % in macaque (n not stated)"), InlineData("pig, n = 8", "pig, n = 8"), InlineData("pigs (n=8)", "pigs (n=8)"), InlineData("12 patients", "12 patients"),
        InlineData("strategy of duration", "strategy of duration")]
    public void Animals(string text, string expected) => Assert.Equal(expected, AnimalFigures.WithNumber(text));

    [Theory, InlineData("lvef", "share", 100), InlineData("lvef", "%", 1), InlineData("kccq", "points", 1), InlineData("survival", "-", 100)]
    public void Shares_are_shown_in_per_cent(string outcome, string unit, double scale) => Assert.Equal(scale, OutcomeNames.Of(outcome, unit).Scale);

    [Fact]
    public void The_library_and_the_report_agree_on_outcomes() => Assert.All(OutcomeList.All.Where(outcome => OutcomeNames.GroupOf(outcome.Name) != "Other outcomes"), outcome =>
    {
        var (plain, named) = (OutcomeNames.Of(outcome.Name, "-"), OutcomeNames.Of(outcome.Name, outcome.Unit));
        Assert.Equal(outcome.Benefit switch { Benefit.Higher => 1, Benefit.Lower => -1, _ => 0 }, named.Better);
        if (outcome.Unit is not ("-" or "class"))
            Assert.Equal((plain.Unit, plain.DifferenceUnit), (named.Unit, named.DifferenceUnit));
    });

    [Theory, InlineData("antiFibrosis", "anti fibrosis"), InlineData("il6", "il6"), InlineData("stepCheckWorst", "step check worst")]
    public void Unknown_names_become_words(string key, string expected) => Assert.Equal(expected, OutcomeNames.Words(key));

    [Theory, InlineData(0, 97, 0, 100), InlineData(-3.2, 7.1, -4, 8), InlineData(5, 5, 4, 6), InlineData(0.251, 0.349, 0.24, 0.36)]
    public void Axes_end_on_round_numbers_around_the_data(double low, double high, double from, double to)
    {
        var nice = Ticks.Nice(low, high);
        Assert.True(nice.Low <= low && nice.High >= high);
        Assert.True(nice.Low >= from - nice.Step && nice.High <= to + nice.Step);
        Assert.InRange(Ticks.Between(nice.Low, nice.High, nice.Step).Count(), 3, 9);
    }

    [Fact]
    public void A_coordinate_must_be_a_number() => Assert.Throws<ArgumentException>(() => Svg.Number(double.NaN));

    [Fact]
    public void A_figure_escapes_what_it_is_given()
    {
        var markup = new Svg(10, 10, "x", "<b>", "a & b").Text(0, 0, "\"<>\u0000", "note").ToString();
        Assert.Contains("&lt;b&gt;", markup, StringComparison.Ordinal);
        Assert.Contains("a &amp; b", markup, StringComparison.Ordinal);
        Assert.Contains("&quot;&lt;&gt; </text>", markup, StringComparison.Ordinal);
    }
}
