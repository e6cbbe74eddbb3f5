using Engraft.Laboratory;

namespace Engraft.Tests.Laboratory;

/// <summary>Own, matched and donor cells are compared draw by draw.</summary>
public sealed class StudyDonorsTests
{
    const double Roundoff = 1e-9;

    static readonly Lazy<StudyResult> muscle = new(() => Bench.Run(Bench.Example("03-new-muscle.yaml", 4) with { Horizon = 500 }));

    [Fact]
    public void Nearer_cells_stand_first_and_equal_donors_are_not_compared()
    {
        var pairs = muscle.Value.DonorContrasts.Select(contrast => (contrast.Arm, contrast.Against)).Distinct().ToArray();
        Assert.Equal([("HLA-matched, immunosuppressed", "donor, no drugs"), ("HLA-matched, immunosuppressed", "donor, immunosuppressed"),
            ("own cells", "donor, no drugs"), ("own cells", "donor, immunosuppressed"), ("own cells", "HLA-matched, immunosuppressed")], pairs);
    }

    [Fact]
    public void A_contrast_is_the_difference_of_two_effects_but_its_interval_is_not()
    {
        var result = muscle.Value;
        double Effect(string arm) => result.Effects.Last(effect => effect.Arm == arm && effect.Outcome == "lvef").Difference.Mean;
        foreach (var contrast in result.DonorContrasts.Where(contrast => contrast.Quantity == "lvef"))
        {
            Assert.Equal(Effect(contrast.Arm) - Effect(contrast.Against), contrast.Difference.Mean, Roundoff);
            // The two arms share their patient: unpaired ends would be as wide as patients differ.
            Assert.True(contrast.Difference.High - contrast.Difference.Low < 0.5 * (contrast.First.High - contrast.First.Low), contrast.Against);
        }
    }

    [Fact]
    public void Own_cells_are_waited_for_and_spared_rejection_and_drugs()
    {
        DonorContrast Of(string quantity) => muscle.Value.DonorContrasts.Single(contrast => contrast is { Arm: "own cells", Against: "donor, immunosuppressed" } && contrast.Quantity == quantity);
        Assert.True(Of("rejection").Difference.High < 0);
        Assert.True(Of("wait").Difference.Low > 0);
        Assert.True(Of("deathWhileWaiting").Difference.Low > 0);
        Assert.True(Of("immunosuppressionDays").Difference.High < 0);
        Assert.True(Of("productCost").First.Mean > Of("productCost").Second.Mean);
    }

    [Fact]
    public void Correcting_the_gene_is_compared_with_leaving_the_fault_in()
    {
        var result = Bench.Run(Bench.Example("04-genetic-dilated.yaml", 2) with { Horizon = 40 });
        Assert.Equal([("own muscle, gene corrected", "own muscle, fault left in")], result.DonorContrasts.Select(contrast => (contrast.Arm, contrast.Against)).Distinct());
    }
}
