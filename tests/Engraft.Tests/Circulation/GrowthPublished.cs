using Engraft.Numbers;

namespace Engraft.Tests.Circulation;

/// <summary>Dilation after infarction; its size on present therapy is asked of the whole laboratory (InfarctPublished), where stiffness comes from the tissue.</summary>
public sealed class GrowthPublished
{
    static readonly double[] halfYear = [0, 1, 3, 7, 14, 21, 30, 60, 90, 120, 150, 180];

    [Fact]
    public void A_brake_on_growth_lessens_dilation()
    {
        var free = new RemodellingHeart().Infarct(0.33).Follow(halfYear);
        var braked = new RemodellingHeart().Infarct(0.33).Follow(halfYear, rate: 0.5);
        Assert.True(braked[^1] < 0.99 * free[^1], $"{braked[^1]} mL against {free[^1]} mL");
    }
}
