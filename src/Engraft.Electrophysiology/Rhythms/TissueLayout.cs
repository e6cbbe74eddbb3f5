using System.Numerics;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Protocols;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Rhythms;

/// <summary>Cuts a plan's shape into voxels and lays scar, border zone and graft into it.</summary>
/// <remarks>A voxel's random numbers are drawn from where it stands in millimetres, a clump of 0.8 mm at a time where the pattern is patchy, so half the spacing keeps the clumps.</remarks>
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

    /// <summary>Graft, scar and electrodes touch the tissue.</summary>
    /// <exception cref="ArgumentException">One of them lies outside of it.</exception>
    internal static void CheckPlaces(RhythmPlan plan)
    {
        if (plan.GraftSite is { Radius: > 0 } graft)
            Check("the graft", plan.GraftCentre, graft.Radius + plan.Spacing + Math.Max(0, graft.Thickness));
        if (plan.Scar is { Transmurality: null, Radius: > 0 } scar)
            Check("the scar", scar.Centre, scar.Radius + scar.Border + plan.Spacing);
        if (plan.Protocol.Kind is ProtocolKind.Burst or ProtocolKind.Premature)
            Check("the electrode", plan.Protocol.Site, plan.Protocol.SiteRadius + plan.Spacing);
        if (plan.Protocol is { Kind: ProtocolKind.Premature, PrematureSite: { } second })
            Check("the premature electrode", second, plan.Protocol.SiteRadius + plan.Spacing);

        void Check(string what, (double X, double Y, double Z) centre, double reach)
        {
            var grid = plan.Shape.Grid(plan.Spacing);
            if (Enumerable.Range(0, grid.Count).Select(grid.Centre).Any(at => Distance(at, centre, plan.Shape) <= reach && plan.Shape.At(at.X, at.Y, at.Z) is not null))
                return;
            var (x, y, z) = plan.Shape.Size;
            throw new ArgumentException(FormattableString.Invariant($"{plan.Name}: {what} at ({centre.X}, {centre.Y}, {centre.Z}) mm lies outside the tissue, which fills {x} x {y} x {z} mm; give a place within it."));
        }
    }

    static byte Label(RhythmPlan plan, (double X, double Y, double Z) at, ShapePoint point)
    {
        if (point.Label is { } label and not RhythmPlan.Host)
            return label;
        if (point.Above > 0)
            return Patch(plan, at, point);
        var grain = new Philox(plan.Seed, Grain(at, plan.Spacing), Purpose.Microstructure);
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
        var height = plan.Shape.Flat ? at.Z - middle.Z : point.Above + 0.5 * plan.Shape.Wall;
        if (away * away - height * height >= graft.Radius * graft.Radius)
            return TissueMap.Empty;
        var touches = new Philox(plan.Seed, Grain((at.X, at.Y, plan.Shape.Flat ? 0 : at.Z), Clump), Purpose.Microstructure).Uniform(3) < graft.Contact;
        return touches || point.Above > Math.Max(Gap, plan.Spacing) ? RhythmPlan.Graft : TissueMap.Empty;
    }

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
