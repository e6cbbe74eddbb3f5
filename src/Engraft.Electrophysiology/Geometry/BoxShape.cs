using System.Numerics;

namespace Engraft.Electrophysiology.Geometry;

/// <summary>A cable, sheet or slab: a box with all fibres along x, endocardium below.</summary>
/// <param name="width">mm along x.</param>
/// <param name="height">mm along y; 0 for one voxel.</param>
/// <param name="depth">mm along z; 0 for one voxel.</param>
public sealed class BoxShape(double width, double height, double depth) : TissueShape
{
    public override (double X, double Y, double Z) Size => (width, height, depth);

    public override double Wall => depth;

    public override bool Straight => true;

    public override bool HasEndocardium => depth > 0;

    public override bool Flat => true;

    public override (TissueShape Outer, double Offset)? Thickened(double above) => depth > 0 ? (new BoxShape(width, height, depth + above), 0) : null;

    public override ShapePoint? At(double x, double y, double z) => new ShapePoint(Vector3.UnitX, depth > 0 ? Math.Clamp(z / depth, 0, 1) : 0.5, 0);
}
