using Engraft.Circulation;
using Engraft.Numbers;

namespace Engraft.Tests.Circulation;

/// <summary>The shipped central heart against the normal male (circulation-values: CMR, catheter ranges).</summary>
public sealed class NormalHeartPublished
{
    /// <summary>Relative scatter between reference series.</summary>
    const double Physiology = 0.15;

    readonly BenchHeart<Lanes8> heart = new BenchHeart<Lanes8>().Settle();

    [Fact]
    public void Volumes_and_mass()
    {
        Near(145, heart.Summary.Lvedv);
        Near(53, heart.Summary.Lvesv);
        Near(166, heart.Summary.Rvedv);
        Near(73, heart.Summary.Rvesv);
        Near(121, heart.Summary.LvMass);
        Assert.InRange(heart.Summary.EjectionFraction[0], 0.53, 0.63);
    }

    [Fact]
    public void Pressures_and_output()
    {
        Near(123.5, heart.Summary.SystolicPressure);
        Near(75.7, heart.Summary.DiastolicPressure);
        Assert.InRange(heart.Summary.PulmonaryMean[0], 11, 17);
        Assert.InRange(heart.Summary.WedgePressure[0], 4, 12);
        Assert.InRange(heart.Summary.RightAtrialPressure[0], 1, 6);
        Assert.InRange(heart.Summary.CardiacOutput[0], 4, 6);
        Near(72, heart.Summary.LeftAtrialVolume);
    }

    /// <summary>Klotz: P = 27.78 Vn^2.76 with Vn between the unloaded volume and that at 30 mmHg; both taken from the model by filling a still heart.</summary>
    [Fact]
    public void Passive_filling_rises_as_steeply_as_Klotz_within_their_scatter()
    {
        var curve = PassiveCurve();
        var (v0, v30) = (At(curve, 0.5), At(curve, 30));
        foreach (var pressure in (double[])[5, 10, 15, 20])
        {
            var normalised = (At(curve, pressure) - v0) / (v30 - v0);
            var klotz = 27.78 * Math.Pow(normalised, 2.76);
            Assert.InRange(klotz - pressure, -Misfit, Misfit);
        }
    }

    /// <summary>mmHg: single hearts scatter about the common curve by about 5 in mid range; half of that is allowed.</summary>
    const double Misfit = 2.5;

    /// <summary>A heart without contraction, filled to rising volumes: LV pressure less pericardium against volume.</summary>
    static List<(double Volume, double Pressure)> PassiveCurve()
    {
        var curve = new List<(double, double)>();
        for (var volume = 200.0; volume < 6000; volume *= 1.12)
        {
            var heart = new BenchHeart<Lanes8>().WithoutReflex();
            (heart.Vessels.LvContractility, heart.Vessels.RvContractility, heart.Vessels.AtrialContractility) = (Lanes8.Of(0), Lanes8.Of(0), Lanes8.Of(0));
            heart.Vessels.PericardialVolume = Lanes8.Of(1e5);
            heart.Vessels.StressedVolume = Lanes8.Of(volume);
            // A heart that does not pump fills by leaks alone, slowly: it must be closer to rest than a beating one to have its final volume.
            heart.Settle(400, 1e-3);
            curve.Add((heart.Summary.Lvedv[0], heart.Summary.EndDiastolicPressure[0]));
        }
        return curve;
    }

    static double At(List<(double Volume, double Pressure)> curve, double pressure)
    {
        var i = curve.FindIndex(point => point.Pressure >= pressure);
        var (low, high) = (curve[i - 1], curve[i]);
        return low.Volume + (high.Volume - low.Volume) * (pressure - low.Pressure) / (high.Pressure - low.Pressure);
    }

    static void Near(double reference, Lanes8 value) => Assert.InRange(value[0] / reference, 1 - Physiology, 1 + Physiology);
}
