using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Tests.Rhythms;

/// <summary>Small hearts for tests.</summary>
static class Plans
{
    static TissueRegion Region(string name, string cell, double along, double across) => new(name, CellModelList.Find(cell)!, PublishedConditions.Row, along, across);

    public static RhythmPlan Sheet(double side, double spacing, Protocol protocol) => new()
    {
        Name = "sheet",
        Shape = new BoxShape(side, side, 0),
        Spacing = spacing,
        HostTissue = Region("host", "TenTusscher2006:epi", 0.1334, 0.0176),
        BorderTissue = Region("border zone", "TenTusscher2006:epi", 0.05, 0.01),
        GraftTissue = Region("graft", "Kernik2019", 0.05, 0.05),
        Protocol = protocol,
        Options = new() { Accuracy = TissueAccuracy.Single, Order = 2, Front = false },
    };

    public static RhythmPlan Cable(double length, double spacing, Protocol protocol) => Sheet(length, spacing, protocol) with { Shape = new BoxShape(length, 0, 0) };

    public static RhythmPlan WithGraft(RhythmPlan plan, double radius, double conductance) =>
        plan with { GraftSite = new() { Centre = (0, 0.5 * plan.Shape.Size.Y, 0), Radius = radius, Interface = conductance } };

    public static RhythmFindings Run(RhythmPlan plan)
    {
        using var run = new RhythmRun(plan, new FrontTables().Of(plan.Regions, plan.Options), null, CancellationToken.None);
        return run.Run();
    }
}
