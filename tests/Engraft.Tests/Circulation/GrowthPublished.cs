using Engraft.Numbers;

namespace Engraft.Tests.Circulation;

/// <summary>Dilation after infarction on present therapy: ranges asked of the first patient's issue.</summary>
public sealed class GrowthPublished
{
    static readonly double[] halfYear = [0, 1, 3, 7, 14, 21, 30, 60, 90, 120, 150, 180];
    const int Week = 3;

    [Theory]
    [InlineData(0.18, 0.95, 1.06)]
    [InlineData(0.33, 1.05, 1.25)]
    public void Six_months_over_one_week(double infarct, double low, double high)
    {
        var volumes = new RemodellingHeart().Infarct(infarct).Follow(halfYear);
        Assert.InRange(volumes[^1] / volumes[Week], low, high);
    }

    [Fact]
    public void A_brake_on_growth_lessens_dilation()
    {
        var free = new RemodellingHeart().Infarct(0.33).Follow(halfYear);
        var braked = new RemodellingHeart().Infarct(0.33).Follow(halfYear, rate: 0.5);
        Assert.True(braked[^1] < 0.99 * free[^1], $"{braked[^1]} mL against {free[^1]} mL");
    }
}
