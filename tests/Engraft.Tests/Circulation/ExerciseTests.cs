using Engraft.Circulation;
using Engraft.Files;
using Engraft.Numbers;

namespace Engraft.Tests.Circulation;

public sealed class ExerciseTests
{
    static readonly Lanes8[] exerciseRow = [.. ParameterFiles.Read("exercise", typeof(ExerciseParameters<>)).Values().Select(Lanes8.Of)];

    static BeatSummary<Lanes8> Peak(BenchHeart<Lanes8> heart, double rate)
    {
        var exercise = new Exercise<Lanes8>();
        var hearts = new UnsettledHearts<Lanes8>(Lanes8.Width, heart.ParameterRow, heart.VesselRow, heart.SegmentRow, heart.StateRow, heart.SummaryRow);
        new SharedLanes<Lanes8>().Settle([exercise.Begin(hearts, new(exerciseRow), Lanes8.Of(rate))]);
        return exercise.Beat;
    }

    /// <summary>A healthy heart at 140/min at least doubles its output and keeps its wedge pressure below that of failure (25 mmHg).</summary>
    [Fact]
    public void A_healthy_heart_doubles_its_output()
    {
        var heart = new BenchHeart<Lanes8>().Settle();
        var rest = heart.Summary.CardiacOutput[0];
        var peak = Peak(heart, 140);
        Assert.Equal(1, peak.Converged[0]);
        Assert.InRange(peak.CardiacOutput[0] / rest, 2, 3.2);
        Assert.InRange(peak.WedgePressure[0], 4, 25);
        Assert.InRange(peak.MeanPressure[0] / heart.Summary.MeanPressure[0], 0.9, 1.5);
    }

    [Fact]
    public void A_failing_heart_gains_less_and_congests()
    {
        var heart = new BenchHeart<Lanes8>().Infarct(0.35);
        heart.Vessels.LvContractility *= Lanes8.Of(0.7);
        heart.Vessels.StressedVolume *= Lanes8.Of(1.3);
        heart.Settle();
        var (rest, wedge) = (heart.Summary.CardiacOutput[0], heart.Summary.WedgePressure[0]);
        var peak = Peak(heart, 105);
        Assert.InRange(peak.CardiacOutput[0] / rest, 1.05, 2);
        Assert.True(peak.WedgePressure[0] > wedge, $"{peak.WedgePressure[0]} mmHg against {wedge} mmHg at rest");
    }
}
