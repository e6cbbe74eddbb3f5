using Engraft.Files;
using Engraft.Trials.Published;

namespace Engraft.Trials.Tests;

/// <summary>A mistake in a trial file is refused with its place, what was expected, and the nearest name.</summary>
public class TrialFindingTests
{
    [Fact]
    public void The_text_without_mistake_has_no_finding() => Assert.Empty(TrialTexts.Findings(TrialTexts.Small));

    [Theory]
    [InlineData("allocation:", "alocation:", "6:3: error: 'design' has no key 'alocation'", "Did you mean 'allocation'?")]
    [InlineData("title: T\n", "", "1:1: error: the file has no 'title'", "title: a text")]
    [InlineData("source: \"PMID 1\" }\n  - { arms: [cells], against", "}\n  - { arms: [cells], against", "25:5: error: reported[1] has no 'source'", "source: a text")]
    [InlineData("product: marrow-msc-donor", "product: marow-msc-donor", "17:14: error: 'product' is 'marow-msc-donor'", "Did you mean 'marrow-msc-donor'?")]
    [InlineData("route: transendocardial", "route: transendocardal", "18:12: error: 'route' is 'transendocardal'", "Did you mean 'transendocardial'?")]
    [InlineData("dose: 1e8 cells", "dose: 1e8 mL", "19:11: error: 'dose' is '1e8 mL', a volume", "a number of cells")]
    [InlineData("followUp: 6 mo", "followUp: 6", "9:13: error: 'followUp' is '6', a number without unit", "a time")]
    [InlineData("lvefAtMost: 40 %", "lvefAtMost: 400 %", "13:15: error: 'lvefAtMost' is '400 %', out of range", "0 to 100 %")]
    [InlineData("modalities: [cmr]", "modalities: [mri]", "8:16: error: 'modalities' is 'mri'", "one of cmr, ct, echo")]
    [InlineData("outcome: lvesv,", "outcome: lvesvv,", "27:33: error: 'outcome' is 'lvesvv'", "Did you mean 'lvesv'?")]
    [InlineData("unit: points", "unit: \"%\"", "26:140: error: 'unit' is '%'", "expected 'points'")]
    [InlineData("unit: L,", "unit: mmHg,", "27:84: error: 'unit' is 'mmHg', a pressure", "expected 'mL'")]
    [InlineData("unit: L,", "unit: Litre,", "27:84: error: 'unit' is 'Litre', which is not known", "expected 'mL'")]
    [InlineData("unit: L,", "", "27:5: error: this figure has a number and no 'unit'", "unit: 'mL'")]
    [InlineData("against: [placebo], outcome", "against: [plasebo], outcome", "26:31: error: there is no arm 'plasebo'", "Did you mean 'placebo'?")]
    [InlineData("against: [placebo], outcome", "against: [cells], outcome", "26:31: error: 'cells' is compared with itself", "other arms")]
    [InlineData("mean: 31,", "mean: 131,", "25:66: error: 'mean' is 131 %", "0 to 100 %")]
    [InlineData("mean: 31, sd: 6, unit: \"%\",", "", "25:5: error: this figure has no number and no 'verdict'", "verdict such as 'notSignificant'")]
    [InlineData("sd: 6", "sd: 6, se: 1", "25:81: error: a second measure of spread", "sd, se, unstatedSpread")]
    [InlineData("low: -1, high: 6", "low: 3, high: 6", "26:97: error: the interval 3 to 6 does not enclose 2.5", "low, then the figure")]
    [InlineData("interval: confidence95, ", "", "26:5: error: 'low', 'high' and 'interval' do not stand together", "all three or none")]
    [InlineData("kind: level, at: 0 mo", "kind: change, at: 0 mo", "25:55: error: a change at the baseline", "kind level")]
    [InlineData("role: control", "role: control\n    dose: 5 cells", "23:11: error: 'dose' stands in a control arm", "role cells")]
    [InlineData("    product: marrow-msc-donor\n", "", "15:5: error: this arm has neither 'product' nor 'nearestClass'", "else nearestClass")]
    [InlineData("name: placebo", "name: cells", "21:11: error: a second arm is named 'cells', the first stands in line 15", "a name of its own")]
    [InlineData("name: t\n", "name: u\n", "2:7: error: 'name' is 'u'", "'t', as the file is called")]
    [InlineData("hazardRatio: 0.8, low: 0.5, high: 1.3,", "", "29:5: error: this event has no number", "hazardRatio, winRatio")]
    [InlineData("count: 3, of: 15", "count: 30, of: 15", "30:78: error: 30 patients with the event", "at most the 15 at risk")]
    [InlineData("sd: 6", "sd: 6, n: 500", "25:80: error: 500 patients behind the figure", "of its arms")]
    [InlineData("mean: 2.5, low: -1, high: 6", "mean: 250, low: -1, high: 600", "26:", "-100 to 100")]
    [InlineData("product: marrow-msc-donor", "product: engineered-heart-muscle-patch", "18:12: error: engineered-heart-muscle-patch cannot be given by transendocardial", "a route that carries muscle")]
    public void A_mistake_is_refused_with_its_place(string good, string bad, string place, string expected)
    {
        var changed = TrialTexts.Small.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(TrialTexts.Small, changed);
        var found = TrialTexts.Findings(changed);
        Assert.Contains(found, finding => finding.StartsWith("t.yaml:" + place, StringComparison.Ordinal) && finding.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(""), InlineData("[1, 2]"), InlineData("just words"), InlineData("a:\n\t- b\n"), InlineData("a: &a 1\nb: *a\n")]
    public void A_text_that_is_no_trial_is_refused(string text) => Assert.All(TrialTexts.Findings(text), finding => Assert.StartsWith("t.yaml:", finding, StringComparison.Ordinal));

    [Fact]
    public void The_same_figure_twice_is_refused()
    {
        var line = TrialTexts.Small.Split('\n')[24];
        Assert.Contains("this figure stands already in line 25", Assert.Single(TrialTexts.Findings(TrialTexts.Small.Replace(line, line + "\n" + line, StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_arrive_in_house_units()
    {
        var trial = TrialFiles.Parse(TrialTexts.Small, "t.yaml", Shipped.Catalogue, [])!;
        Assert.Equal(5.4, trial.Reported[2].Mean!.Value, Roundoff);
        Assert.Equal("mL", trial.Reported[2].Unit);
        Assert.Equal(6 * 30.4375, trial.Reported[2].Day);
        Assert.Equal(0.4, trial.Population.LvefAtMost);
        Assert.Equal((EventKind.HeartFailureHospitalisation, 20.0), (trial.Events[1].Kind, trial.Events[1].Rate!.Value));
        Assert.Equal(Engraft.Therapies.CellClass.Mesenchymal, trial.Arm("cells").Class);
    }

    /// <summary>A factor of a thousand, in double precision.</summary>
    const double Roundoff = 1e-12;
}
