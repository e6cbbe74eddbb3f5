using Engraft.Electrophysiology.LabelImages;

namespace Engraft.Files.Images;

/// <summary>Reads label images: NIfTI-1 (.nii, .nii.gz), NumPy (.npy) and VTK image data (.vti).</summary>
public static class LabelImageFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="spacing">Edges of a voxel, mm; needed where the file does not tell (.npy), elsewhere it replaces what the file tells.</param>
    public static LabelImageReading Read(string path, VoxelSize? spacing = null)
    {
        try
        {
            return Read(File.ReadAllBytes(path), path, spacing);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new(null, [new(path, 1, 1, $"the file cannot be read ({problem.GetType().Name})", "the path of a readable file of less than 2 GiB")]);
        }
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="name">Name of the file for messages; its ending tells the format.</param>
    public static LabelImageReading Read(byte[] bytes, string name, VoxelSize? spacing = null)
    {
        try
        {
            var warnings = new List<string>();
            var image = Image(bytes, name, spacing, warnings);
            return new(spacing is { } given ? image with { Spacing = given } : image, [.. warnings.Select(warning => new Finding(name, 1, 1, warning, Kind: FindingKind.Warning))]);
        }
        catch (ImageException refused)
        {
            return new(null, [refused.Finding(name)]);
        }
    }

    static LabelImage Image(byte[] bytes, string name, VoxelSize? spacing, List<string> warnings) => name.ToUpperInvariant() switch
    {
        var upper when upper.EndsWith(".NII", StringComparison.Ordinal) || upper.EndsWith(".NII.GZ", StringComparison.Ordinal) => NiftiReader.Read(bytes, warnings),
        var upper when upper.EndsWith(".NPY", StringComparison.Ordinal) => NpyReader.Read(bytes, spacing),
        var upper when upper.EndsWith(".VTI", StringComparison.Ordinal) => VtiReader.Read(bytes),
        _ => throw new ImageException($"'{Path.GetExtension(name)}' is no ending of a label image", ".nii, .nii.gz, .npy or .vti"),
    };
}
