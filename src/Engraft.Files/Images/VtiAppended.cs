using System.Xml.Linq;

namespace Engraft.Files.Images;

/// <summary>The appended part of a VTK file, which is no XML where it is raw and has to be cut out first.</summary>
static class VtiAppended
{
    static ReadOnlySpan<byte> Begin => "<AppendedData"u8;

    /// <summary>The file's XML with an empty appended part, and where the bytes behind its underscore begin; -1 where there is none.</summary>
    public static (byte[] Head, int Start) Split(byte[] file)
    {
        var at = file.AsSpan().IndexOf(Begin);
        if (at < 0)
            return (file, -1);
        var end = at + file.AsSpan(at).IndexOf((byte)'>');
        var mark = end < at ? -1 : file.AsSpan(end).IndexOf((byte)'_');
        if (end < at || mark < 0)
            throw new ImageException("the appended part does not begin with an underscore", "<AppendedData encoding=\"raw\"> _...", at);
        return ([.. file.AsSpan(0, end + 1), .. "</AppendedData></VTKFile>"u8], end + mark + 1);
    }

    /// <summary>The bytes of an array.</summary>
    /// <param name="start">Where the appended part begins in the file.</param>
    /// <param name="offset">Of the array in it.</param>
    public static byte[] Of(byte[] file, int start, XElement root, int offset, VtiBlocks blocks, long wanted)
    {
        if (start < 0)
            throw new ImageException("an array is said to be appended, but nothing is", "an <AppendedData>");
        var encoding = root.Element("AppendedData")?.Attribute("encoding")?.Value;
        if (offset < 0 || (long)start + offset >= file.Length)
            throw new ImageException($"an array begins at byte {offset} of the appended part, behind its end", "a complete file; copy it again", start);
        return encoding switch
        {
            "raw" => blocks.Raw(file, start + offset, wanted),
            "base64" => blocks.Encoded(Text(file, start + offset), wanted),
            _ => throw new ImageException($"the encoding '{encoding}' of the appended part is not known", "raw or base64", start),
        };
    }

    /// <summary>Characters up to what ends a base64 text, the next array's length included: it is not read.</summary>
    static string Text(byte[] file, int start)
    {
        var end = file.AsSpan(start).IndexOf((byte)'<');
        return System.Text.Encoding.Latin1.GetString(file, start, end < 0 ? file.Length - start : end);
    }
}
