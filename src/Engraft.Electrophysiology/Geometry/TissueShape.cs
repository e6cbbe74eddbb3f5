using Engraft.Electrophysiology.Ecg;

namespace Engraft.Electrophysiology.Geometry;

/// <summary>A piece of muscle before it is cut into voxels.</summary>
public abstract class TissueShape
{
    /// <summary>Size of the box around it, mm.</summary>
    public abstract (double X, double Y, double Z) Size { get; }

    /// <summary>Thickness from endocardium to epicardium, mm.</summary>
    public abstract double Wall { get; }

    /// <summary>All fibres run along x.</summary>
    public virtual bool Straight => false;

    /// <summary>It has an inner surface, which the conduction system reaches.</summary>
    public virtual bool HasEndocardium => true;

    /// <summary>The epicardium is the plane across z.</summary>
    public virtual bool Flat => false;

    /// <summary>Where its electrocardiogram is taken.</summary>
    public virtual ElectrodePositions Electrodes => ElectrodePositions.Above(this);

    /// <summary>The same shape with a thicker wall whose additional part lies outside, and where its own corner stands in that one's box, mm; null where it cannot carry a patch.</summary>
    /// <param name="above">mm.</param>
    public virtual (TissueShape Outer, double Offset)? Thickened(double above) => null;

    /// <summary>What stands at a point, mm from the corner of the box; null outside.</summary>
    public abstract ShapePoint? At(double x, double y, double z);

    /// <summary>Middle of the wall of an AHA segment, mm; null where the shape has no segments.</summary>
    public virtual (double X, double Y, double Z)? Middle(int segment) => null;

    /// <summary>Number of voxels of the box around it.</summary>
    public double Voxels(double spacing) => Math.Max(1, Size.X / spacing) * Math.Max(1, Size.Y / spacing) * Math.Max(1, Size.Z / spacing);

    /// <summary>The voxels that hold it.</summary>
    public VoxelGrid Grid(double spacing)
    {
        int Count(double length) => Math.Max(1, (int)Math.Round(length / spacing));
        return new(Count(Size.X), Count(Size.Y), Count(Size.Z), spacing);
    }
}
