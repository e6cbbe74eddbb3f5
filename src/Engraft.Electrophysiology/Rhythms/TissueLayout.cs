using System.Numerics;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Protocols;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Rhythms;

/// <summary>Cuts a plan's shape into voxels and lays scar, border zone and graft into it.</summary>
/// <remarks>
/// Random numbers are drawn from where a voxel stands in millimetres, a strand or a clump of 0.8 mm at a time, so half the spacing is the same heart drawn finer.
/// </remarks>
public static class TissueLayout
{
    const double Clump = 0.8, Gap = 0.4; // mm

    public static TissueMap Of(RhythmPlan plan)
    {
        var grid = plan.Shape.Grid(plan.Spacing);
        var (labels, fibres) = (new byte[grid.Count], new Vector3[grid.Count]);
        for (var voxel = 0; voxel < labels.Length; voxel++)
        {
            var (x, y, z) = grid.Centre(voxel);
            if (plan.Shape.At(x, y, z) is not { } point)
                continue;
            fibres[voxel] = point.Fibre;
            labels[voxel] = Label(plan, (x, y, z), point);
        }
        return new(grid, labels, plan.Shape.Straight ? null : fibres);
    }

    /// <summary>Graft, scar and electrodes that do not touch the tissue, in words, with the group of a rhythm file that places them.</summary>
    public static IEnumerable<(string Group, string Problem)> Misplaced(RhythmPlan plan)
    {
        var protocol = plan.Protocol;
        (bool There, string Group, string What, (double X, double Y, double Z) Centre, double Reach)[] places =
        [
            (plan.GraftSite is { Radius: > 0 }, "graft", "the graft", plan.GraftCentre, plan.GraftSite is { } graft ? graft.Radius + Math.Max(0, graft.Thickness) : 0),
            (plan.Scar is { Transmurality: null, Radius: > 0 }, "scar", "the scar", plan.Scar?.Centre ?? default, plan.Scar is { } scar ? scar.Radius + scar.Border : 0),
            (protocol.Kind is ProtocolKind.Burst or ProtocolKind.Premature, "protocol", "the electrode", protocol.Site, protocol.SiteRadius),
            (protocol is { Kind: ProtocolKind.Premature, PrematureSite: not null }, "protocol", "the premature electrode", protocol.PrematureSite ?? default, protocol.SiteRadius),
        ];
        var (x, y, z) = plan.Shape.Size;
        foreach (var (_, group, what, centre, reach) in places.Where(one => one.There && !Touches(plan, one.Centre, one.Reach + plan.Spacing)))
            yield return (group, FormattableString.Invariant($"{what} at ({centre.X:G4}, {centre.Y:G4}, {centre.Z:G4}) mm lies outside the tissue, which fills {x:G4} x {y:G4} x {z:G4} mm"));
    }

    static bool Touches(RhythmPlan plan, (double X, double Y, double Z) centre, double reach)
    {
        var grid = plan.Shape.Grid(plan.Spacing);
        IEnumerable<int> Along(double middle, int count, double size) => // of an axis without extent all
            size < 1 ? Enumerable.Range(0, count) : Range((int)Math.Floor((middle - reach) / plan.Spacing), (int)Math.Ceiling((middle + reach) / plan.Spacing), count);
        return (from z in Along(centre.Z, grid.Z, plan.Shape.Size.Z)
                from y in Along(centre.Y, grid.Y, plan.Shape.Size.Y)
                from x in Along(centre.X, grid.X, plan.Shape.Size.X)
                select grid.Centre(grid.Index(x, y, z))).Any(at => Distance(at, centre, plan.Shape) <= reach && plan.Shape.At(at.X, at.Y, at.Z) is not null);
    }

    static IEnumerable<int> Range(int from, int to, int count) => Enumerable.Range(Math.Clamp(from, 0, count), Math.Max(0, Math.Min(to + 1, count) - Math.Clamp(from, 0, count)));

