using System.Numerics;
using Engraft.Electrophysiology.Ecg;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Geometry;

/// <summary>A left ventricle as the wall between two ellipsoids cut off at the base, apex below.</summary>
/// <remarks>
/// Long axis twice the short one; the base cuts half way between centre and upper pole, so the cavity holds 9/8·π·a²·c. Fibres after <see cref="FibreRule"/>.
/// Segments after the AHA: three rings of equal height with 6, 6 and 4 segments from the anterior wall over the septum, and the apex (doi:10.1161/hc0402.102975).
/// </remarks>
public sealed class VentricleShape : TissueShape
{
    const double Elongation = 2, Cut = 0.5, Content = 9.0 / 8; // long over short axis; height of the base over it; cavity over πa²c
    const double ApexShare = 0.1; // of the cavity's height, below it the seventeenth segment

    readonly double a, c, wall;

    /// <param name="cavity">mL.</param>
    /// <param name="wall">mm.</param>
    public VentricleShape(double cavity, double wall)
    {
        const double millilitre = 1000; // mm³
        this.wall = wall;
        a = Elementary.Cbrt(new One(cavity * millilitre / (Math.PI * Content * Elongation))).Value;
        c = Elongation * a;
    }

    VentricleShape(double a, double wall, bool _) => (this.a, c, this.wall) = (a, Elongation * a, wall);

    public override (double X, double Y, double Z) Size => (2 * (a + wall), 2 * (a + wall), c + wall + Cut * c);

    public override double Wall => wall;

    public override ElectrodePositions Electrodes => ElectrodePositions.Twelve(this, (a + wall, a + wall));

    public override (TissueShape Outer, double Offset)? Thickened(double above) => (new VentricleShape(a, wall + above, true), above);

    /// <summary>The wall that makes a muscle of some mass around a cavity, mm; between 3 and 25.</summary>
    /// <param name="cavity">mL.</param>
    /// <param name="mass">g.</param>
    public static double WallOf(double cavity, double mass)
    {
        const double density = 1.05, thinnest = 3, thickest = 25; // g/mL, mm, mm
        var (low, high) = (thinnest, thickest);
        for (var i = 0; i < 40; i++)
        {
            var middle = 0.5 * (low + high);
            (low, high) = new VentricleShape(cavity, middle).Muscle * density < mass ? (middle, high) : (low, middle);
        }
        return 0.5 * (low + high);
    }

    /// <summary>Volume of the wall, mL: both ellipsoids up to the plane of the base.</summary>
    public double Muscle => (Below(a + wall, c + wall) - Below(a, c)) * 1e-3;

    /// <summary>Volume of an ellipsoid below the plane of the base, mm³.</summary>
    static double Below(double shortAxis, double longAxis, double plane) => Math.PI * shortAxis * shortAxis * (2.0 / 3 * longAxis + plane - plane * plane * plane / (3 * longAxis * longAxis));

    double Below(double shortAxis, double longAxis) => Below(shortAxis, longAxis, Cut * c);

    public override ShapePoint? At(double x, double y, double z)
    {
        var (px, py, pz) = (x - a - wall, y - a - wall, z - c - wall);
        if (pz > Cut * c || Level(px, py, pz, wall) > 1 || Level(px, py, pz, 0) < 1)
            return null;
        var depth = Depth(px, py, pz);
        return new ShapePoint(Fibre(px, py, pz, depth), depth, Segment(px, py, pz));
    }

    public override (double X, double Y, double Z)? Middle(int segment)
    {
        var height = segment switch { <= 6 => 5.0 / 6, <= 12 => 0.5, <= 16 => 1.0 / 6, _ => -1 };
        if (height < 0)
            return (a + wall, a + wall, 0.5 * wall);
        var pz = -c + (ApexShare + (1 - ApexShare) * height) * (1 + Cut) * c;
        var radius = (a + 0.5 * wall) * Math.Sqrt(Math.Max(0, 1 - pz * pz / ((c + 0.5 * wall) * (c + 0.5 * wall))));
        var (sectors, first) = segment <= 6 ? (6, 1) : segment <= 12 ? (6, 7) : (4, 13);
        var (sine, cosine) = Direction((segment - first + 0.5) / sectors);
        return (a + wall + radius * cosine, a + wall + radius * sine, c + wall + pz);
    }

    /// <summary>Middle of its ellipsoids, mm from the corner of the box.</summary>
    internal (double X, double Y, double Z) Centre => (a + wall, a + wall, c + wall);

    /// <summary>A point from the middle lies in the wall or the cavity.</summary>
    internal bool Holds(double x, double y, double z) => Level(x, y, z, wall) <= 1;

    /// <summary>Below 1 inside the ellipsoid that lies so far outside the cavity's.</summary>
    double Level(double x, double y, double z, double outside) =>
        (x * x + y * y) / ((a + outside) * (a + outside)) + z * z / ((c + outside) * (c + outside));

    /// <summary>Share of the wall at which an ellipsoid between the two passes through the point.</summary>
    double Depth(double x, double y, double z) => WallDepth.At(share => Level(x, y, z, share * wall));

    Vector3 Fibre(double x, double y, double z, double depth)
    {
        var radius = Math.Sqrt(x * x + y * y);
        if (radius < 1e-6 * a)
            return Vector3.UnitX;
        var (short1, long1) = (a + depth * wall, c + depth * wall);
        var outward = Vector3.Normalize(new((float)(x / (short1 * short1)), (float)(y / (short1 * short1)), (float)(z / (long1 * long1))));
        var around = new Vector3((float)(-y / radius), (float)(x / radius), 0);
        return FibreRule.At(outward, around, depth);
    }

    int Segment(double x, double y, double z)
    {
        var height = (z + c) / ((1 + Cut) * c);
        if (height < ApexShare)
            return 17;
        var ring = Math.Min(2, (int)(3 * (height - ApexShare) / (1 - ApexShare))); // 0 apical, 1 middle, 2 basal
        return ring == 0 ? 13 + Sector(x, y, 4) : (ring == 1 ? 7 : 1) + Sector(x, y, 6);
    }

    /// <summary>Which of equal sectors a direction lies in, from the x axis turning to the y axis.</summary>
    static int Sector(double x, double y, int sectors)
    {
        for (var sector = 0; sector < sectors; sector++)
        {
            var (sine, cosine) = Direction((sector + 1.0) / sectors);
            var (before, from) = Direction((double)sector / sectors);
            if (from * y - before * x >= 0 && cosine * y - sine * x < 0)
                return sector;
        }
        return sectors - 1;
    }

    /// <summary>Sine and cosine of a share of a turn.</summary>
    static (double Sine, double Cosine) Direction(double turn)
    {
        var quarter = (int)Math.Floor(4 * turn) & 3;
        var rest = 2 * Math.PI * (turn - Math.Floor(4 * turn) / 4);
        var (sine, cosine) = (Elementary.SinQuarter(new One(rest)).Value, Elementary.SinQuarter(new One(0.5 * Math.PI - rest)).Value);
        return quarter switch { 0 => (sine, cosine), 1 => (cosine, -sine), 2 => (-sine, -cosine), _ => (-cosine, sine) };
    }
}
