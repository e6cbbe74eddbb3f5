using Engraft.Trials.Measurement;
using Engraft.Trials.Prediction;
using Engraft.Trials.Published;

namespace Engraft.Trials.Tests.Measurement;

/// <summary>Standard errors of shipped figures, against what a hand calculation gives.</summary>
public class FigureErrorTests
{
    /// <summary>Hand calculations are written with four digits.</summary>
    const double Printed = 5e-4;

    [Theory]
    [InlineData("boost", 61, "BMC", false, ErrorBasis.Deviation, 2.1726)]       // 11.9 / sqrt 30
    [InlineData("boost", 6, "BMC", true, ErrorBasis.PValue, 2.0217)]            // 6.0 / 2.9677
    [InlineData("boost", 18, "BMC", true, ErrorBasis.PValue, 2.5383)]           // 2.8 / 1.1031
    [InlineData("boost", 61, "BMC", true, ErrorBasis.Deviation, 2.7801)]        // sqrt(11.9^2/30 + 9.5^2/30): the arms' own
    [InlineData("rimecard", 12, "placebo", false, ErrorBasis.Deviation, 1.4459)] // 5.6 / sqrt 15
    [InlineData("time", 6, "placebo", false, ErrorBasis.Imputed, 1.1859)]       // 7.5 / sqrt 40: a third of 120
    [InlineData("msc-hf", 6, "MSC", true, ErrorBasis.Imputed, 2.1550)]          // 7.5 sqrt(1/37 + 1/18)
    [InlineData("yao-2009", 12, "repeat", false, ErrorBasis.Imputed, 1.9365)]   // 7.5 / sqrt 15: the printed spread has no name
    public void The_error_of_a_change_of_the_ejection_fraction(string name, double month, string arm, bool contrast, ErrorBasis basis, double expected)
    {
        var trial = Shipped.Trials[name];
        var figure = trial.Reported.First(figure => figure is { Outcome: "lvef", Kind: FigureKind.Change, Central: not null } && figure.IsContrast == contrast && figure.Arms[0] == arm
            && Math.Abs(figure.Day - month * 30.4375) < 1);
        var error = FigureErrors.Of(figure, trial, Numbers.Shipped)!.Value;
        Assert.Equal(basis, error.Basis);
        Assert.Equal(expected, error.Value, Printed);
    }

    /// <summary>A difference that was not printed has the errors of the arms that it was taken from; where they have none, the usual deviation and the patients seen on that day.</summary>
    [Theory]
    [InlineData("rimecard", 12, ErrorBasis.Deviation, 2.1610)]  // sqrt(6.22^2/15 + 5.6^2/15)
    [InlineData("time", 6, ErrorBasis.Imputed, 1.4524)]         // 7.5 sqrt(1/80 + 1/40)
    [InlineData("time", 24, ErrorBasis.Imputed, 1.7309)]        // 7.5 sqrt(1/57 + 1/28)
    public void The_error_of_a_derived_contrast(string name, double month, ErrorBasis basis, double expected)
    {
        var trial = Shipped.Trials[name];
        var figure = PredictedFigures.Of(trial).Single(figure => figure is { Outcome: "lvef", Kind: FigureKind.Change, IsContrast: true, Mean: not null } && Math.Abs(figure.Day - month * 30.4375) < 1);
        var error = FigureErrors.Of(figure, trial, Numbers.Shipped)!.Value;
        Assert.Equal(basis, error.Basis);
        Assert.Equal(expected, error.Value, Printed);
    }

    [Fact]
    public void An_interval_gives_the_error()
    {
        var trial = Shipped.Trials["msc-hf"];
        var figure = trial.Reported.Single(figure => figure is { Outcome: "lvesv", Mean: -13.0 });
        Assert.Equal(14.2 / 3.92, FigureErrors.Of(figure, trial, Numbers.Shipped)!.Value.Value, Printed);
    }

    /// <summary>A neutral report without a number has the error that its number would have: that is what censoring needs.</summary>
    [Theory]
    [InlineData("astami", 1.5000), InlineData("hebe", 1.2958), InlineData("bonami", 1.5000)]
    public void A_censored_contrast_has_an_error(string name, double expected) => Assert.Equal(expected,
        FigureErrors.Of(Shipped.Trials[name].Reported.First(figure => figure is { IsCensored: true, Outcome: "lvef" }), Shipped.Trials[name], Numbers.Shipped)!.Value.Value, Printed);

    [Fact]
    public void Where_the_number_of_patients_is_not_known_there_is_no_error() =>
        Assert.Null(FigureErrors.Of(Shipped.Trials["leuven-ami"].Reported[0], Shipped.Trials["leuven-ami"], Numbers.Shipped));

    [Fact]
    public void Arms_are_as_reported_or_shared_out_by_the_ratio()
    {
        Assert.Equal([80, 40], ArmSizes.Of(Shipped.Trials["time"]));
        Assert.Equal([30, 30], ArmSizes.Of(Shipped.Trials["boost"]));
        Assert.Equal([67, 67, 67], ArmSizes.Of(Shipped.Trials["hebe"]));
        Assert.Equal([27], ArmSizes.Of(Shipped.Trials["concert-hf"]));
        Assert.Equal([33, null], ArmSizes.Of(Shipped.Trials["leuven-ami"]));
        Assert.Equal([null, null], ArmSizes.Of(Shipped.Trials["latetime"]));
    }
}
