using Engraft.Electrophysiology.Detectors;

namespace Engraft.Electrophysiology.Tests.Detectors;

/// <summary>Episodes of beats that nobody asked for, and their share of time.</summary>
public class ArrhythmiaEpisodeTests
{
    const double Roundoff = 1e-12;

    [Fact]
    public void ThreeBeats_AreAnEpisodeAndTwoAreNot()
    {
        double[] beats = [0, 500, 1000, 1400, 1800, 2200, 3000, 4000, 4300];
        var asked = new HashSet<double> { 0, 500, 3000 };
        var one = Assert.Single(ArrhythmiaEpisode.Of(beats, asked.Contains, 5000));
        Assert.Equal((1000, 2600, 4), (one.Start, one.End, one.Beats));
        Assert.Equal(150, one.Rate, Roundoff);
        Assert.True(one.IsTachycardia);
        Assert.Equal(0.32, ArrhythmiaEpisode.Burden([one], 5000), Roundoff);
    }

    [Fact]
    public void AnEpisode_EndsWithTheRun()
    {
        var one = Assert.Single(ArrhythmiaEpisode.Of([0, 1000, 2000, 3000], _ => false, 3500));
        Assert.Equal((0, 3500), (one.Start, one.End));
        Assert.False(one.IsTachycardia); // 60/min
        Assert.Equal(1, ArrhythmiaEpisode.Burden([one], 3500), Roundoff);
    }

    [Fact]
    public void NineTenths_LieBetweenTheEnds()
    {
        var spread = Spread.Of(Enumerable.Range(0, 101).Select(i => (double)i).Append(double.NaN))!.Value;
        Assert.Equal((5, 50, 95), (spread.Low, spread.Median, spread.High));
        Assert.Null(Spread.Of([double.NaN]));
    }
}
