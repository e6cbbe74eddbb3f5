using System.Text;
using System.Text.RegularExpressions;
using Engraft.Laboratory;

namespace Engraft.Files.Tests.Reports;

public class HtmlReportTests
{
    /// <summary>Limit of the specification for one report, bytes.</summary>
    const int LargestPage = 1_500_000;

    static readonly Dictionary<string, Func<StudyResult>> Studies = new()
    {
        ["one"] = () => FabricatedResult.MarrowCells(),
        ["four"] = FabricatedResult.FourMuscleArms,
        ["five"] = FabricatedResult.FiveRoutes,
        ["none"] = FabricatedResult.NoTherapy,
    };

    public static TheoryData<string> Names => [.. Studies.Keys];

    [Theory, MemberData(nameof(Names))]
    public void First_page_keeps_the_order_of_the_specification(string study)
    {
        var page = ReportPage.Of(Studies[study]());
        string[] order = ["Simulation for research. Not evidence that a treatment works. Not for treating a patient; stem-cell products for heart failure are experimental.",
            study == "none" ? "What happens?" : "What did the cells do?", "90 %", "The evidence behind this product", "How much of the answer is assumption", "Benefit and harm per 100 patients", "The heart over time"];
        var places = order.Select(words => page.Words.IndexOf(words, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.True(page.Markup.IndexOf("<h1", StringComparison.Ordinal) < page.Markup.IndexOf("id=\"difference\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Sections_after_the_first_page_keep_the_order_of_the_specification()
    {
        var sections = ReportPage.Of(FabricatedResult.MarrowCells()).Tree.Descendants("section").Select(section => (string)section.Attribute("id")!).ToArray();
        string[] expected = ["difference", "evidence", "balance", "course", "scar", "segments", "loops", "why", "must", "outcomes", "events", "patient", "sure", "sources", "limits", "reproduce"];
        Assert.Equal(expected, sections);
    }

    [Theory, MemberData(nameof(Names))]
    public void Survival_is_said_not_to_be_estimable(string study) =>
        Assert.Contains("effect on survival: not estimable from present evidence", ReportPage.Of(Studies[study]()).Words, StringComparison.Ordinal);

    [Theory, MemberData(nameof(Names))]
    public void Numbers_are_written_for_people(string study)
    {
        var page = ReportPage.Of(Studies[study]());
        Assert.DoesNotMatch(new Regex("NaN|Infinity|∞|[^a-z]E[-+]?[0-9]"), page.Words);
        Assert.DoesNotMatch(new Regex("[0-9],[0-9]"), page.Words);
        Assert.DoesNotMatch(new Regex("[0-9]\\.[0-9]{2,} ?(%|points)"), page.Words);
        Assert.DoesNotMatch(new Regex("(?i)\\bp ?[=<>] ?[0-9]|p-value|significant"), page.Words);
    }

    [Fact]
    public void Page_needs_nothing_outside_itself()
    {
        var markup = ReportPage.Of(FabricatedResult.FourMuscleArms()).Markup.Replace("xmlns=\"http://www.w3.org/2000/svg\"", "", StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex("(?i)<script|<link|<img|<iframe|@import|src=|https?://|url\\((?!#)"), markup);
    }

    [Theory, MemberData(nameof(Names))]
    public void Page_is_small(string study) => Assert.InRange(Encoding.UTF8.GetByteCount(ReportPage.Of(Studies[study]()).Markup), 10_000, LargestPage);

    [Fact]
    public void Hostile_names_stay_text()
    {
        const string Hostile = "<script>alert('1')</script> & \"quoted\" \u0001";
        var result = FabricatedResult.MarrowCells();
        var arms = result.Arms.Select((arm, i) => i == 0 ? arm : arm with { Name = Hostile }).ToArray();
        var page = ReportPage.Of(result with
        {
            Scenario = result.Scenario with { Title = Hostile, Question = Hostile, Arms = [result.Scenario.Arms[0] with { Name = Hostile }] },
            Arms = arms,
            Effects = [.. result.Effects.Select(effect => effect with { Arm = Hostile })],
            Assumptions = [Hostile],
            Warnings = [Hostile],
        });
        Assert.DoesNotContain("<script", page.Markup, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<script>alert('1')</script> & \"quoted\"", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void No_risk_is_zero()
    {
        var result = FabricatedResult.MarrowCells();
        var page = ReportPage.Of(result with { Risks = [new("donor marrow MSC", "stroke", 0, 0, 0.41, "none seen", "PMID 1"), new("donor marrow MSC", "tumour", 0.0001, 0, 0, "none seen", "PMID 2")], Benefits = [] });
        var risks = page.Tree.Descendants("section").Single(section => (string?)section.Attribute("id") == "events").Descendants("tbody").First().Elements("tr").Select(row => row.Value).ToArray();
        Assert.Contains("fewer than 0.5", risks[0], StringComparison.Ordinal);
        Assert.Contains("upper bound unknown", risks[1], StringComparison.Ordinal);
        Assert.All(risks, risk => Assert.DoesNotMatch(new Regex("(?<![0-9.])0(\\.0+)?(?![0-9.])"), risk));
    }

    [Fact]
    public void Death_and_hospitalisation_are_not_compared_between_arms()
    {
        var page = ReportPage.Of(FabricatedResult.MarrowCells());
        Assert.DoesNotContain("12.9", page.Words, StringComparison.Ordinal);
        Assert.Contains("not compared", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("death from any cause", page.Tree.Descendants("section").Single(section => (string?)section.Attribute("id") == "balance").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Animals_come_with_species_and_number()
    {
        var page = ReportPage.Of(FabricatedResult.MarrowCells());
        Assert.Contains("pig, n = 12", page.Words, StringComparison.Ordinal);
        Assert.Contains("sheep, n not stated", page.Words, StringComparison.Ordinal);
        Assert.Contains("macaque 5 of 5 (n not stated)", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_flags_are_printed()
    {
        var words = ReportPage.Of(FabricatedResult.MarrowCells()).Words;
        Assert.Contains("⚠ one source retracted", words, StringComparison.Ordinal);
        Assert.Contains("⚠ expression of concern", words, StringComparison.Ordinal);
        Assert.Contains("⚠ retracted", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_route_or_disease_does_not_count_as_evidence()
    {
        var result = FabricatedResult.MarrowCells();
        var rung = ReportPage.WithClass(ReportPage.Of(result).Tree.Root!, "rung").First();
        Assert.Equal("2", ReportPage.WithClass(rung, "count").Single().Value);
        var elsewhere = result with { Scenario = result.Scenario with { Arms = [result.Scenario.Arms[0] with { Route = result.Scenario.Arms[0].Route! with { Name = "intravenous" } }] } };
        Assert.Equal("none", ReportPage.WithClass(ReportPage.WithClass(ReportPage.Of(elsewhere).Tree.Root!, "rung").First(), "count").Single().Value);
    }

    [Theory, InlineData(2.9, ""), InlineData(3.1, "amber"), InlineData(10.5, "red")]
    public void Demands_beyond_measurement_are_coloured(double ratio, string tone)
    {
        var result = FabricatedResult.MarrowCells();
        var page = ReportPage.Of(result with { SecretionDemands = [result.SecretionDemands[0] with { Ratio = ratio }] });
        var row = page.Tree.Descendants("section").Single(section => (string?)section.Attribute("id") == "must").Descendants("tbody").First().Element("tr")!;
        Assert.Equal(tone, (string?)row.Attribute("class") ?? "");
    }

    [Fact]
    public void A_demand_that_no_amount_meets_is_red_and_said_so()
    {
        var result = FabricatedResult.MarrowCells();
        var page = ReportPage.Of(result with { SecretionDemands = [result.SecretionDemands[0] with { Ratio = double.PositiveInfinity }] });
        var row = page.Tree.Descendants("section").Single(section => (string?)section.Attribute("id") == "must").Descendants("tbody").First().Element("tr")!;
        Assert.Equal("red", (string?)row.Attribute("class"));
        Assert.Contains("no amount reaches it", row.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Benefits_that_no_draw_has_are_not_called_none()
    {
        var result = FabricatedResult.MarrowCells();
        var page = ReportPage.Of(result with { Benefits = [new("donor marrow MSC", "walks at least 30 m further", 0, 0, 0, 0, "simulated", "PMID 1")] });
        Assert.Contains("fewer than 2, with or without", page.Words.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Assumptions_are_folded_away_and_flagged_sources_are_not()
    {
        var section = ReportPage.Of(FabricatedResult.MarrowCells()).Tree.Descendants("section").Single(one => (string?)one.Attribute("id") == "sources");
        Assert.Contains("Invented assumption 24", section.Descendants("details").Last().Value, StringComparison.Ordinal);
        Assert.DoesNotContain("⚠", string.Concat(section.Descendants("details").Select(one => one.Value)), StringComparison.Ordinal);
        Assert.Contains("⚠ retracted", section.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_numbers_leave_the_page_whole()
    {
        var result = FabricatedResult.MarrowCells();
        var broken = result.Arms.Select(arm => arm with
        {
            Series = arm.Series.ToDictionary(pair => pair.Key, pair => pair.Value with { Mean = [.. pair.Value.Mean.Select((value, i) => i > 20 ? double.NaN : value)], Low = [.. pair.Value.Low.Select(_ => double.NaN)] }),
            Segments = [],
            Loops = [],
        }).ToArray();
        var page = ReportPage.Of(result with { Arms = broken, Attributions = [], Risks = [], Benefits = [], SecretionDemands = [], Requirements = [], Influences = [], Citations = [], Checks = new Dictionary<string, double>() });
        Assert.DoesNotContain("NaN", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_are_shown_for_the_patient_and_not_for_arms()
    {
        var words = ReportPage.Of(FabricatedResult.FourMuscleArms()).Words;
        Assert.Contains("They describe the patient; they are never compared between arms.", words, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(words, "MAGGIC"));
    }

    [Fact]
    public void Same_result_gives_the_same_bytes() => Assert.Equal(ReportPage.Of(FabricatedResult.FiveRoutes()).Markup, ReportPage.Of(FabricatedResult.FiveRoutes()).Markup);
}
