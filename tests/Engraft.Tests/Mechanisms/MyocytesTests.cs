using Engraft.Mechanisms;
using Engraft.Numbers;

namespace Engraft.Tests.Mechanisms;

public class MyocytesTests
{
    /// <summary>Published rates are given to one or two digits.</summary>
    const double Reading = 0.1;

    const double Year = 365;

    [Theory]
    [InlineData(25, 0.010)]
    [InlineData(75, 0.0040)]
    public void Renewal_falls_with_age_as_measured(double age, double perYear)
    {
        var p = new TissueParameters<One>(TissueRow.Central<One>());
        Assert.Equal(perYear, Myocytes.Renewal(p.Myocyte, new One(age)).Value * Year, Reading * perYear);
    }

    [Fact]
    public void Twice_the_healthy_wall_stress_costs_about_one_percent_a_year()
    {
        var (row, state, outside) = Resting();
        new ZoneSurroundings<One>(outside).WallStress = new One(2);
        TissueRow.Advance(row, outside, state, 0, Year);
        Assert.InRange(1 - state[0].Value, 0.009, 0.011);
    }

    [Fact]
    public void Stress_at_or_below_healthy_costs_nothing()
    {
        var (row, state, outside) = Resting();
        new ZoneSurroundings<One>(outside).WallStress = new One(0.7);
        TissueRow.Advance(row, outside, state, 0, Year);
        Assert.Equal(1, state[0].Value);
    }

    [Fact]
    public void Healthy_muscle_does_not_grow_and_lost_muscle_returns_slowly()
    {
        var (row, state, outside) = Resting();
        state[0] = new One(0.9);
        TissueRow.Advance(row, outside, state, 0, Year);
        // At 60 years 0.53 %/y of what is missing, about fourfold beside injury.
        Assert.InRange(state[0].Value - 0.9, 0.0005, 0.003);
    }

    [Fact]
    public void A_closed_vessel_kills_and_protection_by_a_graft_spares()
    {
        static double Left(double protection)
        {
            var (row, state, outside) = Resting();
            var around = new ZoneSurroundings<One>(outside);
            around.StenosisResistance = new One(100);
            around.GraftProtection = new One(protection);
            TissueRow.Advance(row, outside, state, 0, 60);
            return state[0].Value;
        }
        Assert.True(Left(0) < 0.99);
        Assert.True(Left(0.5) > Left(0));
        Assert.Equal(1, Left(1), 1e-12);
    }

    static (One[] Row, One[] State, One[] Outside) Resting()
    {
        var row = TissueRow.Central<One>();
        var (state, outside) = TissueRow.Healthy(row);
        return (row, state, outside);
    }
}
