using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Engraft.Electrophysiology.Geometry;

namespace Engraft.Files.Images;

/// <summary>Maps over voxels as a VTK image file (XML, ImageData, values of cells in base64), which ParaView opens.</summary>
/// <remarks>Format: VTK File Formats, "XML File Formats": each block is its length in bytes (UInt32) and the numbers, little-endian, encoded together.</remarks>
static class VtiImage
{
    /// <param name="maps">Name and one number a voxel.</param>
    public static void Write(Stream stream, VoxelGrid grid, IReadOnlyList<(string Name, float[] Values)> maps)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var extent = string.Create(CultureInfo.InvariantCulture, $"0 {grid.X} 0 {grid.Y} 0 {grid.Z}");
        var spacing = grid.Spacing.ToString("R", CultureInfo.InvariantCulture);
        text.WriteLine("<?xml version=\"1.0\"?>");
        text.WriteLine("<VTKFile type=\"ImageData\" version=\"1.0\" byte_order=\"LittleEndian\" header_type=\"UInt32\">");
        text.WriteLine($"<ImageData WholeExtent=\"{extent}\" Origin=\"0 0 0\" Spacing=\"{spacing} {spacing} {spacing}\">");
        text.WriteLine($"<Piece Extent=\"{extent}\"><PointData/><CellData Scalars=\"{maps[0].Name}\">");
        foreach (var (name, values) in maps)
        {
            text.WriteLine($"<DataArray type=\"Float32\" Name=\"{name}\" format=\"binary\">");
            text.WriteLine(Block(values));
            text.WriteLine("</DataArray>");
        }
        text.WriteLine("</CellData></Piece></ImageData></VTKFile>");
    }

    static string Block(float[] values)
    {
        var bytes = new byte[checked(sizeof(uint) + sizeof(float) * values.Length)];
        BitConverter.TryWriteBytes(bytes, checked((uint)(sizeof(float) * values.Length)));
        MemoryMarshal.AsBytes(values.AsSpan()).CopyTo(bytes.AsSpan(sizeof(uint)));
        return Convert.ToBase64String(bytes);
    }
}
