using Engraft.Laboratory;

namespace Engraft.Tests.Laboratory;

public class TimetableConvergence
{
    /// <summary>Loads are held between beats: first order in the gap, so each halving leaves about half the change; 0.75 allows for the spacing by events.</summary>
    const double Shrink = 0.75;

    /// <summary>LVEF points: what the shipped gaps may leave in a heart that changes fast (acute infarct, half a year); a seventeenth of what CMR can tell from noise (3.5).</summary>
    const double Method = 0.2;

    [Fact]
    public void Halving_the_gaps_between_beats_changes_little_and_ever_less()
    {
        var scenario = Bench.Example("02-acute-infarct.yaml", 2) with { Horizon = 180, Arms = [] };
        double Points(int refinement) => Bench.Run(scenario, new() { Attribute = false, Threads = 1, Refinement = refinement }).Arms[0].Series["lvef"].Mean[^1];
        var (shipped, halved, quartered) = (Points(1), Points(2), Points(4));
        Assert.InRange(Math.Abs(shipped - quartered), 0, Method);
        Assert.True(Math.Abs(halved - quartered) <= Shrink * Math.Abs(shipped - quartered) + 1e-4, $"{shipped} {halved} {quartered}");
    }
}
