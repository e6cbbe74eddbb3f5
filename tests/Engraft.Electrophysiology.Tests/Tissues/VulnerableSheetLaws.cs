using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Coupling;
using Engraft.Electrophysiology.Protocols;

namespace Engraft.Electrophysiology.Tests.Tissues;

/// <summary>Where every place along the sheet is alike no part of a wave is late, and no height changes the window.</summary>
public class VulnerableSheetLaws
{
    const double Within = 0.5; // ms

    [Fact]
    public void WithoutOtherCells_TheWindowIsThatOfACable()
    {
        var (low, high) = (Find(0.2), Find(0.4));
        Assert.InRange(low.OneWayWidth, 2 * Within, 10);
        Assert.InRange(low.Width - low.OneWayWidth, -Within, Within); // ends are bracketed apart
        Assert.InRange(high.Width - low.Width, -Within, Within);
        Assert.InRange(high.Speed / low.Speed, 0.999, 1.001);
    }

    static VulnerableWindow Find(double height)
    {
        using var sheet = new VulnerableSheet(CellModelList.Find("TenTusscher2006:mid")!, PublishedConditions.Row, new PassiveCell(0.02, -40), 0, 0.05, height, 1);
        return sheet.Find(Within) ?? throw new InvalidOperationException("No wave passes a sheet without other cells.");
    }
}
