using Engraft.Quantities;
using Engraft.Trials.Measurement;
using Engraft.Trials.Prediction;
using Engraft.Trials.Published;

namespace Engraft.Trials.Tests.Measurement;

/// <summary>The layer's numbers give back the figures they were taken from.</summary>
public class MeasurementPublished
{
    /// <summary>Figures are printed with two digits.</summary>
    const double Printed = 0.01;

    /// <summary>Minimal detectable change of CMR in 40 STEMI patients: 12 % EDV, 12 % ESV, 13 % EF (doi:10.1186/s12968-017-0343-9).</summary>
    [Theory]
    [InlineData("lvedv", 0.12), InlineData("lvesv", 0.12), InlineData("lvef", 0.13)]
    public void CMR_detects_the_published_change(string outcome, double published) => Assert.Equal(published,
        1.96 * Math.Sqrt(2) * Instruments.Of(outcome, [Published.Modality.Cmr], true, Numbers.Shipped).Noise, Printed * published);

    /// <summary>Infarct size on consecutive days: limits of agreement 2.4 % of LV mass at 17 % (doi:10.1016/j.jacc.2005.11.065).</summary>
    [Fact]
    public void Scar_has_the_published_limits_of_agreement() =>
        Assert.Equal(2.4, 1.96 * Math.Sqrt(2) * Instruments.Of("scarPercent", [Published.Modality.Cmr], true, Numbers.Shipped).Noise * 17, 2.4 * Printed);

    /// <summary>DAMASCENE: -0.4 to +7.7 points over five classes (doi:10.1136/bmj.g2688).</summary>
    [Theory]
    [InlineData(0, 0), InlineData(5, 2.5), InlineData(20, 3.4), InlineData(30, 6.1), InlineData(31, 8.1)]
    public void Discrepancies_give_their_class(int found, double excess) =>
        Assert.Equal(Numbers.Value("discrepancyCausal") * excess, Discrepancies.Bias(found, Numbers.Shipped), Printed);

    [Fact]
    public void Trials_that_nobody_counted_have_the_mean_over_trials() =>
        Assert.Equal(Numbers.Value("discrepancyCausal") * (24 * 2.5 + 12 * 3.4 + 3 * 6.1 + 5 * 8.1) / 49, Discrepancies.Bias(null, Numbers.Shipped), Printed);

    /// <summary>The classes as the collected evidence has them.</summary>
    [Fact]
    public void Discrepancy_classes_are_those_of_the_evidence()
    {
        var rows = Evidence.Rows("meta.csv")?.Where(row => row["meta"] == "DAMASCENE").ToArray();
        Assert.SkipWhen(rows is null, Evidence.Missing);
        string[] classes = ["None", "Few", "Some", "Many", "Most"];
        Assert.Equal(rows!.Select(row => (row["effect"], row["n_trials"])), classes.Select(name => (Text($"{Numbers.Value("discrepancy" + name):0.0}"), Text($"{Numbers.Value("trialsWith" + name)}"))));
    }

    static string Text(FormattableString text) => text.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Lost by 6, 12 and 24 months: 5 of 60 (MSC-HF), 32 of 125 (CONCERT-HF), 35 of 120 (TIME). One rate must lie among the three.</summary>
    [Fact]
    public void Drop_out_lies_among_the_trials_it_is_taken_from()
    {
        (double Lost, double Months)[] seen = [(5 / 60.0, 6), (32 / 125.0, 12), (35 / 120.0, 24)];
        var rates = seen.Select(trial => -Math.Log(1 - trial.Lost) / (trial.Months * 30.4375)).ToArray();
        Assert.InRange(Numbers.Value("dropOut"), rates.Min(), rates.Max());
    }

    /// <summary>Main contrasts of the evidence that are told in words or printed as numbers, and the chance that follows.</summary>
    [Fact]
    public void The_chance_to_be_printed_is_that_of_the_main_contrasts()
    {
        var mains = Shipped.Trials.Values.Where(trial => trial.Excluded is null).Select(trial => PredictedFigures.Main(trial)).OfType<Figure>().ToArray();
        Assert.Equal(4, mains.Count(figure => figure is { IsCensored: false, Reading: Reading.Read }));
        Assert.Equal(6, mains.Count(figure => figure.Verdict == Verdict.NotSignificant && figure.IsCensored));
        Assert.Equal(1, mains.Count(figure => figure.Verdict == Verdict.Increased));
        Assert.Equal(1.0 / 8 / (5.0 / 7), Numbers.Value("neutralNumber"), 3);
    }

    [Fact]
    public void Every_number_has_a_source_and_what_is_judged_is_marked()
    {
        Assert.Equal(MeasurementParameters<Engraft.Numbers.One>.Size, Numbers.Set.Parameters.Count);
        Assert.All(Numbers.Set.Parameters, parameter => Assert.False(string.IsNullOrWhiteSpace(parameter.Source)));
        Assert.All(Numbers.Set.Parameters.Where(parameter => parameter.Method == Method.Assumed), parameter => Assert.Equal("D", parameter.Quality));
    }
}
