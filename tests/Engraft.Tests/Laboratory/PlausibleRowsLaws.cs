using Engraft.Laboratory;
using Engraft.Numbers;

namespace Engraft.Tests.Laboratory;

/// <summary>Which trials share a register decides nothing.</summary>
public sealed class PlausibleRowsLaws
{
    [Fact]
    public void Draws_found_together_are_those_found_alone()
    {
        const int Count = 12;
        var together = PlausibleRows.Draw<Lanes8>(Bench.Model, 5, 40, Count, true);
        for (var i = 0; i < Count; i++)
        {
            var alone = PlausibleRows.Draw<One>(Bench.Model, 5, 40 + (uint)i, 1, true)[0];
            Assert.Equal(alone.Attempts, together[i].Attempts);
            Assert.Equal(alone.Row, together[i].Row);
        }
        Assert.Contains(together, draw => draw.Attempts > 1);
    }
}
