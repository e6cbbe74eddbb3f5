using Engraft.Circulation;
using Engraft.Numbers;

namespace Engraft.Tests.Circulation;

public sealed class BeatLaws
{
    /// <summary>Relative round-off of 850 sums over eight volumes.</summary>
    const double Roundoff = 1e-9;

    /// <summary>mL: the settled beat repeats within the tolerance it was settled to.</summary>
    const double Periodic = 3 * SteadyBeat<One>.StandardTolerance;

    [Fact]
    public void Blood_volume_is_conserved_over_a_beat()
    {
        var heart = new BenchHeart<One>().Settle();
        Assert.InRange(Math.Abs(heart.Summary.VolumeError.Value) / heart.Vessels.StressedVolume.Value, 0, Roundoff);
    }

    [Fact]
    public void Both_ventricles_pump_the_same_forward_flow()
    {
        var heart = new BenchHeart<One>().Infarct(0.25).Settle();
        var right = heart.Summary.Rvedv.Value - heart.Summary.Rvesv.Value;
        Assert.Equal(heart.Summary.ForwardStrokeVolume.Value, right, 0.02 * right);
        Assert.Equal(heart.Summary.StrokeVolume.Value, heart.Summary.ForwardStrokeVolume.Value + heart.Summary.RegurgitantVolume.Value, 1.0);
    }

    [Fact]
    public void A_stiffer_arterial_load_lowers_the_ejection_fraction() =>
        Falling(Sweep(heart => ref heart.Vessels.SystemicResistance, [0.6, 0.9, 1.2, 1.6], summary => summary.EjectionFraction));

    [Fact]
    public void Contractility_raises_the_ejection_fraction() =>
        Rising(Sweep(heart => ref heart.Vessels.LvContractility, [0.4, 0.6, 0.8, 1.0, 1.2], summary => summary.EjectionFraction));

    [Fact]
    public void More_blood_stretches_the_heart_and_raises_its_output()
    {
        double[] volumes = [750, 900, 1050, 1200];
        Rising(Sweep(heart => ref heart.Vessels.StressedVolume, volumes, summary => summary.Lvedv));
        Rising(Sweep(heart => ref heart.Vessels.StressedVolume, volumes, summary => summary.CardiacOutput));
    }

    [Fact]
    public void The_loop_runs_counter_clockwise()
    {
        var heart = new BenchHeart<One>().Settle();
        var (volume, pressure) = (new One[Beat<One>.StandardSteps], new One[Beat<One>.StandardSteps]);
        heart.Steady.Record(heart.Parameters, heart.Vessels, heart.Segments, heart.StateRow, volume, pressure);
        var area = 0.0;
        for (var i = 0; i < volume.Length; i++)
        {
            var next = (i + 1) % volume.Length;
            area += 0.5 * (volume[i].Value * pressure[next].Value - volume[next].Value * pressure[i].Value);
        }
        Assert.InRange(area / heart.Summary.StrokeWork.Value, 0.99, 1.01);
        Assert.True(area > 0, $"loop area {area} mL mmHg");
    }

    [Fact]
    public void A_settled_beat_repeats_itself()
    {
        var heart = new BenchHeart<One>().Infarct(0.2).Settle();
        var before = heart.Summary.Lvedv.Value;
        heart.Settle(1);
        Assert.Equal(before, heart.Summary.Lvedv.Value, Periodic);
    }

    delegate ref One Quantity(BenchHeart<One> heart);
    delegate One Reading(BeatSummary<One> summary);

    static double[] Sweep(Quantity quantity, double[] values, Reading reading) =>
        [.. values.Select(value =>
        {
            var heart = new BenchHeart<One>().WithoutReflex();
            quantity(heart) = value;
            heart.Settle();
            Assert.Equal(1, heart.Summary.Converged.Value);
            return reading(heart.Summary).Value;
        })];

    static void Rising(double[] values) => Assert.All(values.Zip(values.Skip(1)), pair => Assert.True(pair.Second > pair.First, string.Join(" ", values)));
    static void Falling(double[] values) => Rising([.. values.Reverse()]);
}
