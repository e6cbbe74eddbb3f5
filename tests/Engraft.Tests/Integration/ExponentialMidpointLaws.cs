using Engraft.Integration;
using Engraft.Numbers;

namespace Engraft.Tests.Integration;

/// <summary>What holds whatever the step: nothing negative, sums kept, equilibria exact, every lane the same bits.</summary>
public class ExponentialMidpointLaws
{
    /// <summary>Sums of six pools over a thousand steps, each rounded to 1e-16.</summary>
    const double Balance = 1e-13;

    /// <summary>A thousand steps of which each may round the same way, by 1e-16 each in e and in φ.</summary>
    const double Drift = 3e-13;

    /// <summary>A few roundings in one step.</summary>
    const double Roundoff = 4e-15;

    /// <summary>The rational form of the exponential, as promised by FineRelaxation.</summary>
    const double Rational = 1e-6;

    [Theory]
    [InlineData(1e-9)]
    [InlineData(1e-4)]
    [InlineData(0.02)]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(1e6)]
    [InlineData(1e12)]
    public void Moves_KeepTheSum(double step)
    {
        var state = LinearSystem<One>.March(new(0, 0, 0.7, 0, 0), 1, 0.25, step, 1000);
        Assert.InRange(state[0].Value + state[1].Value, 1.25 - Balance, 1.25 + Balance);
    }

    [Theory]
    [InlineData(1e-6)]
    [InlineData(0.3)]
    [InlineData(40)]
    public void Production_ArrivesWhole(double step)
    {
        var state = LinearSystem<One>.March(new(2, 0, 0.7, 0, 0), 0, 0, step, 1);
        Assert.InRange((state[0].Value + state[1].Value) / (2 * step), 1 - Roundoff, 1 + Roundoff);
    }

    readonly struct Halving : IRates<One>
    {
        static readonly Transfer[] moves = [new(0, 1, 0.5), new(0, 2)];

        public static ReadOnlySpan<Transfer> Transfers => moves;

        public void AddRates(ReadOnlySpan<One> now, Span<One> production, Span<One> loss, Span<One> transfer) => (transfer[0], transfer[1]) = (0.3, 0.9);
    }

    [Fact]
    public void Yield_ScalesWhatArrives()
    {
        One[] state = [8, 0, 0];
        new ExponentialMidpoint<One>(new One[ExponentialMidpoint<One>.WorkspaceSize(3, 2)], 3, 2).Step(new Halving(), state, 2);
        Assert.InRange(state[0].Value / (8 * Math.Exp(-2.4)), 1 - 1e3 * Rational, 1 + 1e3 * Rational);
        Assert.InRange(state[0].Value + 2 * state[1].Value + state[2].Value, 8 - Balance, 8 + Balance);
        Assert.InRange(6 * state[1].Value / state[2].Value, 1 - Roundoff, 1 + Roundoff);
    }

    [Theory]
    [InlineData(1e-3)]
    [InlineData(1)]
    [InlineData(1e3)]
    [InlineData(1e9)]
    [InlineData(1e15)]
    public void AbsurdSteps_StayFiniteAndPositive(double step)
    {
        var state = new One[HealingSystem<One>.States];
        HealingSystem<One>.Start(state);
        foreach (var value in HealingSystem<One>.March(20 * step, 20))
            Assert.True(value.Value >= 0 && double.IsFinite(value.Value), $"{value.Value} after steps of {step} d");
    }

    [Theory]
    [InlineData(1e-5)]
    [InlineData(1)]
    [InlineData(3e4)]
    [InlineData(1e8)]
    public void Equilibrium_IsAFixedPoint(double loss)
    {
        var level = 3 / loss;
        var state = LinearSystem<One>.March(new(3, loss, 0, 5, loss), level, 5 / loss, 0.5, 1000);
        Assert.InRange(state[0].Value / level, 1 - Drift, 1 + Drift);
    }

    [Fact]
    public void StiffDecay_EndsAtEquilibrium()
    {
        var state = LinearSystem<One>.March(new(3, 1e6, 1e5, 0, 2e6), 7, 9, 0.5, 2);
        Assert.InRange(state[0].Value / (3 / 1.1e6), 1 - Roundoff, 1 + Roundoff);
        Assert.InRange(state[1].Value / (3 / 1.1e6 * 1e5 / 2e6), 1 - Rational, 1 + Rational);
    }

    [Fact]
    public void Decay_FollowsTheExponential()
    {
        for (var x = 1e-4; x < 60; x *= 1.1)
        {
            var state = LinearSystem<One>.March(new(0, x, 0, 1, x), 1, 0, 1, 1);
            Assert.InRange(state[0].Value - Math.Exp(-x), -Rational, Rational);
            Assert.InRange(state[1].Value - (1 - Math.Exp(-x)) / x, -Rational, Rational);
            if (x <= 1)
                Assert.InRange(state[0].Value / Math.Exp(-x), 1 - Roundoff - 5e-11 * Math.Pow(x, 9), 1 + Roundoff + 5e-11 * Math.Pow(x, 9));
        }
    }

    [Fact]
    public void DyingPool_EndsAtZero()
    {
        var state = LinearSystem<One>.March(new(0, 1, 0, 0, 1), 1, 1, 1, 2000);
        Assert.Equal(0, state[0].Value);
    }

    [Fact]
    public void Lanes_GiveTheBitsOfOne()
    {
        var expected = HealingSystem<One>.March(30, 250);
        var four = HealingSystem<Lanes4>.March(30, 250);
        var eight = HealingSystem<Lanes8>.March(30, 250);
        for (var i = 0; i < expected.Length; i++)
            for (var lane = 0; lane < 8; lane++)
            {
                Assert.Equal(BitConverter.DoubleToInt64Bits(expected[i].Value), BitConverter.DoubleToInt64Bits(eight[i][lane]));
                Assert.Equal(BitConverter.DoubleToInt64Bits(expected[i].Value), BitConverter.DoubleToInt64Bits(four[i][lane % 4]));
            }
    }

    [Fact]
    public void Lanes_DoNotSeeEachOther()
    {
        var starts = new double[] { 1, 0, 1e-3, 5, 1e6, 0.2, 3, 7 };
        var together = LinearSystem<Lanes8>.March(new(1, 0.2, 0.7, 0.1, 0.3), Lanes8.Load(starts), Lanes8.Of(1), 0.3, 50);
        for (var lane = 0; lane < 8; lane++)
        {
            var alone = LinearSystem<One>.March(new(1, 0.2, 0.7, 0.1, 0.3), starts[lane], 1, 0.3, 50);
            Assert.Equal(alone[0].Value, together[0][lane]);
            Assert.Equal(alone[1].Value, together[1][lane]);
        }
    }
}
