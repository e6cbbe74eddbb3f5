using Engraft.Numbers;

namespace Engraft.Tests.Therapies;

/// <summary>The graft's steps converge at second order.</summary>
public class GraftConvergence
{
    [Fact]
    public void Steps_ConvergeAtSecondOrder()
    {
        double[] At(double step) => GraftLane.Run<One>(0, step);
        var (coarse, middle, fine) = (At(0.04), At(0.02), At(0.01));
        foreach (var slot in (int[])[7, 8, 12, 20, 24, 27, 31])
        {
            var order = Math.Log2(Math.Abs(coarse[slot] - middle[slot]) / Math.Abs(middle[slot] - fine[slot]));
            Assert.True(Math.Abs(middle[slot] - fine[slot]) <= 1e-12 * fine[slot] || order is > 1.7 and < 2.4, $"slot {slot}: order {order:F2}");
        }
    }
}
