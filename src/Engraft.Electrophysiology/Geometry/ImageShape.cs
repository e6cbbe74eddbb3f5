using System.Numerics;
using Engraft.Electrophysiology.LabelImages;
using Engraft.Electrophysiology.Rhythms;

namespace Engraft.Electrophysiology.Geometry;

/// <summary>A segmented scan as tissue: the label nearest to a point tells what stands there.</summary>
/// <remarks>
/// Where the scan has both blood and outside, depth is the distance from blood over the sum of both distances (Potse 2006, doi:10.1109/TBME.2006.880875), and fibres follow
/// <see cref="FibreRule"/> around a given axis; otherwise they run along x. A septum with blood on both sides counts as inner wall on both.
/// </remarks>
public sealed class ImageShape : TissueShape
{
    readonly LabelImage image;
    readonly Dictionary<ushort, byte> labels;
    readonly Vector3 axis;
    readonly float[]? depths;

    /// <param name="axis">Unit vector from apex to base.</param>
    public ImageShape(LabelImage image, LabelTable table, Vector3 axis)
    {
        (this.image, this.axis) = (image, axis);
        labels = table.Tissues.ToDictionary(entry => entry.Key, entry => Label(entry.Value));
        bool[] blood = Array.ConvertAll(image.Labels, label => table.Is(label, LabelTable.Blood)), outside = Array.ConvertAll(image.Labels, label => table.Is(label, LabelTable.Outside));
        if (blood.Contains(true) && outside.Contains(true))
            depths = Depths(blood, outside);
        Wall = depths is null ? Math.Max(Size.Z, image.Spacing.Z) : MeanWall(blood, outside);
        HasGraft = image.Labels.Any(label => labels.GetValueOrDefault(label) == RhythmPlan.Graft);
    }

    public override (double X, double Y, double Z) Size => (Extent(image.Width, image.Spacing.X), Extent(image.Height, image.Spacing.Y), Extent(image.Depth, image.Spacing.Z));

    public override double Wall { get; }

    public override bool Straight => depths is null;

    public override bool HasEndocardium => depths is not null;

    /// <summary>Some voxels are graft.</summary>
    public bool HasGraft { get; }

    /// <summary>Least edge of a voxel of the scan, mm.</summary>
    public double Finest => Math.Min(image.Spacing.X, Math.Min(image.Spacing.Y, image.Spacing.Z));

    /// <summary>Middle of the graft's voxels, mm, and the radius of a ball of their volume, mm.</summary>
    public ((double X, double Y, double Z) Centre, double Radius) Graft()
    {
        var voxels = Enumerable.Range(0, image.Count).Where(i => labels.GetValueOrDefault(image.Labels[i]) == RhythmPlan.Graft).Select(image.Place).ToArray();
        var volume = voxels.Length * image.Spacing.X * image.Spacing.Y * image.Spacing.Z;
        return ((Middle(voxels.Average(one => one.X), image.Spacing.X), Middle(voxels.Average(one => one.Y), image.Spacing.Y), Middle(voxels.Average(one => one.Z), image.Spacing.Z)),
            Numbers.Elementary.Cbrt(new Numbers.One(0.75 * volume / Math.PI)).Value);
    }

    public override ShapePoint? At(double x, double y, double z)
    {
        var (i, j, k) = (Index(x, image.Spacing.X, image.Width), Index(y, image.Spacing.Y, image.Height), Index(z, image.Spacing.Z, image.Depth));
        var label = labels.GetValueOrDefault(image[i, j, k]);
        if (label == TissueMap.Empty)
            return null;
        var depth = depths is null ? 0.5 : depths[i + image.Width * (j + image.Height * k)];
        return new ShapePoint(Fibre(i, j, k, depth), depth, 0) { Label = label };
    }

    static byte Label(string tissue) => tissue switch
    {
        "host" => RhythmPlan.Host,
        "border-zone" => RhythmPlan.Border,
        LabelTable.Graft => RhythmPlan.Graft,
        _ => TissueMap.Empty, // outside, blood, scar and fibrosis conduct nothing
    };

    Vector3 Fibre(int i, int j, int k, double depth)
    {
        if (depths is null)
            return Vector3.UnitX;
        var slope = new Vector3(Slope(i, image.Width, 1, image.Spacing.X), Slope(j, image.Height, image.Width, image.Spacing.Y), Slope(k, image.Depth, image.Width * image.Height, image.Spacing.Z));
        var around = Vector3.Cross(axis, slope);
        if (around.LengthSquared() < 1e-6f * Math.Max(slope.LengthSquared(), 1e-12f)) // at the apex no circumference is defined
            return Vector3.Normalize(Vector3.Cross(axis, Math.Abs(axis.X) < 0.5f ? Vector3.UnitX : Vector3.UnitY));
        return FibreRule.At(Vector3.Normalize(slope), Vector3.Normalize(around), depth);

        float Slope(int at, int count, int step, double edge)
        {
            var here = i + image.Width * (j + image.Height * k);
            var (low, high) = (at > 0 ? here - step : here, at + 1 < count ? here + step : here);
            return high == low ? 0 : (depths[high] - depths[low]) / (float)((high - low) / step * edge);
        }
    }

    float[] Depths(bool[] blood, bool[] outside)
    {
        var (inner, outer) = (Distance(blood), Distance(outside));
        return [.. inner.Zip(outer, (from, to) => from + to <= 0 ? 0.5f : from / (from + to))];
    }

    /// <summary>Over the tissue's voxels, mm.</summary>
    double MeanWall(bool[] blood, bool[] outside)
    {
        var (inner, outer) = (Distance(blood), Distance(outside));
        return Enumerable.Range(0, image.Count).Where(i => !blood[i] && !outside[i]).Select(i => (double)(inner[i] + outer[i])).DefaultIfEmpty(Finest).Average();
    }

    /// <summary>To the surface of a set: half a voxel less than to its centres.</summary>
    float[] Distance(bool[] set) => Array.ConvertAll(DistanceMap.Of(set, (image.Width, image.Height, image.Depth), (image.Spacing.X, image.Spacing.Y, image.Spacing.Z)),
        distance => Math.Max(0, distance - 0.5f * (float)Finest));

    static double Extent(int count, double edge) => count == 1 ? 0 : count * edge;

    static double Middle(double index, double edge) => (index + 0.5) * edge;

    static int Index(double place, double edge, int count) => Math.Clamp((int)(place / edge), 0, count - 1);
}
