using Engraft.Files;

namespace Engraft.Calibration.Mutations;

/// <summary>Valid files of each format.</summary>
public static class FileSamples
{
    /// <summary>A name, which tells the format, and bytes.</summary>
    public readonly record struct Sample(string Format, string Name, byte[] Bytes);

    static readonly bool[] orders = [false, true];
    static readonly short[] types = [2, 4, 16];
    static readonly byte[] versions = [1, 2, 3];
    static readonly string[] forms = ["ascii", "binary", "appended-raw", "appended-base64"];

    /// <param name="examples">Folder with example cells.</param>
    public static IReadOnlyList<IReadOnlyList<Sample>> Of(string examples) =>
    [
        [.. Directory.GetFiles(examples, "*.cellml").Order(StringComparer.Ordinal).Select(path => new Sample("CellML", "mutated.cellml", File.ReadAllBytes(path)))],
        [.. orders.SelectMany(big => types.SelectMany(code => Nifti(ImageSamples.Nifti(big, code, matrix: code == 4))))],
        [.. orders.SelectMany(big => versions.Select(version => new Sample("npy", "mutated.npy", ImageSamples.Npy(version, version == 2, big))))],
        [.. forms.SelectMany(form => orders.Select(packed => new Sample("VTI", "mutated.vti", ImageSamples.Vti(form, packed && form != "ascii", wide: packed))))],
    ];

    /// <param name="folders">Folders with rhythm files, the rest of them scenarios and others.</param>
    public static IReadOnlyList<Sample> Rhythms(params string[] folders) =>
        [.. folders.SelectMany(folder => Directory.GetFiles(folder, "*.yaml")).Where(RhythmFile.IsRhythm).Order(StringComparer.Ordinal).Select(path => new Sample("rhythm", "mutated.yaml", File.ReadAllBytes(path)))];

    static IEnumerable<Sample> Nifti(byte[] bytes) => [new("NIfTI", "mutated.nii", bytes), new("NIfTI", "mutated.nii.gz", ImageSamples.Gzip(bytes))];
}
