using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Engraft.Files.Images;

/// <summary>An image in 24-bit colour as PNG (ISO/IEC 15948).</summary>
static class PngImage
{
    static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <param name="colours">Three bytes a pixel, row by row from the top.</param>
    public static void Write(Stream stream, int width, int height, ReadOnlySpan<byte> colours)
    {
        stream.Write(Signature);
        Span<byte> head = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head[4..], height);
        (head[8], head[9]) = (8, 2); // bits a channel; colours without alpha
        Chunk(stream, "IHDR", head);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            for (var row = 0; row < height; row++)
            {
                zlib.WriteByte(0); // no filter
                zlib.Write(colours.Slice(3 * row * width, 3 * width));
            }
        Chunk(stream, "IDAT", packed.ToArray());
        Chunk(stream, "IEND", []);
    }

    static void Chunk(Stream stream, string type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        stream.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. content];
        stream.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(body));
        stream.Write(number);
    }

    /// <summary>CRC-32 of the standard's annex D.</summary>
    static uint Checksum(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? 0xEDB88320u ^ crc >> 1 : crc >> 1;
        }
        return ~crc;
    }
}
