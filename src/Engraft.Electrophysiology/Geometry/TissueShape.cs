namespace Engraft.Electrophysiology.Geometry;

/// <summary>A piece of muscle before it is cut into voxels.</summary>
public abstract class TissueShape
{
    /// <summary>Size of the box around it, mm.</summary>
    public abstract (double X, double Y, double Z) Size { get; }

    /// <summary>Thickness from endocardium to epicardium, mm.</summary>
    public abstract double Wall { get; }

    /// <summary>What stands at a point, mm from the corner of the box; null outside.</summary>
    public abstract ShapePoint? At(double x, double y, double z);

    /// <summary>Middle of the wall of an AHA segment, mm; null where the shape has no segments.</summary>
    public virtual (double X, double Y, double Z)? Middle(int segment) => null;

    /// <summary>The voxels that hold it.</summary>
    public VoxelGrid Grid(double spacing)
    {
        int Count(double length) => Math.Max(1, (int)Math.Round(length / spacing));
        return new(Count(Size.X), Count(Size.Y), Count(Size.Z), spacing);
    }
}
