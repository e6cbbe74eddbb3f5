using System.Numerics;

namespace Engraft.Electrophysiology.Geometry;

/// <summary>A cable, sheet or slab: a box with all fibres along x, endocardium below.</summary>
/// <param name="width">mm along x.</param>
/// <param name="height">mm along y.</param>
/// <param name="depth">mm along z.</param>
public sealed class BoxShape(double width, double height, double depth) : TissueShape
{
    public override (double X, double Y, double Z) Size => (width, height, depth);

    public override double Wall => depth;

    public override ShapePoint? At(double x, double y, double z) => new ShapePoint(Vector3.UnitX, Math.Clamp(z / depth, 0, 1), 0);
}
