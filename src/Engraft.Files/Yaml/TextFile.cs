using System.Text;

namespace Engraft.Files.Yaml;

/// <summary>Reads a small UTF-8 text file; whatever stands in the way becomes a finding.</summary>
static class TextFile
{
    /// <summary>A scenario is a few kilobytes; 1 MiB is certainly something else.</summary>
    const int Largest = 1 << 20;
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Read(string path, FindingList findings)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var bytes = new byte[Largest + 1];
            var size = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (size <= Largest)
                return Decode(bytes.AsSpan(0, size), findings);
            findings.Error(1, 1, "the file is larger than 1 MiB", "a scenario or data file of a few kilobytes");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            findings.Error(1, 1, $"the file cannot be read ({Why(problem)})", "the path of a readable file");
        }
        return null;
    }

    static string? Decode(ReadOnlySpan<byte> bytes, FindingList findings)
    {
        try
        {
            var text = Strict.GetString(bytes);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException problem)
        {
            var (line, column) = Position(bytes, problem.Index);
            findings.Error(line, column, "a byte here is not UTF-8 text", "a file saved as UTF-8");
            return null;
        }
    }

    static (int Line, int Column) Position(ReadOnlySpan<byte> bytes, int index)
    {
        var before = bytes[..Math.Clamp(index, 0, bytes.Length)];
        return (before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }

    /// <summary>The reason without the path, which the finding names already.</summary>
    static string Why(Exception problem) => problem switch
    {
        FileNotFoundException => "there is no such file",
        DirectoryNotFoundException => "there is no such folder",
        UnauthorizedAccessException => "it is a folder or access is denied",
        _ => problem.GetType().Name,
    };
}
