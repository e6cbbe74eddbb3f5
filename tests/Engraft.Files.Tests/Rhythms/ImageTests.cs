using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml.Linq;
using Engraft.Electrophysiology.Geometry;
using Engraft.Files.Images;

namespace Engraft.Files.Tests.Rhythms;

/// <summary>Images hold what was put in, and their formats' own rules.</summary>
public class ImageTests
{
    [Fact]
    public void A_vtk_image_holds_the_numbers_of_its_cells()
    {
        var grid = new VoxelGrid(3, 2, 2, 0.25);
        var values = Enumerable.Range(0, grid.Count).Select(i => i == 5 ? float.NaN : i * 1.5f).ToArray();
        using var stream = new MemoryStream();
        VtiImage.Write(stream, grid, [("activation_ms", values)]);
        var file = XDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).Root!;
        Assert.Equal(("VTKFile", "ImageData", "LittleEndian", "UInt32"), (file.Name.LocalName, file.Attribute("type")!.Value, file.Attribute("byte_order")!.Value, file.Attribute("header_type")!.Value));
        var image = file.Element("ImageData")!;
        Assert.Equal(("0 3 0 2 0 2", "0.25 0.25 0.25"), (image.Attribute("WholeExtent")!.Value, image.Attribute("Spacing")!.Value));
        Assert.Equal("0 3 0 2 0 2", image.Element("Piece")!.Attribute("Extent")!.Value);
        var array = image.Element("Piece")!.Element("CellData")!.Element("DataArray")!;
        Assert.Equal(("Float32", "binary"), (array.Attribute("type")!.Value, array.Attribute("format")!.Value));
        var bytes = Convert.FromBase64String(array.Value.Trim());
        Assert.Equal(4 * grid.Count, BinaryPrimitives.ReadInt32LittleEndian(bytes));
        Assert.Equal(values, MemoryMarshal.Cast<byte, float>(bytes.AsSpan(4)).ToArray());
    }

    [Fact]
    public void A_png_has_its_chunks_and_pixels()
    {
        using var stream = new MemoryStream();
        PngImage.Write(stream, 2, 1, [10, 20, 30, 40, 50, 60]);
        var bytes = stream.ToArray();
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], bytes[..8]);
        Assert.Equal("IHDR", Encoding.ASCII.GetString(bytes, 12, 4));
        Assert.Equal((2, 1), (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))));
        var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(33));
        Assert.Equal("IDAT", Encoding.ASCII.GetString(bytes, 37, 4));
        using var zlib = new ZLibStream(new MemoryStream(bytes[41..(41 + length)]), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        zlib.CopyTo(plain);
        Assert.Equal([0, 10, 20, 30, 40, 50, 60], plain.ToArray());
        Assert.Equal(0xAE426082u, BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(bytes.Length - 4))); // the standard's checksum of an empty IEND
    }
}
