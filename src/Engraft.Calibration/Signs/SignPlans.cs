using Engraft.Calibration.Rhythms;
using Engraft.Electrophysiology.CellModels;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Protocols;
using Engraft.Electrophysiology.Rhythms;
using Engraft.Files;

namespace Engraft.Calibration.Signs;

/// <summary>The hearts in which signs are looked for: the sheets of the graft study and of the scar study, changed.</summary>
sealed class SignPlans(string folder)
{
    public Catalogue Catalogue { get; } = Catalogue.Read();

    /// <summary>A quarter of a disc of graft in a healthy host without scar.</summary>
    /// <param name="radius">mm.</param>
    /// <param name="conductance">Of the interface, S/m².</param>
    public RhythmPlan Healthy(double radius, double conductance) => WithGraft(Read("graft"), radius, conductance) is var plan
        ? plan with { Scar = null, HostTissue = plan.HostTissue with { Conditions = PublishedConditions.Row } } : null!;

    /// <summary>A quarter of a disc of graft in the border zone of an infarct of the same radius and 3 mm around it.</summary>
    public RhythmPlan Infarcted(double radius, double conductance, bool acute) => Aged(WithGraft(Read("graft"), radius, conductance), acute) is var plan
        ? plan with { Scar = plan.Scar! with { Radius = radius } } : null!;

    /// <summary>A scar alone in a sheet that leaves healthy or remote muscle around the largest, premature beats from one of its sides.</summary>
    public RhythmPlan Scarred(double radius, double border, bool acute)
    {
        const double side = 32; // mm
        var plan = Aged(Read("scar"), acute);
        return plan with
        {
            Shape = new BoxShape(side, side, 0),
            Scar = plan.Scar! with { Centre = (side / 2, side / 2, 0), Radius = radius, Border = border },
            // Wider than the scar study's: hosts that differ in refractoriness each have their first blocked beat within it.
            Protocol = plan.Protocol with { Kind = ProtocolKind.Premature, Longest = 400, Shortest = 280, Interval = 15, Duration = 700 },
        };
    }

    /// <summary>The remote muscle of an acute infarct is healthy; its border zone is the acute one.</summary>
    RhythmPlan Aged(RhythmPlan plan, bool acute) => acute
        ? plan with { HostTissue = plan.HostTissue with { Conditions = PublishedConditions.Row }, BorderTissue = plan.BorderTissue with { Conditions = Changed("acute-border-zone") } }
        : plan;

    double[] Changed(string change)
    {
        var row = PublishedConditions.Row;
        Catalogue.CellChanges[change].Apply(row);
        return row;
    }

    static RhythmPlan WithGraft(RhythmPlan plan, double radius, double conductance) =>
        plan with { GraftSite = plan.GraftSite! with { Radius = radius, Interface = conductance } };

    RhythmPlan Read(string name) => StudyRows.Plan(Path.Combine(folder, "rhythm", $"{name}.yaml"), Catalogue);
}
