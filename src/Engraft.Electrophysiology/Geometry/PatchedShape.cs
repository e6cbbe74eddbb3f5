using Engraft.Electrophysiology.Ecg;

namespace Engraft.Electrophysiology.Geometry;

/// <summary>A heart with room for a patch on its epicardium.</summary>
public sealed class PatchedShape : TissueShape
{
    readonly TissueShape heart, outer;
    readonly double offset;

    /// <param name="above">Room outside, mm.</param>
    /// <exception cref="ArgumentException">The heart has no epicardium to lay a patch on.</exception>
    public PatchedShape(TissueShape heart, double above)
    {
        this.heart = heart;
        (outer, offset) = heart.Thickened(above) ?? throw new ArgumentException("A patch needs a wall with an epicardium: a slab, a wedge or a left ventricle.", nameof(heart));
    }

    public override (double X, double Y, double Z) Size => outer.Size;

    public override double Wall => heart.Wall;

    public override bool Straight => heart.Straight;

    public override bool Flat => heart.Flat;

    public override ElectrodePositions Electrodes => heart.Flat ? ElectrodePositions.Above(this) : outer.Electrodes;

    public override (double X, double Y, double Z)? Middle(int segment) =>
        heart.Middle(segment) is var (x, y, z) ? (x + offset, y + offset, z + offset) : null;

    public override ShapePoint? At(double x, double y, double z)
    {
        var beyond = outer.At(x, y, z) is { } point ? point with { Above = point.Depth * outer.Wall - heart.Wall } : (ShapePoint?)null;
        return beyond is { Above: > 0 } ? beyond : heart.At(x - offset, y - offset, z - offset);
    }
}