    static byte Label(RhythmPlan plan, (double X, double Y, double Z) at, ShapePoint point)
    {
        if (point.Label is { } label and not RhythmPlan.Host)
            return label;
        if (point.Above > 0)
            return Patch(plan, at, point);
        var grain = new Philox(plan.Seed, Grain(at, plan.Strand), Purpose.Microstructure);
        if (plan.GraftSite is { Thickness: <= 0 } graft && Distance(at, plan.GraftCentre, plan.Shape) < graft.Radius && grain.Uniform(0) < graft.Density)
            return RhythmPlan.Graft;
        if (plan.Scar is not { } scar)
            return Layer(plan, point);
        var outside = Outside(scar, at, point, plan.Shape);
        if (outside < 0)
            return grain.Uniform(1) < scar.Surviving ? RhythmPlan.Border : TissueMap.Empty;
        if (outside >= scar.Border)
            return Layer(plan, point);
        var collagen = scar.Fibrosis * (1 - outside / scar.Border);
        var chance = scar.Pattern switch
        {
            FibrosisPattern.Compact => 1,
            FibrosisPattern.Diffuse => grain.Uniform(1),
            _ => new Philox(plan.Seed, Grain(at, Clump), Purpose.Microstructure).Uniform(2),
        };
        return chance < collagen ? TissueMap.Empty : RhythmPlan.Border;
    }

    static byte Layer(RhythmPlan plan, ShapePoint point) => plan.Layers switch
    {
        { } layers when point.Depth >= layers.Inner + layers.Middle => RhythmPlan.Outer,
        { } layers when point.Depth >= layers.Inner => RhythmPlan.Middle,
        _ => RhythmPlan.Host,
    };

    /// <summary>A patch over a disc of the epicardium; where it has no contact a thin layer beneath it is empty.</summary>
    static byte Patch(RhythmPlan plan, (double X, double Y, double Z) at, ShapePoint point)
    {
        var (graft, middle) = (plan.GraftSite!, plan.GraftCentre);
        var away = Distance(at, middle, plan.Shape);
        var height = plan.Shape.Flat ? at.Z - middle.Z : point.Above + Below(plan.Shape, middle);
        if (away * away - height * height >= graft.Radius * graft.Radius)
            return TissueMap.Empty;
        var touches = new Philox(plan.Seed, Grain((at.X, at.Y, plan.Shape.Flat ? 0 : at.Z), Clump), Purpose.Microstructure).Uniform(3) < graft.Contact;
        return touches || point.Above > Math.Max(Gap, plan.Spacing) ? RhythmPlan.Graft : TissueMap.Empty;
    }

    /// <summary>How far a place lies below the epicardium, mm; in the middle of the wall where it lies outside of the tissue.</summary>
    static double Below(TissueShape shape, (double X, double Y, double Z) place) => shape.At(place.X, place.Y, place.Z) switch
    {
        { Above: > 0 } point => -point.Above,
        { } point => (1 - point.Depth) * shape.Wall,
        null => 0.5 * shape.Wall,
    };

    /// <summary>How far a point is from dense scar, mm; negative inside.</summary>
    static double Outside(ScarPlan scar, (double X, double Y, double Z) at, ShapePoint point, TissueShape shape)
    {
        if (scar.Transmurality is not { } shares)
            return Distance(at, scar.Centre, shape) - scar.Radius;
        var share = point.Segment > 0 ? shares[point.Segment - 1] : 0;
        return share <= 0 ? double.PositiveInfinity : (point.Depth - share) * shape.Wall;
    }

    /// <summary>mm; in a sheet or cable the axes of no extent do not count.</summary>
    static double Distance((double X, double Y, double Z) a, (double X, double Y, double Z) b, TissueShape shape)
    {
        const double thin = 1; // mm
        var (x, y, z) = (a.X - b.X, shape.Size.Y < thin ? 0 : a.Y - b.Y, shape.Size.Z < thin ? 0 : a.Z - b.Z);
        return Math.Sqrt(x * x + y * y + z * z);
    }

    /// <summary>A number for the cell of a lattice that a point lies in.</summary>
    static uint Grain((double X, double Y, double Z) at, double size)
    {
        var (x, y, z) = ((uint)(at.X / size), (uint)(at.Y / size), (uint)(at.Z / size));
        return (x * 1021 + y) * 1021 + z;
    }
}
