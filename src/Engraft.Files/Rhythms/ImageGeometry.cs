using System.Numerics;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.LabelImages;
using Engraft.Files.Images;
using Engraft.Files.Tables;

namespace Engraft.Files.Rhythms;

/// <summary>A geometry of kind "image": the scan, its label table, and what they must have in common with the rest of the file.</summary>
static class ImageGeometry
{
    const string Scar = "scar";

    public static IReadOnlyList<Field> Fields { get; } =
    [
        Field.OfText("file", "label image (.nii, .nii.gz, .npy, .vti), seen from this file's folder", "scan.nii") with { Required = true },
        Field.OfText("labels", "table of labels, a line 'label,tissue' each, seen from this file's folder", "labels.csv") with { Required = true },
        Field.OfQuantity("voxel", "mm", 0.01, 10, "0.5 mm", "edge of a voxel; needed for .npy, elsewhere it replaces what the file tells"),
        Field.OfChoice("axis", "axis of the scan from apex to base; left out: z", "x", "y", "z"),
    ];

    public static bool IsOne(Section file) => file.Group("geometry")?.Text("kind") == "image";

    /// <summary>The scan; null where the geometry is another or something is wrong.</summary>
    /// <param name="all">Takes what is wrong in the scan's own files.</param>
    public static ImageShape? Read(Section file, string path, FindingList findings, List<Finding> all)
    {
        if (!IsOne(file) || file.Group("geometry") is not { } geometry || geometry.Text("file") is not { } scan || geometry.Text("labels") is not { } labels)
            return null;
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "";
        var reading = LabelImageFile.Read(Path.Combine(folder, scan), geometry.Number("voxel") is { } edge ? new VoxelSize(edge, edge, edge) : null);
        all.AddRange(reading.Findings);
        if (LabelTableFile.Read(Path.Combine(folder, labels), all) is not { } table || reading.Image is not { } image)
            return null;
        var errors = LabelChecks.Errors(image, table).ToArray();
        foreach (var error in errors)
            findings.Error(geometry.At("file"), error);
        foreach (var warning in errors.Length > 0 ? [] : LabelChecks.Warnings(image, table))
            findings.Warn(geometry.At("file"), warning);
        if (errors.Length > 0)
            return null;
        var shape = new ImageShape(image, table, geometry.Text("axis") switch { "x" => Vector3.UnitX, "y" => Vector3.UnitY, _ => Vector3.UnitZ });
        Check(file, geometry, shape, image.Labels.Any(label => table.Is(label, Scar)), findings);
        return shape;
    }

    static void Check(Section file, Section geometry, ImageShape shape, bool scarred, FindingList findings)
    {
        if (file.Number("spacing") > shape.Finest * (1 + 1e-6))
            findings.Error(file.At("spacing"), FormattableString.Invariant($"the spacing is above {shape.Finest:G4} mm, the least edge of the scan's voxels"), "that edge or less; coarsen the scan where it is too fine");
        if (scarred && file.Has(Scar))
            findings.Error(file.At(Scar), "the scan labels scar, and the file has a group 'scar'", "one of the two");
        if (file.Group("protocol") is { } beat && beat.Text("kind") == "sinus" && !shape.HasEndocardium)
            findings.Error(beat.Node, "sinus rhythm in a scan without an endocardium", "the label 'blood' in the chamber and 'outside' around, or kind: burst");
        if (file.Group("graft") is not { } graft)
        {
            if (shape.HasGraft)
                findings.Error(geometry.At("labels"), "the scan labels a graft, and the file has no group 'graft'", "a group 'graft' with its cell, conductivity and interface");
            return;
        }
        foreach (var key in ((string[])["x", "y", "z", "radius", "density"]).Where(key => shape.HasGraft && graft.Has(key)))
            findings.Error(graft.At(key), $"'{key}' stands beside a graft that the scan labels", "no such key, or no label 'graft'");
        if (!shape.HasGraft && !graft.Has("radius") && !file.Has("laboratory"))
            findings.Error(graft.Node, "the graft has no 'radius', and the scan labels none", "radius: 5 mm, or the label 'graft' in the table");
    }
}
