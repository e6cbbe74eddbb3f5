using Engraft.Trials.Published;

namespace Engraft.Trials.Tests;

/// <summary>Every shipped trial is read; what a trial must not lose is there.</summary>
public class ShippedTrialTests
{
    [Fact]
    public void Every_shipped_trial_is_read_without_finding()
    {
        var names = Directory.GetFiles(Files.Tests.Repository.Path("data", "trials"), "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);
        var trials = Shipped.Trials;
        Assert.Empty(Shipped.Findings.Select(finding => finding.ToString()));
        Assert.Equal(names, trials.Keys);
    }

    [Theory]
    [InlineData("astami"), InlineData("regent"), InlineData("hebe"), InlineData("leuven-ami"), InlineData("bonami")]
    public void A_neutral_report_without_a_number_is_a_censored_contrast_of_the_ejection_fraction(string name) =>
        Assert.Contains(Shipped.Trials[name].Reported, figure => figure is { IsCensored: true, IsContrast: true, Outcome: "lvef", Verdict: Verdict.NotSignificant });

    [Theory]
    [InlineData("latetime"), InlineData("swiss-ami"), InlineData("amici")]
    public void A_result_that_was_not_seen_stays_missing(string name) => Assert.Empty(Shipped.Trials[name].Reported);

    [Fact]
    public void A_disputed_trial_is_flagged_and_kept_out()
    {
        Assert.NotEmpty(Shipped.Trials["scipio"].Flags);
        Assert.Equal(["scipio"], Shipped.Trials.Values.Where(trial => trial.Excluded is not null).Select(trial => trial.Name));
    }

    /// <summary>Figures that stand in notes alone: leaving one out would choose the visit that shines.</summary>
    [Theory]
    [InlineData("boost", 6, 6.0), InlineData("boost", 18, 2.8), InlineData("boost", 61, 0.8)]
    public void The_gain_of_BOOST_is_there_at_every_visit(string name, double month, double gain) => Assert.Contains(Shipped.Trials[name].Reported,
        figure => figure is { IsContrast: true, Outcome: "lvef", Kind: FigureKind.Change } && Math.Abs(figure.Day - month * DaysPerMonth) < 1 && figure.Mean == gain);

    [Fact]
    public void TIME_has_both_arms_at_two_years() =>
        Assert.Equal([48.7, 51.6], Shipped.Trials["time"].Reported.Where(figure => figure.Day > 700).Select(figure => figure.Mean!.Value));

    /// <summary>A spread that was not named must not be used as a standard deviation.</summary>
    [Fact]
    public void Spreads_that_were_not_named_are_kept_apart()
    {
        Assert.All(Shipped.Trials["yao-2009"].Reported, figure => Assert.True(figure is { Sd: null, Se: null, UnstatedSpread: > 0 }));
        Assert.Contains(Shipped.Trials["prometheus"].Reported, figure => figure.UnstatedSpread == 1.7);
    }

    [Fact]
    public void A_product_without_file_is_named_by_its_nearest_class() => Assert.Equal(
        ["MPC 12.5M", "MPC 25M", "PBMC"],
        Shipped.Trials.Values.SelectMany(trial => trial.Arms).Where(arm => arm is { Role: ArmRole.Cells, Product: null, Class: not null }).Select(arm => arm.Name).Order(StringComparer.Ordinal));

    const double DaysPerMonth = 30.4375;
}
