using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Rhythms;

/// <summary>Potentials of one plane of a tissue through time, thinned to what a page can hold.</summary>
public sealed class Film
{
    const int MostPixels = 96, MostFrames = 300;
    const double Lowest = -90, Highest = 40; // mV

    readonly Tissue tissue;
    readonly int[] voxels; // of each pixel
    readonly List<Frame> frames = [];
    double every;

    /// <param name="every">ms between pictures; doubled whenever there are too many.</param>
    public Film(Tissue tissue, double every)
    {
        (this.tissue, this.every) = (tissue, every);
        var grid = tissue.Map.Grid;
        var (across, up) = grid.Y > 1 ? (grid.X, grid.Y) : (grid.X, grid.Z);
        var thin = Math.Max(1, (Math.Max(across, up) + MostPixels - 1) / MostPixels);
        (Width, Height) = ((across + thin - 1) / thin, (up + thin - 1) / thin);
        voxels = [.. Enumerable.Range(0, Width * Height).Select(pixel => Voxel(grid, pixel % Width * thin, pixel / Width * thin))];
    }

    public int Width { get; }

    public int Height { get; }

    public IReadOnlyList<Frame> Frames => frames;

    /// <summary>The plane that is shown.</summary>
    public string Plane => tissue.Map.Grid.Y > 1 ? "x across, y up, middle of z" : "x across, z up";

    /// <summary>Takes a picture if it is time.</summary>
    public void Look()
    {
        if (frames.Count > 0 && tissue.Time < frames[^1].Time + every)
            return;
        frames.Add(new(tissue.Time, Array.ConvertAll(voxels, Shade)));
        if (frames.Count < MostFrames)
            return;
        every *= 2;
        for (var i = frames.Count - 1; i > 0; i -= 2)
            frames.RemoveAt(i);
    }

    internal void Save(BinaryWriter writer)
    {
        writer.Write(every);
        writer.Write(frames.Count);
        foreach (var frame in frames)
        {
            writer.Write(frame.Time);
            writer.Write(frame.Potentials);
        }
    }

    internal void Restore(BinaryReader reader)
    {
        every = reader.ReadDouble();
        frames.Clear();
        for (var left = reader.ReadInt32(); left > 0; left--)
            frames.Add(new(reader.ReadDouble(), reader.ReadBytes(voxels.Length)));
    }

    byte Shade(int voxel) =>
        tissue.Cell(voxel) < 0 ? (byte)0 : (byte)(1 + Math.Clamp(254 * (tissue.Potential(voxel) - Lowest) / (Highest - Lowest), 0, 254));

    static int Voxel(VoxelGrid grid, int x, int y) => grid.Y > 1 ? grid.Index(x, y, grid.Z / 2) : grid.Index(x, 0, y);
}
