using System.Numerics;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Geometry;

/// <summary>Fibres turn from +60° at the endocardium to -60° at the epicardium against the circumference (Streeter 1969, doi:10.1161/01.RES.24.3.339).</summary>
public static class FibreRule
{
    const double EndocardialAngle = Math.PI / 3; // rad

    /// <param name="outward">Unit vector from endocardium to epicardium.</param>
    /// <param name="around">Unit vector of the circumference.</param>
    /// <param name="depth">0 at the endocardium, 1 at the epicardium.</param>
    public static Vector3 At(Vector3 outward, Vector3 around, double depth)
    {
        var angle = EndocardialAngle * (1 - 2 * depth);
        var (sine, cosine) = (Elementary.SinQuarter(new One(angle)).Value, Elementary.SinQuarter(new One(0.5 * Math.PI - Math.Abs(angle))).Value);
        return Vector3.Normalize((float)cosine * around + (float)sine * Vector3.Cross(outward, around));
    }
}
