using Engraft.Circulation;
using Engraft.Numbers;

namespace Engraft.Tests.Circulation;

public sealed class BeatConvergence
{
    /// <summary>The scheme is of first order; the band allows for the next order and for extremes read off at steps.</summary>
    const double LowOrder = 0.75, HighOrder = 1.35;

    /// <summary>Relative change of ejection fraction and pressures when the shipped step is halved.</summary>
    const double Halving = 0.01;

    static BenchHeart<Lanes8> At(int steps, double infarct) => new BenchHeart<Lanes8>().WithoutReflex().Infarct(infarct).Settle(tolerance: 1e-4, steps: steps);

    [Theory]
    [InlineData(0)]
    [InlineData(0.25)]
    public void Volumes_converge_at_first_order(double infarct)
    {
        var (coarse, middle, fine) = (At(850, infarct), At(1700, infarct), At(3400, infarct));
        Assert.InRange(Order(coarse.Summary.Lvesv[0], middle.Summary.Lvesv[0], fine.Summary.Lvesv[0]), LowOrder, HighOrder);
        Assert.InRange(Order(coarse.Summary.MeanPressure[0], middle.Summary.MeanPressure[0], fine.Summary.MeanPressure[0]), LowOrder, HighOrder);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.25)]
    public void Halving_the_step_moves_ejection_and_pressures_by_less_than_one_percent(double infarct)
    {
        var (shipped, fine) = (At(850, infarct), At(1700, infarct));
        Near(fine.Summary.EjectionFraction[0], shipped.Summary.EjectionFraction[0]);
        Near(fine.Summary.SystolicPressure[0], shipped.Summary.SystolicPressure[0]);
        Near(fine.Summary.DiastolicPressure[0], shipped.Summary.DiastolicPressure[0]);
        Near(fine.Summary.WedgePressure[0], shipped.Summary.WedgePressure[0]);
    }

    static void Near(double fine, double shipped) => Assert.InRange(shipped / fine, 1 - Halving, 1 + Halving);

    static double Order(double coarse, double middle, double fine) => Math.Log2((coarse - middle) / (middle - fine));
}
