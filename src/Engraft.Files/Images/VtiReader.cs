using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Engraft.Electrophysiology.LabelImages;
using Engraft.Files.CellFiles.CellMl;

namespace Engraft.Files.Images;

/// <summary>Reads VTK image data (.vti): ascii, binary or appended, compressed by zlib or not, labels of cells or of points.</summary>
/// <remarks>Format: VTK File Formats, "XML file formats" (vtk.org). Lengths are taken to be in mm.</remarks>
sealed class VtiReader
{
    static readonly string[] places = ["CellData", "PointData"];

    readonly byte[] file;
    readonly XElement root;
    readonly int appended;
    readonly VtiBlocks blocks;

    VtiReader(byte[] file)
    {
        this.file = file;
        (var head, appended) = VtiAppended.Split(file);
        root = Root(head);
        if (root.Name.LocalName != "VTKFile" || Text(root, "type") != "ImageData")
            throw new ImageException($"this is <{root.Name.LocalName} type=\"{Text(root, "type")}\">", "<VTKFile type=\"ImageData\">");
        blocks = new(Text(root, "byte_order") == "BigEndian", Text(root, "header_type") == "UInt64", Text(root, "compressor"));
    }

    public static LabelImage Read(byte[] file) => new VtiReader(file).Image();

    static XElement Root(byte[] head)
    {
        try
        {
            return XmlTree.Root(head);
        }
        catch (XmlException broken)
        {
            throw new ImageException($"line {broken.LineNumber}: this is no well-formed XML", "a VTK file of image data");
        }
    }

    LabelImage Image()
    {
        var image = root.Element("ImageData") ?? throw new ImageException("there is no <ImageData>", "a VTK file of image data");
        if (image.Elements("Piece").ToArray() is not [var piece])
            throw new ImageException($"the image is in {image.Elements("Piece").Count()} pieces", "one <Piece>; save it by one process");
        var array = Array(piece, out var points);
        var extent = Whole(Text(piece, "Extent") is { Length: > 0 } own ? own : Text(image, "WholeExtent"), 6, "Extent");
        // along an axis of no thickness cells lie as in a sheet
        var edge = Enumerable.Range(0, 3).Select(axis => (long)extent[2 * axis + 1] - extent[2 * axis]).Select(length => points ? length + 1 : Math.Max(length, length == 0 ? 1 : 0)).ToArray();
        var grid = GridSize.Of(edge[0], edge[1], edge[2]);
        var spacing = Text(image, "Spacing") is { Length: > 0 } given ? Numbers(given, 3, "Spacing") : [1, 1, 1];
        if (!spacing.All(size => size > 0 && double.IsFinite(size)))
            throw new ImageException($"the voxels' size is '{Text(image, "Spacing")}'", "three positive numbers in mm");
        return new(grid.Width, grid.Height, grid.Depth, new(spacing[0], spacing[1], spacing[2]), Labels(array, grid));
    }

    /// <summary>The array of labels: named so, else the one marked as scalars, else the only one.</summary>
    static XElement Array(XElement piece, out bool points)
    {
        var all = places.SelectMany(kind => piece.Elements(kind)).SelectMany(group => group.Elements("DataArray").Select(array => (Group: group, Array: array)))
            .Where(one => Text(one.Array, "NumberOfComponents") is "" or "1").ToArray();
        var chosen = all.Where(one => Text(one.Array, "Name").StartsWith("label", StringComparison.OrdinalIgnoreCase))
            .Concat(all.Where(one => Text(one.Array, "Name") is { Length: > 0 } name && name == Text(one.Group, "Scalars"))).Concat(all.Length == 1 ? all : []).FirstOrDefault();
        points = chosen.Group?.Name.LocalName == "PointData";
        return chosen.Array ?? throw new ImageException($"no array is recognised as the labels among {string.Join(", ", all.Select(one => $"'{Text(one.Array, "Name")}'"))}", "one array of one component, named 'labels' or marked by Scalars");
    }

    ushort[] Labels(XElement array, GridSize grid)
    {
        if (Text(array, "format") == "ascii")
            return Ascii(array, grid);
        var numbers = new VoxelNumbers(Kind(Text(array, "type")), blocks.BigEndian);
        var wanted = (long)grid.Voxels * numbers.Size;
        var bytes = Text(array, "format") switch
        {
            "binary" => blocks.Encoded(array.Value, wanted),
            "appended" => VtiAppended.Of(file, appended, root, Whole(Text(array, "offset"), 1, "offset")[0], blocks, wanted),
            var other => throw new ImageException($"the format '{other}' of an array is not known", "ascii, binary or appended"),
        };
        grid.Fits(numbers, bytes.Length);
        return numbers.Labels(bytes, grid);
    }

    static ushort[] Ascii(XElement array, GridSize grid)
    {
        var text = array.Value;
        if (grid.Voxels > (text.Length + 1) / 2)
            throw new ImageException($"{text.Length} characters cannot hold {grid.Voxels} labels", "a complete file; copy it again");
        var (labels, count) = (new ushort[grid.Voxels], 0);
        foreach (var range in text.AsSpan().SplitAny(" \t\r\n"))
        {
            var word = text.AsSpan(range);
            if (word.IsEmpty)
                continue;
            if (count == labels.Length || !double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                throw new ImageException(count == labels.Length ? $"there are more than {labels.Length} labels" : $"'{word[..Math.Min(word.Length, 20)]}' is no number", $"{labels.Length} numbers");
            labels[count] = VoxelNumbers.Label(number, count, grid);
            count++;
        }
        return count == labels.Length ? labels : throw new ImageException($"there are {count} labels", $"{labels.Length} for the extent");
    }

    static NumberKind Kind(string type) => type switch
    {
        "UInt8" => NumberKind.UInt8,
        "Int8" => NumberKind.Int8,
        "UInt16" => NumberKind.UInt16,
        "Int16" => NumberKind.Int16,
        "UInt32" => NumberKind.UInt32,
        "Int32" => NumberKind.Int32,
        "UInt64" => NumberKind.UInt64,
        "Int64" => NumberKind.Int64,
        "Float32" => NumberKind.Single,
        "Float64" => NumberKind.Double,
        _ => throw new ImageException($"the labels are of the type '{type}'", "UInt8, Int16 or another type of numbers"),
    };

    static int[] Whole(string text, int count, string name) => [.. Numbers(text, count, name).Select(number => number == Math.Floor(number) && Math.Abs(number) < int.MaxValue ? (int)number
        : throw new ImageException($"'{text}' as {name}", $"{count} whole numbers"))];

    static double[] Numbers(string text, int count, string name)
    {
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        double[] numbers = [.. parts.Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN)];
        return numbers.Length == count && numbers.All(double.IsFinite) ? numbers : throw new ImageException($"'{text}' as {name}", $"{count} numbers");
    }

    static string Text(XElement element, string attribute) => element.Attribute(attribute)?.Value.Trim() ?? "";
}
