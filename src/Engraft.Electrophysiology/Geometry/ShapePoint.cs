using System.Numerics;

namespace Engraft.Electrophysiology.Geometry;

/// <summary>What a shape knows of a point inside.</summary>
/// <param name="Fibre">Unit vector along the muscle cells.</param>
/// <param name="Depth">0 at the endocardium, 1 at the epicardium.</param>
/// <param name="Segment">AHA segment, 1 to 17; 0 where the shape has none.</param>
public readonly record struct ShapePoint(Vector3 Fibre, double Depth, int Segment)
{
    /// <summary>Label of the map where the shape itself tells the tissue; null where the plan does.</summary>
    public byte? Label { get; init; }

    /// <summary>mm outside the epicardium, where a patch may lie; 0 in the wall.</summary>
    public double Above { get; init; }
}
