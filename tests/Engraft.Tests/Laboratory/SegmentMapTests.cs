using Engraft.Circulation;
using Engraft.Laboratory;
using Engraft.Patients;

namespace Engraft.Tests.Laboratory;

public class SegmentMapTests
{
    const double Roundoff = 1e-12;

    [Fact]
    public void Segments_carry_the_whole_ventricle() =>
        Assert.Equal(1, Enumerable.Range(0, SegmentMap.Segments).Sum(AhaSegments.MassShare), Roundoff);

    [Theory]
    [InlineData(CoronaryTerritory.LeftAnteriorDescending, 0.05)]
    [InlineData(CoronaryTerritory.LeftAnteriorDescending, 0.25)]
    [InlineData(CoronaryTerritory.Right, 0.18)]
    [InlineData(CoronaryTerritory.Circumflex, 0.5)]
    public void An_infarct_has_the_size_asked_for_and_zones_fill_each_segment(CoronaryTerritory territory, double size)
    {
        var map = SegmentMap.Infarcted(territory, size);
        Assert.Equal(size, map.InfarctMass, Roundoff);
        Assert.Equal(1, map.InfarctMass + map.BorderMass + map.RemoteMass, Roundoff);
        for (var s = 0; s < SegmentMap.Segments; s++)
        {
            Assert.InRange(map.Infarct[s], 0, 1);
            Assert.InRange(map.Border[s], 0, 1 - map.Infarct[s] + Roundoff);
        }
    }

    [Fact]
    public void A_small_infarct_stays_in_its_territory()
    {
        var map = SegmentMap.Infarcted(CoronaryTerritory.Right, 0.1);
        Assert.All(Enumerable.Range(0, SegmentMap.Segments).Where(s => map.Infarct[s] > 0),
            s => Assert.Equal(CoronaryTerritory.Right, SegmentMap.TerritoryOf(s)));
    }

    [Fact]
    public void Without_infarct_everything_is_remote() => Assert.Equal(1, SegmentMap.Uninjured().RemoteMass, Roundoff);
}
