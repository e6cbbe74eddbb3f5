using System.Buffers.Binary;

namespace Engraft.Files.Images;

/// <summary>Bytes of an array as VTK packs them: a length before them, or blocks of zlib with their lengths before them.</summary>
/// <param name="long">Lengths have 8 bytes instead of 4.</param>
sealed class VtiBlocks(bool bigEndian, bool @long, string compressor)
{
    const int MostBlocks = 1 << 20;

    public bool BigEndian => bigEndian;

    int Word => @long ? 8 : 4;

    bool IsCompressed => compressor switch
    {
        "" => false,
        "vtkZLibDataCompressor" => true,
        _ => throw new ImageException($"the compressor '{compressor}' is not supported", "vtkZLibDataCompressor or none"),
    };

    /// <summary>From base64, in which lengths and blocks are two texts one after the other.</summary>
    /// <param name="text">May go on with the next array.</param>
    public byte[] Encoded(string text, long wanted)
    {
        var packed = new string([.. text.Where(letter => !char.IsWhiteSpace(letter))]);
        var first = Decoded(Part(packed, 0, Word));
        if (!IsCompressed)
            return Plain(Decoded(Part(packed, 0, Word + Length(first, 0))), wanted);
        var lengths = (3 + Blocks(first)) * Word;
        var head = Decoded(Part(packed, 0, lengths));
        var size = 0L;
        for (var block = 0; block < Blocks(first); block++)
            size += Length(head, 3 + block) is >= 0 and <= int.MaxValue and var one ? one : throw Incomplete();
        return Unpacked(head, Decoded(Part(packed, Characters(lengths), size)), 0, wanted);
    }

    /// <summary>From bytes as they are.</summary>
    public byte[] Raw(byte[] bytes, int start, long wanted)
    {
        if (!IsCompressed)
            return Plain(bytes.AsSpan(start), wanted);
        var head = bytes.AsSpan(start);
        var lengths = 3 * Word + Blocks(head) * Word;
        if (lengths > head.Length)
            throw Incomplete();
        return Unpacked(head[..lengths], bytes, start + lengths, wanted);
    }

    byte[] Plain(ReadOnlySpan<byte> bytes, long wanted)
    {
        if (bytes.Length < Word || Length(bytes, 0) < wanted || bytes.Length - Word < wanted)
            throw Incomplete();
        return bytes.Slice(Word, (int)wanted).ToArray();
    }

    int Blocks(ReadOnlySpan<byte> head) => head.Length >= Word && Length(head, 0) is >= 0 and <= MostBlocks and var count ? (int)count : throw Incomplete();

    byte[] Unpacked(ReadOnlySpan<byte> lengths, byte[] bytes, int start, long wanted)
    {
        var count = Blocks(lengths);
        if (lengths.Length < (3 + count) * Word)
            throw Incomplete();
        var packed = new int[count];
        for (var block = 0; block < count; block++)
            packed[block] = Length(lengths, 3 + block) is >= 0 and <= int.MaxValue and var size ? (int)size : throw Incomplete();
        if (wanted > Inflated.Most(bytes.Length - start))
            throw Incomplete();
        var (all, at) = (new byte[wanted], 0);
        foreach (var size in packed)
        {
            if (size > bytes.Length - start)
                throw Incomplete();
            var one = Inflated.ZLib(bytes, start, size, wanted - at);
            one.CopyTo(all, at);
            (at, start) = (at + one.Length, start + size);
        }
        return at == wanted ? all : throw Incomplete();
    }

    long Length(ReadOnlySpan<byte> bytes, int word) => (@long, bigEndian) switch
    {
        (false, false) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[(4 * word)..]),
        (false, true) => BinaryPrimitives.ReadUInt32BigEndian(bytes[(4 * word)..]),
        (true, false) => BinaryPrimitives.ReadInt64LittleEndian(bytes[(8 * word)..]),
        _ => BinaryPrimitives.ReadInt64BigEndian(bytes[(8 * word)..]),
    };

    static long Characters(long bytes) => (bytes + 2) / 3 * 4;

    static ReadOnlySpan<char> Part(string text, long start, long bytes) =>
        bytes >= 0 && bytes <= text.Length && start + Characters(bytes) <= text.Length ? text.AsSpan((int)start, (int)Characters(bytes)) : throw Incomplete();

    static byte[] Decoded(ReadOnlySpan<char> text)
    {
        var room = new byte[text.Length / 4 * 3 + 3];
        return Convert.TryFromBase64Chars(text, room, out var size) ? room[..size] : throw new ImageException("the labels are no base64", "a complete file; copy it again");
    }

    static ImageException Incomplete() => new("the labels are not complete", "a complete file; copy it again");
}
