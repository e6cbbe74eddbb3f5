using Engraft.Electrophysiology.Geometry;

namespace Engraft.Files.Images;

/// <summary>A map's middle plane in colours.</summary>
static class MapImage
{
    const int LeastSize = 240; // pixels

    /// <param name="map">One number a voxel; NaN where there is none.</param>
    public static void Write(Stream stream, VoxelGrid grid, double[] map)
    {
        var (across, up) = grid.Y > 1 ? (grid.X, grid.Y) : (grid.X, grid.Z);
        var zoom = Math.Max(1, LeastSize / Math.Max(across, up));
        double At(int x, int y) => map[grid.Y > 1 ? grid.Index(x, y, grid.Z / 2) : grid.Index(x, 0, y)];
        var (low, high) = Range(grid, map);
        var colours = new byte[3 * across * up * zoom * zoom];
        for (var row = 0; row < up * zoom; row++)
            for (var column = 0; column < across * zoom; column++)
            {
                var (red, green, blue) = ColourScale.At((At(column / zoom, up - 1 - row / zoom) - low) / Math.Max(high - low, 1e-9));
                var at = 3 * (row * across * zoom + column);
                (colours[at], colours[at + 1], colours[at + 2]) = (red, green, blue);
            }
        PngImage.Write(stream, across * zoom, up * zoom, colours);
    }

    /// <summary>Least and greatest number of the plane that is shown; zeros without any.</summary>
    public static (double Low, double High) Range(VoxelGrid grid, double[] map)
    {
        var (across, up) = grid.Y > 1 ? (grid.X, grid.Y) : (grid.X, grid.Z);
        var finite = Enumerable.Range(0, across * up).Select(i => map[grid.Y > 1 ? grid.Index(i % across, i / across, grid.Z / 2) : grid.Index(i % across, 0, i / across)])
            .Where(double.IsFinite).DefaultIfEmpty(0).ToArray();
        return (finite.Min(), finite.Max());
    }
}
