using System.Buffers.Binary;
using Engraft.Electrophysiology.LabelImages;

namespace Engraft.Files.Images;

/// <summary>Reads NIfTI-1 images of one file (.nii, .nii.gz).</summary>
/// <remarks>Fields and codes after the format's definition, nifti1.h (Cox and others, 2004).</remarks>
static class NiftiReader
{
    const int Header = 348, Header2 = 540;
    const int DimensionAt = 40, TypeAt = 70, SizeAt = 76, OffsetAt = 108, SlopeAt = 112, InterceptAt = 116, UnitAt = 123, SformAt = 254, MatrixAt = 280, MagicAt = 344;
    const double Shear = 1e-3, Disagreement = 0.01;

    public static LabelImage Read(byte[] file, List<string> warnings)
    {
        var packed = file is [0x1f, 0x8b, ..];
        var header = packed ? Inflated.Gzip(file, Header) : file;
        var big = IsBigEndian(header);
        var grid = Grid(header, big);
        var slope = Single(header, SlopeAt, big);
        var numbers = new VoxelNumbers(Kind(Int16(header, TypeAt, big)), big, slope != 0 && float.IsFinite(slope) ? slope : 1, slope != 0 && float.IsFinite(slope) ? Single(header, InterceptAt, big) : 0);
        var offset = Single(header, OffsetAt, big);
        if (!(offset >= Header && offset <= int.MaxValue / 2))
            throw new ImageException($"the voxels begin at byte {offset}", $"{Header + 4} or more in a file of one part", OffsetAt);
        var end = (long)offset + (long)grid.Voxels * numbers.Size;
        grid.Fits(numbers, (packed ? Inflated.Most(file.Length) : file.Length) - (long)offset);
        var bytes = packed ? Inflated.Gzip(file, end) : file;
        grid.Fits(numbers, bytes.Length - (long)offset);
        return new(grid.Width, grid.Height, grid.Depth, Spacing(header, big, warnings), numbers.Labels(bytes.AsSpan((int)offset), grid));
    }

    static bool IsBigEndian(byte[] header)
    {
        if (header.Length >= 4 && (BinaryPrimitives.ReadInt32LittleEndian(header) == Header2 || BinaryPrimitives.ReadInt32BigEndian(header) == Header2))
            throw new ImageException("this is NIfTI-2", "NIfTI-1; save the image as .nii of version 1");
        if (header.Length < Header || (BinaryPrimitives.ReadInt32LittleEndian(header) != Header && BinaryPrimitives.ReadInt32BigEndian(header) != Header))
            throw new ImageException("this is no NIfTI-1 image: it does not begin with its header of 348 bytes", "a .nii or .nii.gz file");
        if (header.AsSpan(MagicAt, 3).SequenceEqual("ni1"u8))
            throw new ImageException("this is the header of an image in two files", "an image in one file; save it as .nii", MagicAt);
        if (!header.AsSpan(MagicAt, 3).SequenceEqual("n+1"u8))
            throw new ImageException("the mark 'n+1' is missing", "a NIfTI-1 image in one file", MagicAt);
        return BinaryPrimitives.ReadInt32BigEndian(header) == Header;
    }

    static GridSize Grid(byte[] header, bool big)
    {
        var count = Int16(header, DimensionAt, big);
        if (count is < 2 or > 7)
            throw new ImageException($"the image has {count} dimensions", "2 or 3", DimensionAt);
        for (var axis = 4; axis <= count; axis++)
            if (Int16(header, DimensionAt + 2 * axis, big) > 1)
                throw new ImageException($"the image has {Int16(header, DimensionAt + 2 * axis, big)} volumes", "one volume of labels; extract it", DimensionAt + 2 * axis);
        return GridSize.Of(Int16(header, DimensionAt + 2, big), Int16(header, DimensionAt + 4, big), count > 2 ? Int16(header, DimensionAt + 6, big) : 1, DimensionAt);
    }

    static NumberKind Kind(short code) => code switch
    {
        2 => NumberKind.UInt8,
        4 => NumberKind.Int16,
        8 => NumberKind.Int32,
        16 => NumberKind.Single,
        64 => NumberKind.Double,
        256 => NumberKind.Int8,
        512 => NumberKind.UInt16,
        768 => NumberKind.UInt32,
        1024 => NumberKind.Int64,
        1280 => NumberKind.UInt64,
        _ => throw new ImageException($"the voxels are of the type {code}{(code is 32 or 1792 ? " (complex)" : code is 128 or 2304 ? " (colours)" : "")}", "whole or floating numbers; save labels as 8- or 16-bit", TypeAt),
    };

    /// <summary>Lengths of the columns of the scanner's matrix where there is one, else the header's sizes.</summary>
    static VoxelSize Spacing(byte[] header, bool big, List<string> warnings)
    {
        var unit = (header[UnitAt] & 7) switch { 1 => 1000.0, 3 => 1e-3, _ => 1 }; // metre, micrometre, millimetre
        var sizes = new VoxelSize(Size(1), Size(2), Size(3));
        if (Int16(header, SformAt, big) <= 0)
            return Checked(sizes);
        var columns = Enumerable.Range(0, 3).Select(column => Enumerable.Range(0, 3).Select(row => unit * Single(header, MatrixAt + 16 * row + 4 * column, big)).ToArray()).ToArray();
        var found = Checked(new(Length(columns[0]), Length(columns[1]), Length(columns[2])));
        for (var a = 0; a < 3; a++)
            if (Math.Abs(Product(columns[a], columns[(a + 1) % 3])) > Shear * Length(columns[a]) * Length(columns[(a + 1) % 3]))
                throw new ImageException("the axes of the image (sform) are not at right angles", "an image of rectangular voxels; resample it", MatrixAt);
        if (Differ(found.X, sizes.X) || Differ(found.Y, sizes.Y) || Differ(found.Z, sizes.Z))
            warnings.Add(FormattableString.Invariant($"voxels measure {found.X:G4} x {found.Y:G4} x {found.Z:G4} mm by the matrix (sform) and {sizes.X:G4} x {sizes.Y:G4} x {sizes.Z:G4} mm by the sizes (pixdim); the matrix is used"));
        return found;

        double Size(int axis) => unit * Math.Abs((double)Single(header, SizeAt + 4 * axis, big)) is var size && (axis < 3 || size > 0) ? size : unit * Math.Abs((double)Single(header, SizeAt + 4, big));
    }

    static VoxelSize Checked(VoxelSize size) => size is { X: > 0, Y: > 0, Z: > 0 } && double.IsFinite(size.X + size.Y + size.Z) ? size
        : throw new ImageException(FormattableString.Invariant($"a voxel measures {size.X} x {size.Y} x {size.Z} mm"), "positive sizes (pixdim, or sform where its code is set)", SizeAt);

    static bool Differ(double a, double b) => Math.Abs(a - b) > Disagreement * a;

    static double Length(double[] column) => Math.Sqrt(Product(column, column));

    static double Product(double[] a, double[] b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

    static short Int16(byte[] bytes, int at, bool big) => big ? BinaryPrimitives.ReadInt16BigEndian(bytes.AsSpan(at)) : BinaryPrimitives.ReadInt16LittleEndian(bytes.AsSpan(at));

    static float Single(byte[] bytes, int at, bool big) => big ? BinaryPrimitives.ReadSingleBigEndian(bytes.AsSpan(at)) : BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(at));
}
