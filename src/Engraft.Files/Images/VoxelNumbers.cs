using System.Buffers.Binary;

namespace Engraft.Files.Images;

/// <summary>Numbers of voxels as bytes.</summary>
/// <param name="Scale">A stored number is multiplied with it.</param>
/// <param name="Offset">And this is added.</param>
readonly record struct VoxelNumbers(NumberKind Kind, bool BigEndian, double Scale = 1, double Offset = 0)
{
    /// <summary>A label that went through floating point may be off by this.</summary>
    const double Whole = 1e-3;

    /// <summary>Bytes of one number.</summary>
    public int Size => Kind switch
    {
        NumberKind.UInt8 or NumberKind.Int8 => 1,
        NumberKind.UInt16 or NumberKind.Int16 or NumberKind.Half => 2,
        NumberKind.UInt32 or NumberKind.Int32 or NumberKind.Single => 4,
        _ => 8,
    };

    /// <summary>Labels of voxels from their bytes.</summary>
    public ushort[] Labels(ReadOnlySpan<byte> bytes, GridSize grid)
    {
        var labels = new ushort[grid.Voxels];
        for (var i = 0; i < labels.Length; i++)
            labels[i] = Label(Scale * Number(bytes.Slice(i * Size, Size)) + Offset, i, grid);
        return labels;
    }

    /// <summary>A whole number from 0 to 65535.</summary>
    public static ushort Label(double value, int index, GridSize grid)
    {
        var nearest = Math.Round(value);
        return Math.Abs(value - nearest) <= Whole && nearest is >= 0 and <= ushort.MaxValue ? (ushort)nearest
            : throw new ImageException(FormattableString.Invariant($"the voxel {grid.Place(index)} holds {value:G6}"), "labels, which are whole numbers from 0 to 65535; export a segmentation, not a scan");
    }

    double Number(ReadOnlySpan<byte> bytes) => (Kind, BigEndian) switch
    {
        (NumberKind.UInt8, _) => bytes[0],
        (NumberKind.Int8, _) => (sbyte)bytes[0],
        (NumberKind.UInt16, false) => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
        (NumberKind.UInt16, true) => BinaryPrimitives.ReadUInt16BigEndian(bytes),
        (NumberKind.Int16, false) => BinaryPrimitives.ReadInt16LittleEndian(bytes),
        (NumberKind.Int16, true) => BinaryPrimitives.ReadInt16BigEndian(bytes),
        (NumberKind.UInt32, false) => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
        (NumberKind.UInt32, true) => BinaryPrimitives.ReadUInt32BigEndian(bytes),
        (NumberKind.Int32, false) => BinaryPrimitives.ReadInt32LittleEndian(bytes),
        (NumberKind.Int32, true) => BinaryPrimitives.ReadInt32BigEndian(bytes),
        (NumberKind.UInt64, false) => BinaryPrimitives.ReadUInt64LittleEndian(bytes),
        (NumberKind.UInt64, true) => BinaryPrimitives.ReadUInt64BigEndian(bytes),
        (NumberKind.Int64, false) => BinaryPrimitives.ReadInt64LittleEndian(bytes),
        (NumberKind.Int64, true) => BinaryPrimitives.ReadInt64BigEndian(bytes),
        (NumberKind.Half, false) => (double)BinaryPrimitives.ReadHalfLittleEndian(bytes),
        (NumberKind.Half, true) => (double)BinaryPrimitives.ReadHalfBigEndian(bytes),
        (NumberKind.Single, false) => BinaryPrimitives.ReadSingleLittleEndian(bytes),
        (NumberKind.Single, true) => BinaryPrimitives.ReadSingleBigEndian(bytes),
        (NumberKind.Double, false) => BinaryPrimitives.ReadDoubleLittleEndian(bytes),
        _ => BinaryPrimitives.ReadDoubleBigEndian(bytes),
    };
}
