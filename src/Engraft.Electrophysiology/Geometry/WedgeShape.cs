using System.Numerics;

namespace Engraft.Electrophysiology.Geometry;

/// <summary>A block cut out of the wall: endocardium below, fibres turning from below to above after <see cref="FibreRule"/>, circumference along x.</summary>
/// <param name="width">mm along x.</param>
/// <param name="height">mm along y; 0 for one voxel.</param>
/// <param name="depth">mm along z, through the wall.</param>
public sealed class WedgeShape(double width, double height, double depth) : TissueShape
{
    public override (double X, double Y, double Z) Size => (width, height, depth);

    public override double Wall => depth;

    public override bool Flat => true;

    public override (TissueShape Outer, double Offset)? Thickened(double above) => (new WedgeShape(width, height, depth + above), 0);

    public override ShapePoint? At(double x, double y, double z)
    {
        var share = Math.Clamp(z / depth, 0, 1);
        return new ShapePoint(FibreRule.At(Vector3.UnitZ, Vector3.UnitX, share), share, 0);
    }
}
