using System.IO.Compression;

namespace Engraft.Files.Images;

/// <summary>Unpacks compressed bytes into no more room than is asked for.</summary>
static class Inflated
{
    /// <summary>One byte of deflate becomes 1032 at most: who asks for more asks for what is not there.</summary>
    const long MostRatio = 1032;
    const int Slack = 64;

    /// <summary>What compressed bytes can become at most.</summary>
    public static long Most(long compressed) => compressed * MostRatio + Slack;

    public static byte[] Gzip(byte[] bytes, long wanted) => Read(new GZipStream(new MemoryStream(bytes, false), CompressionMode.Decompress), wanted, bytes.Length);

    public static byte[] ZLib(byte[] bytes, int start, int length, long wanted) => Read(new ZLibStream(new MemoryStream(bytes, start, length, false), CompressionMode.Decompress), wanted, length);

    /// <returns>As many bytes as there are, <paramref name="wanted"/> at most.</returns>
    static byte[] Read(Stream stream, long wanted, long compressed)
    {
        using (stream)
        {
            var room = new byte[Math.Min(Math.Min(wanted, Most(compressed)), Array.MaxLength)];
            try
            {
                var size = stream.ReadAtLeast(room, room.Length, throwOnEndOfStream: false);
                return size == room.Length ? room : room[..size];
            }
            catch (InvalidDataException)
            {
                throw new ImageException("the compressed part of the file is damaged", "a complete file; copy it again");
            }
        }
    }
}
