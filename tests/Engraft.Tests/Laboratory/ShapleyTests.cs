using Engraft.Laboratory;

namespace Engraft.Tests.Laboratory;

public class ShapleyTests
{
    const double Roundoff = 1e-14;

    [Fact]
    public void Glove_game_has_the_published_values()
    {
        // Players 0 and 1 own a left glove, player 2 a right one; a pair is worth 1: (1/6, 1/6, 4/6).
        double[] value = [0, 0, 0, 0, 0, 1, 1, 1];
        var parts = Shapley.Parts(3, value);
        Assert.Equal(1.0 / 6, parts[0], Roundoff);
        Assert.Equal(1.0 / 6, parts[1], Roundoff);
        Assert.Equal(4.0 / 6, parts[2], Roundoff);
    }

    [Fact]
    public void Parts_sum_to_the_whole_and_a_null_player_gets_nothing()
    {
        var value = new double[64];
        for (var coalition = 0; coalition < 64; coalition++)
        {
            var used = coalition & ~8;
            value[coalition] = used * 0.37 + int.PopCount(used) * int.PopCount(used);
        }
        var parts = Shapley.Parts(6, value);
        Assert.Equal(value[63] - value[0], parts.Sum(), 1e-12);
        Assert.Equal(0, parts[3], Roundoff);
    }

    [Fact]
    public void A_missing_coalition_is_refused() =>
        Assert.Throws<ArgumentException>(() => Shapley.Parts(3, new double[7]));
}
