namespace Engraft.Calibration.Mutations;

/// <summary>Valid files of each format.</summary>
public static class FileSamples
{
    /// <summary>A name, which tells the format, and bytes.</summary>
    public readonly record struct Sample(string Format, string Name, byte[] Bytes);

    /// <param name="examples">Folder with example cells.</param>
    public static IReadOnlyList<IReadOnlyList<Sample>> Of(string examples) =>
    [
        [.. Directory.GetFiles(examples, "*.cellml").Order(StringComparer.Ordinal).Select(path => new Sample("CellML", "mutated.cellml", File.ReadAllBytes(path)))],
        [.. new[] { false, true }.SelectMany(big => new short[] { 2, 4, 16 }.SelectMany(code => Nifti(ImageSamples.Nifti(big, code, matrix: code == 4))))],
        [.. new[] { false, true }.SelectMany(big => new byte[] { 1, 2, 3 }.Select(version => new Sample("npy", "mutated.npy", ImageSamples.Npy(version, version == 2, big))))],
        [.. new[] { "ascii", "binary", "appended-raw", "appended-base64" }.SelectMany(form => new[] { false, true }.Select(packed => new Sample("VTI", "mutated.vti", ImageSamples.Vti(form, packed && form != "ascii", wide: packed))))],
    ];

    static IEnumerable<Sample> Nifti(byte[] bytes) => [new("NIfTI", "mutated.nii", bytes), new("NIfTI", "mutated.nii.gz", ImageSamples.Gzip(bytes))];
}
