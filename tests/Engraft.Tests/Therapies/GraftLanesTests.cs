using Engraft.Numbers;

namespace Engraft.Tests.Therapies;

/// <summary>Eight and four hearts side by side have the bits of one.</summary>
public class GraftLanesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Lanes_HaveTheBitsOfOne(int lane)
    {
        var one = GraftLane.Run<One>(0, 0.05);
        Assert.Equal(one, GraftLane.Run<Lanes4>(lane, 0.05));
        Assert.Equal(one, GraftLane.Run<Lanes8>(lane, 0.05));
    }
}
