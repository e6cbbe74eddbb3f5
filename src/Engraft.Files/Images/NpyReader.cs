using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Engraft.Electrophysiology.LabelImages;

namespace Engraft.Files.Images;

/// <summary>Reads NumPy arrays (.npy, versions 1 to 3): axes are x, y, z, in either order of memory; the file tells no size of a voxel.</summary>
/// <remarks>Format: NumPy enhancement proposal 1.</remarks>
static partial class NpyReader
{
    const byte Mark = 0x93;
    const int MostHeader = 1 << 16;

    public static LabelImage Read(byte[] file, VoxelSize? spacing)
    {
        var (header, start) = Header(file);
        var shape = Shape(header);
        var grid = GridSize.Of(shape[0], shape.Length > 1 ? shape[1] : 1, shape.Length > 2 ? shape[2] : 1);
        var numbers = Numbers(header);
        grid.Fits(numbers, file.Length - start);
        var size = spacing ?? throw new ImageException("a .npy file does not tell how large a voxel is", "the size of a voxel in mm beside the file");
        var labels = numbers.Labels(file.AsSpan(start), grid);
        return new(grid.Width, grid.Height, grid.Depth, size, IsFortran(header) ? labels : Turned(labels, grid));
    }

    static (string Header, int Start) Header(byte[] file)
    {
        if (file.Length < 12 || file[0] != Mark || !file.AsSpan(1).StartsWith("NUMPY"u8))
            throw new ImageException("this is no .npy file: it does not begin with its mark", "an array saved by numpy.save");
        if (file[6] is < 1 or > 3)
            throw new ImageException($"the file is of version {file[6]}", "version 1, 2 or 3", 6);
        var (start, length) = file[6] == 1 ? (10, BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(8))) : (12, (long)BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(8)));
        if (length > MostHeader || start + length > file.Length)
            throw new ImageException($"the header has {length} bytes in a file of {file.Length}", "a complete file; copy it again", 8);
        return ((file[6] == 3 ? Encoding.UTF8 : Encoding.Latin1).GetString(file, start, (int)length), start + (int)length);
    }

    static long[] Shape(string header)
    {
        var text = ShapeText.Match(header);
        long[] shape = [.. text.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1)];
        return text.Success && shape.Length is 1 or 2 or 3 ? shape : throw new ImageException($"the array's shape is ({text.Groups[1].Value})", "2 or 3 axes: x, y, z", 10);
    }

    static VoxelNumbers Numbers(string header)
    {
        var text = TypeText.Match(header).Groups[1].Value;
        var kind = text.Length < 2 ? null : text[1..] switch
        {
            "b1" or "u1" => NumberKind.UInt8,
            "i1" => NumberKind.Int8,
            "u2" => NumberKind.UInt16,
            "i2" => NumberKind.Int16,
            "u4" => NumberKind.UInt32,
            "i4" => NumberKind.Int32,
            "u8" => NumberKind.UInt64,
            "i8" => NumberKind.Int64,
            "f2" => NumberKind.Half,
            "f4" => NumberKind.Single,
            "f8" => NumberKind.Double,
            _ => (NumberKind?)null,
        };
        return kind is { } known && text[0] is '<' or '>' or '|' or '=' ? new(kind.Value, text[0] == '>')
            : throw new ImageException($"the array's type is '{text}'", "whole or floating numbers, for instance array.astype('uint8')", 10);
    }

    static bool IsFortran(string header) => OrderText.Match(header) is { Success: true } order ? order.Groups[1].Value == "True" : throw new ImageException("the header has no 'fortran_order'", "an array saved by numpy.save", 10);

    /// <summary>From the last axis first to x first.</summary>
    static ushort[] Turned(ushort[] labels, GridSize grid)
    {
        var turned = new ushort[labels.Length];
        for (var (x, from) = (0, 0); x < grid.Width; x++)
            for (var y = 0; y < grid.Height; y++)
                for (var z = 0; z < grid.Depth; z++, from++)
                    turned[x + grid.Width * (y + grid.Height * z)] = labels[from];
        return turned;
    }

    [GeneratedRegex(@"'shape'\s*:\s*\(([^)]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex ShapeText { get; }

    [GeneratedRegex(@"'descr'\s*:\s*'([^']*)'", RegexOptions.CultureInvariant)]
    private static partial Regex TypeText { get; }

    [GeneratedRegex(@"'fortran_order'\s*:\s*(True|False)", RegexOptions.CultureInvariant)]
    private static partial Regex OrderText { get; }
}
