using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Engraft.Calibration.Mutations;

/// <summary>Writes small valid label images in every form that is read: what is mutated, and what the readers' tests begin with.</summary>
public static class ImageSamples
{
    /// <summary>Width, height and depth of the samples.</summary>
    public const int Width = 5, Height = 4, Depth = 3;

    /// <summary>Labels 0 to 3, x first; no two axes can be exchanged without notice.</summary>
    public static byte[] Labels { get; } = [.. Enumerable.Range(0, Width * Height * Depth).Select(i => (byte)((i * 7 + i / Width * 3) % 4))];

    static readonly float[] edges = [0.3f, 0.4f, 0.5f]; // mm
    static readonly short[] dimensions = [3, Width, Height, Depth, 1, 1, 1, 1];

    /// <summary>NIfTI-1 in one file.</summary>
    /// <param name="code">Code of the type: 2 bytes, 4 short, 8 int, 16 float, 64 double.</param>
    public static byte[] Nifti(bool bigEndian, short code = 4, float slope = 1, float intercept = 0, bool matrix = false)
    {
        var bytes = new byte[352];
        void Short(int at, short value) { if (bigEndian) BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(at), value); else BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(at), value); }
        void Single(int at, float value) { if (bigEndian) BinaryPrimitives.WriteSingleBigEndian(bytes.AsSpan(at), value); else BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(at), value); }
        if (bigEndian)
            BinaryPrimitives.WriteInt32BigEndian(bytes, 348);
        else
            BinaryPrimitives.WriteInt32LittleEndian(bytes, 348);
        foreach (var (place, value) in dimensions.Index())
            Short(40 + 2 * place, value);
        Short(70, code);
        foreach (var (axis, size) in edges.Index())
            Single(80 + 4 * axis, size);
        Single(108, 352);
        Single(112, slope);
        Single(116, intercept);
        bytes[123] = 2;
        Short(254, (short)(matrix ? 1 : 0));
        foreach (var (axis, size) in edges.Index())
            Single(280 + 16 * axis + 4 * ((axis + 2) % 3), -size); // a rotated scanner: columns are y, z, x
        "n+1\0"u8.CopyTo(bytes.AsSpan(344));
        return [.. bytes, .. Numbers(code switch { 2 => 'B', 4 => 'h', 8 => 'i', 16 => 'f', _ => 'd' }, bigEndian, [.. Labels.Select(label => (label - intercept) / slope)])];
    }

    /// <summary>NumPy array of shorts.</summary>
    public static byte[] Npy(byte version, bool fortran, bool bigEndian)
    {
        var header = $"{{'descr': '{(bigEndian ? '>' : '<')}i2', 'fortran_order': {(fortran ? "True" : "False")}, 'shape': ({Width}, {Height}, {Depth}), }}\n";
        var length = version == 1 ? BitConverter.GetBytes((ushort)header.Length) : BitConverter.GetBytes(header.Length);
        var order = fortran ? Enumerable.Range(0, Labels.Length)
            : Enumerable.Range(0, Labels.Length).Select(i => (X: i / (Height * Depth), Y: i / Depth % Height, Z: i % Depth)).Select(at => at.X + Width * (at.Y + Height * at.Z));
        return [0x93, .. "NUMPY"u8, version, 0, .. length, .. Encoding.ASCII.GetBytes(header), .. Numbers('h', bigEndian, [.. order.Select(i => (double)Labels[i])])];
    }

    /// <summary>VTK image data.</summary>
    /// <param name="form">"ascii", "binary", "appended-raw" or "appended-base64".</param>
    public static byte[] Vti(string form, bool compressed = false, bool bigEndian = false, bool wide = false, bool points = false)
    {
        var packed = Packed(compressed, bigEndian, wide);
        var text = form switch { "ascii" => string.Join(' ', Labels), "binary" => packed.Base64, _ => "" };
        var (kind, less) = points ? ("PointData", 1) : ("CellData", 0);
        var extent = $"0 {Width - less} 0 {Height - less} 0 {Depth - less}";
        var head = $"""
            <?xml version="1.0"?>
            <VTKFile type="ImageData" version="1.0" byte_order="{(bigEndian ? "Big" : "Little")}Endian" header_type="UInt{(wide ? 64 : 32)}"{(compressed ? " compressor=\"vtkZLibDataCompressor\"" : "")}>
            <ImageData WholeExtent="{extent}" Origin="0 0 0" Spacing="0.3 0.4 0.5"><Piece Extent="{extent}"><{kind} Scalars="labels">
            <DataArray type="Int16" Name="labels" format="{form.Split('-')[0]}"{(form.StartsWith("appended", StringComparison.Ordinal) ? " offset=\"0\"" : "")}>{text}</DataArray>
            </{kind}></Piece></ImageData>
            """;
        byte[] tail = form switch
        {
            "appended-raw" => [.. "<AppendedData encoding=\"raw\">_"u8, .. packed.Raw, .. "</AppendedData>"u8],
            "appended-base64" => Encoding.ASCII.GetBytes($"<AppendedData encoding=\"base64\">_{packed.Base64}</AppendedData>"),
            _ => [],
        };
        return [.. Encoding.ASCII.GetBytes(head), .. tail, .. "</VTKFile>"u8];
    }

    static (byte[] Raw, string Base64) Packed(bool compressed, bool bigEndian, bool wide)
    {
        byte[] Words(params ReadOnlySpan<long> words) => [.. words.ToArray().SelectMany(word =>
        {
            byte[] bytes = wide ? BitConverter.GetBytes(word) : BitConverter.GetBytes((uint)word);
            return bigEndian ? bytes.Reverse() : bytes;
        })];
        var numbers = Numbers('h', bigEndian, [.. Labels.Select(label => (double)label)]);
        if (!compressed)
            return ([.. Words(numbers.Length), .. numbers], Convert.ToBase64String([.. Words(numbers.Length), .. numbers]));
        const int block = 64;
        var blocks = numbers.Chunk(block).Select(ZLib).ToArray();
        var head = Words([blocks.Length, block, numbers.Length % block, .. blocks.Select(one => (long)one.Length)]);
        var body = blocks.SelectMany(one => one).ToArray();
        return ([.. head, .. body], Convert.ToBase64String(head) + Convert.ToBase64String(body));
    }

    static byte[] ZLib(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal))
            stream.Write(bytes);
        return packed.ToArray();
    }

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Optimal))
            stream.Write(bytes);
        return packed.ToArray();
    }

    static byte[] Numbers(char type, bool bigEndian, double[] values) => [.. values.SelectMany(value =>
    {
        byte[] bytes = type switch
        {
            'B' => [(byte)value],
            'h' => BitConverter.GetBytes((short)value),
            'i' => BitConverter.GetBytes((int)value),
            'f' => BitConverter.GetBytes((float)value),
            _ => BitConverter.GetBytes(value),
        };
        return bigEndian ? bytes.Reverse() : bytes;
    })];
}
