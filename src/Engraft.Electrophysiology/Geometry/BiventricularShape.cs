using System.Numerics;
using Engraft.Electrophysiology.Ecg;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Geometry;

/// <summary>A left ventricle with a thin right one around its septal side: the wall between two further ellipsoids, as far as it lies outside the left ventricle.</summary>
/// <remarks>Both end at the same base. The right cavity reaches a given distance from the septum; its free wall has no AHA segment. Fibres after <see cref="FibreRule"/>.</remarks>
public sealed class BiventricularShape : TissueShape
{
    const double Septum = 1.0 / 3, LongShare = 0.85; // of a turn: the middle of segments 2 and 3; length of the right ventricle over that of the left

    readonly VentricleShape left;
    readonly double radius, rightWall, across, reach, length, middle; // mm: left epicardium; semi-axes of the right cavity and how far its middle is from the left axis
    readonly (double X, double Y) axis, towards;

    /// <param name="cavity">Of the left ventricle, mL.</param>
    /// <param name="wall">Of the left ventricle, mm.</param>
    /// <param name="right">Widest distance of the right endocardium from the septum, mm.</param>
    /// <param name="rightWall">mm.</param>
    public BiventricularShape(double cavity, double wall, double right, double rightWall)
    {
        (left, this.rightWall) = (new(cavity, wall), rightWall);
        radius = 0.5 * left.Size.X;
        (across, middle) = (radius, 0.5 * radius);
        (reach, length) = (radius - middle + right, LongShare * left.Centre.Z);
        var angle = 2 * Math.PI * (0.5 - Septum); // cosine and sine of a third of a turn
        towards = (-Elementary.SinQuarter(new One(0.5 * Math.PI - angle)).Value, Elementary.SinQuarter(new One(angle)).Value);
        var (low, high) = (Bounds(towards.X), Bounds(towards.Y));
        axis = (low.Before, high.Before);
        Size = (low.Before + low.After, high.Before + high.After, left.Size.Z);
    }

    public override (double X, double Y, double Z) Size { get; }

    public override double Wall => left.Wall;

    public override ElectrodePositions Electrodes => ElectrodePositions.Twelve(this, axis);

    public override (double X, double Y, double Z)? Middle(int segment) =>
        left.Middle(segment) is var (x, y, z) ? (x - radius + axis.X, y - radius + axis.Y, z) : null;

    public override ShapePoint? At(double x, double y, double z)
    {
        var (px, py, pz) = (x - axis.X, y - axis.Y, z - left.Centre.Z);
        if (left.At(px + radius, py + radius, z) is { } point)
            return point;
        if (z > left.Size.Z || left.Holds(px, py, pz))
            return null;
        var (u, v) = (px * towards.X + py * towards.Y - middle, py * towards.X - px * towards.Y);
        if (Level(u, v, pz, rightWall) > 1 || Level(u, v, pz, 0) < 1)
            return null;
        return new ShapePoint(Fibre(u, v, pz, Depth(u, v, pz)), Depth(u, v, pz), 0);
    }

    /// <summary>How far the box reaches to both sides of the left axis, along an axis whose share of the way to the right ventricle is given.</summary>
    (double Before, double After) Bounds(double share)
    {
        var (a, b) = ((reach + rightWall) * share, (across + rightWall) * Math.Sqrt(1 - share * share));
        var half = Math.Sqrt(a * a + b * b);
        return (Math.Max(radius, half - middle * share), Math.Max(radius, half + middle * share));
    }

    double Level(double u, double v, double z, double outside) =>
        u * u / ((reach + outside) * (reach + outside)) + v * v / ((across + outside) * (across + outside)) + z * z / ((length + outside) * (length + outside));

    double Depth(double u, double v, double z) => WallDepth.At(share => Level(u, v, z, share * rightWall));

    Vector3 Fibre(double u, double v, double z, double depth)
    {
        var (a, b, c) = (reach + depth * rightWall, across + depth * rightWall, length + depth * rightWall);
        var (du, dv) = (u / (a * a), v / (b * b));
        var outward = Vector3.Normalize(new((float)(du * towards.X - dv * towards.Y), (float)(du * towards.Y + dv * towards.X), (float)(z / (c * c))));
        var around = Vector3.Cross(Vector3.UnitZ, outward);
        return around.LengthSquared() < 1e-6f ? Vector3.UnitX : FibreRule.At(outward, Vector3.Normalize(around), depth);
    }
}
