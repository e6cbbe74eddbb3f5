using Engraft.Numbers;

namespace Engraft.Tests.Integration;

/// <summary>The observed order of the integrator, against Richardson's extrapolation and against the classical Runge-Kutta method.</summary>
public class ExponentialMidpointConvergence
{
    /// <summary>The method is of order 2; at finite steps the slope of the error is allowed this much less.</summary>
    const double OrderSlack = 0.15;

    /// <summary>What is left after extrapolating away the second-order error of 0.002-day steps; the two methods share no code.</summary>
    const double OtherMethod = 2e-8;

    static double[] Values(One[] state) => Array.ConvertAll(state, x => x.Value);

    [Fact]
    public void Order_IsTwoInEveryPool()
    {
        var exact = RungeKutta(8, 4_000);
        for (var i = 0; i < HealingSystem<One>.States; i++)
        {
            var coarse = Math.Abs(HealingSystem<One>.March(8, 400)[i].Value - exact[i]);
            var fine = Math.Abs(HealingSystem<One>.March(8, 1600)[i].Value - exact[i]);
            Assert.InRange(Math.Log(coarse / fine, 4), 2 - OrderSlack, 2.6);
        }
    }

    [Fact]
    public void Limit_IsThatOfAnotherMethod()
    {
        double[] fine = Values(HealingSystem<One>.March(8, 2_000)), finer = Values(HealingSystem<One>.March(8, 4_000)), exact = RungeKutta(8, 4_000);
        for (var i = 0; i < exact.Length; i++)
        {
            var extrapolated = (4 * finer[i] - fine[i]) / 3;
            Assert.InRange(extrapolated, exact[i] - OtherMethod, exact[i] + OtherMethod);
        }
    }

    /// <summary>The plain right-hand side: production + what arrives - (loss + moves)·y.</summary>
    static double[] Slope(double[] state)
    {
        const int n = HealingSystem<One>.States;
        var moves = HealingSystem<One>.Transfers;
        One[] now = Array.ConvertAll(state, x => new One(x)), production = new One[n], loss = new One[n], transfer = new One[moves.Length];
        new HealingSystem<One>().AddRates(now, production, loss, transfer);
        var slope = new double[n];
        for (var i = 0; i < n; i++)
            slope[i] = production[i].Value - loss[i].Value * state[i];
        for (var k = 0; k < moves.Length; k++)
        {
            slope[moves[k].From] -= transfer[k].Value * state[moves[k].From];
            slope[moves[k].To] += moves[k].Yield * transfer[k].Value * state[moves[k].From];
        }
        return slope;
    }

    static double[] RungeKutta(double days, int steps)
    {
        var state = new One[HealingSystem<One>.States];
        HealingSystem<One>.Start(state);
        var y = Values(state);
        var h = days / steps;
        for (var i = 0; i < steps; i++)
        {
            var k1 = Slope(y);
            var k2 = Slope(Moved(y, k1, h / 2));
            var k3 = Slope(Moved(y, k2, h / 2));
            var k4 = Slope(Moved(y, k3, h));
            y = [.. y.Select((value, j) => value + h / 6 * (k1[j] + 2 * k2[j] + 2 * k3[j] + k4[j]))];
        }
        return y;
    }

    static double[] Moved(double[] y, double[] slope, double h) => [.. y.Select((value, j) => value + h * slope[j])];
}
