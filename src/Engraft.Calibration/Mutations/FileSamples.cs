using System.Text;
using System.Text.RegularExpressions;
using Engraft.Files;

namespace Engraft.Calibration.Mutations;

/// <summary>Valid files of each format.</summary>
public static partial class FileSamples
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
        [.. Directory.GetFiles(examples, "*.cellml").Order(StringComparer.Ordinal).SelectMany(path => Versions(File.ReadAllText(path))).Select(text => new Sample("CellML", "mutated.cellml", Encoding.UTF8.GetBytes(text)))],
        [.. orders.SelectMany(big => types.SelectMany(code => Nifti(ImageSamples.Nifti(big, code, matrix: code == 4))))],
        [.. orders.SelectMany(big => versions.Select(version => new Sample("npy", "mutated.npy", ImageSamples.Npy(version, version == 2, big))))],
        [.. forms.SelectMany(form => orders.Select(packed => new Sample("VTI", "mutated.vti", ImageSamples.Vti(form, packed && form != "ascii", wide: packed))))],
    ];

    /// <summary>A text of CellML 1.0, the same in 1.1, and in 2.0, which names components and interfaces otherwise.</summary>
    public static IReadOnlyList<string> Versions(string first)
    {
        string Of(string version) => first.Replace("cellml/1.0#", $"cellml/{version}#", StringComparison.Ordinal);
        var second = Connections.Replace(Of("2.0"), "<connection component_1=\"$1\" component_2=\"$2\">");
        return [first, Of("1.1"), Interfaces.Replace(second, "interface=\"public\"")];
    }

    [GeneratedRegex("<connection>\\s*<map_components component_1=\"(.*?)\" component_2=\"(.*?)\"/>")]
    private static partial Regex Connections { get; }

    [GeneratedRegex("public_interface=\"(in|out)\"")]
    private static partial Regex Interfaces { get; }

    /// <param name="folders">Folders with rhythm files, the rest of them scenarios and others.</param>
    public static IReadOnlyList<Sample> Rhythms(params string[] folders) =>
        [.. folders.SelectMany(folder => Directory.GetFiles(folder, "*.yaml")).Where(RhythmFile.IsRhythm).Order(StringComparer.Ordinal).Select(path => new Sample("rhythm", "mutated.yaml", File.ReadAllBytes(path)))];

    static IEnumerable<Sample> Nifti(byte[] bytes) => [new("NIfTI", "mutated.nii", bytes), new("NIfTI", "mutated.nii.gz", ImageSamples.Gzip(bytes))];
}
