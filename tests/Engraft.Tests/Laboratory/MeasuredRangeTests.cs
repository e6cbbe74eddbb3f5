using Engraft.Files;
using Engraft.Laboratory.Needs;

namespace Engraft.Tests.Laboratory;

public class MeasuredRangeTests
{
    static readonly MeasuredRange any = new("retention", null, null, 1, 2, "any", "s"), route = any with { Route = "intracoronary", Basis = "route" }, muscle = any with { Muscle = true, Basis = "muscle" };

    [Theory]
    [InlineData(false, "transendocardial", "any")]
    [InlineData(true, "transendocardial", "muscle")]
    [InlineData(true, "intracoronary", "route")]
    public void The_most_specific_range_is_taken(bool isMuscle, string by, string expected) =>
        Assert.Equal(expected, MeasuredRange.Of([any, route, muscle], "retention", isMuscle, by)!.Basis);

    [Fact]
    public void What_was_never_measured_has_no_range() => Assert.Null(MeasuredRange.Of([any], "coupling", true, "intracoronary"));

    /// <summary>Every lever has an entry for either kind of cell by every shipped route, at least one that says "never in numbers".</summary>
    [Fact]
    public void The_shipped_file_speaks_of_every_lever()
    {
        var ranges = MeasuredRangeFile.Read();
        foreach (var lever in LeverNames.All.Keys)
            foreach (var by in Catalogue.Read().Routes.Keys)
                Assert.All((bool[])[true, false], isMuscle => Assert.NotNull(MeasuredRange.Of(ranges, lever, isMuscle, by)));
    }
}
