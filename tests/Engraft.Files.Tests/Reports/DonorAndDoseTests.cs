using Engraft.Laboratory;

namespace Engraft.Files.Tests.Reports;

/// <summary>What the choice of donor changes, and when procedures fall: in words, in the charts and for who cannot see them.</summary>
public class DonorAndDoseTests
{
    [Fact]
    public void Own_cells_are_compared_with_donor_cells_by_paired_intervals()
    {
        var words = ReportPage.Of(FabricatedResult.FourMuscleArms()).Words;
        Assert.Contains("own cells less each other arm", words, StringComparison.Ordinal);
        Assert.Contains("+1.2 points (−0.4 to +2.9)", words.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("+14.1 months (+9.9 to +19.1)", words.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("+1.01 million €", words.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("Not compared in this scenario", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_of_one_donor_says_that_it_compares_none() =>
        Assert.Contains("Not compared in this scenario", ReportPage.Of(FabricatedResult.MarrowCells()).Words, StringComparison.Ordinal);

    [Fact]
    public void Every_procedure_is_marked_and_said()
    {
        var markup = ReportPage.Of(FabricatedResult.FourMuscleArms()).Markup;
        Assert.Contains("cells in donor with immunosuppression on day 44 (90 % of draws 40 to 51), 134 (90 % of draws 130 to 141)", markup.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("on day 95 (90 % of draws 60 to 180), reached by 90 % of draws", markup.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("class=\"dose c2\"", markup, StringComparison.Ordinal);
        Assert.Contains("class=\"dose-range c3\"", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sham_is_marked_as_one_and_has_no_cells()
    {
        var plain = FabricatedResult.MarrowCells();
        var arm = plain.Scenario.Arms[0] with { Product = null, Sham = true };
        var sham = plain with
        {
            Scenario = plain.Scenario with { Arms = [arm] },
            Arms = [plain.Arms[0], plain.Arms[1] with { Doses = [new DoseDay(30, 30, 30, 1, false)] }],
        };
        var page = ReportPage.Of(sham);
        Assert.Contains("sham procedure in donor marrow MSC on day 30", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("% with cells,", page.Words.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Model_form_is_said_to_be_in_no_interval_beneath_the_answer()
    {
        var words = ReportPage.Of(FabricatedResult.MarrowCells()).Words;
        Assert.InRange(words.IndexOf("not errors of the equations (model form)", StringComparison.Ordinal), 0, words.IndexOf("How much of the answer is assumption", StringComparison.Ordinal));
    }

    [Fact]
    public void A_start_off_the_fraction_given_is_said_on_the_first_page()
    {
        var plain = FabricatedResult.MarrowCells();
        string Words(double lvef) => ReportPage.Of(plain with { Scenario = plain.Scenario with { Patient = plain.Scenario.Patient with { Lvef = lvef } } }).Words;
        var start = plain.Arms[0].Series["lvef"].Mean[0] / 100;
        Assert.DoesNotContain("The simulated patients begin at", Words(start), StringComparison.Ordinal);
        Assert.Contains("The simulated patients begin at", Words(start + 0.04), StringComparison.Ordinal);
    }
}
