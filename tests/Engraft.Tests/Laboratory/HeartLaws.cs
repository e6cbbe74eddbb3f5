using Engraft.Laboratory;
using Engraft.Mechanisms;
using Engraft.Numbers;

namespace Engraft.Tests.Laboratory;

public class HeartLaws
{
    /// <summary>Sums of some forty pools over hundreds of steps.</summary>
    const double Roundoff = 1e-9;

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_cell_is_found_again_on_every_day(int draw)
    {
        var scenario = Bench.Example("01-first-patient.yaml") with { Horizon = 10 };
        var design = new StudyDesign(scenario, new StudyOptions());
        var bench = new Workbench<One>();
        var baseline = Baseline<One>.Prepare(Bench.Model, [draw < 0 ? Draw.Centre(scenario, Bench.Model) : Draw.Sample(scenario, Bench.Model, (uint)draw)], bench, 1);
        var heart = new Heart<One>(baseline, design.Plans[1], 0, Switches.All, bench);
        heart.Live(design.Timetable, 1, (_, day) =>
        {
            var error = CellBalance.Error(heart.Rows.Graft).Value / Math.Max(1, heart.Rows.Graft.Injected.Value);
            Assert.True(Math.Abs(error) < Roundoff, $"day {day}: {error}; " + string.Join(" ", heart.Rows.Tissue[HeartTissue<One>.GraftAt..].Select(x => x.Value.ToString("G4"))));
        });
        Assert.True(heart.Rows.Graft.Injected.Value > 9e7);
    }
}
