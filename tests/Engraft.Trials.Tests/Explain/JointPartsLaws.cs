using Engraft.Numbers;
using Engraft.Trials.Explain;

namespace Engraft.Trials.Tests.Explain;

/// <summary>Parts of a figure add up to it, and what publication selects is neither lost nor invented.</summary>
public sealed class JointPartsLaws
{
    static readonly JointParts parts = new([2, -0.5, 0], new[,] { { 4, -1.2, 0 }, { -1.2, 2, 0 }, { 0, 0, 3 } });

    [Theory]
    [InlineData(7.5)]
    [InlineData(-3)]
    public void Parts_add_up_to_the_figure(double figure) =>
        Assert.Equal(figure, Enumerable.Range(0, 3).Sum(part => parts.Given(part, figure).Mean), 12);

    /// <summary>Two independent parts of equal variance share a surprise in halves, and half of each variance stays.</summary>
    [Fact]
    public void Equal_parts_share_a_surprise()
    {
        var equal = new JointParts([0, 0], new[,] { { 2.0, 0 }, { 0, 2.0 } });
        Assert.Equal((1.5, 1), equal.Given(0, 3));
    }

    [Fact]
    public void Variance_of_all_parts_is_that_of_the_figure() => Assert.Equal(4 - 2.4 + 2 + 3, parts.Total, 12);

    /// <summary>Mean of what selection is given each figure, over published figures, is what it was expected to be; by the trapezium rule.</summary>
    [Theory]
    [InlineData(0.3, 2.5)]
    [InlineData(1, 4)]
    [InlineData(0, 2.5)]
    public void Selection_given_the_figure_averages_to_selection_before(double drawer, double bound)
    {
        var selected = new Selected(drawer, 0, bound);
        var (mean, spread) = (parts.Means.Sum(), Math.Sqrt(parts.Total));
        const double Width = 1e-3;
        var (sum, weight) = (0.0, 0.0);
        for (var z = -9.0; z < 9; z += Width)
        {
            var figure = mean + spread * z;
            var published = Elementary.Exp(new One(-0.5 * z * z)).Value * (Math.Abs(figure) < bound ? 1 - drawer : 1);
            sum += published * selected.Given(figure, parts.Given(2, figure)).Mean;
            weight += published;
        }
        Assert.Equal(selected.Before(parts, 2), sum / weight, 3);
    }

    [Fact]
    public void A_neutral_figure_was_not_selected() => Assert.Equal((0, 0), new Selected(0.5, 0.1, 2.5).Given(-2.4, (-1, 1)));
}
