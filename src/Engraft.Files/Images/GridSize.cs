namespace Engraft.Files.Images;

/// <summary>Voxels along x, y and z, proved to be of a size that can be held.</summary>
readonly record struct GridSize
{
    /// <summary>Half a gibibyte of labels; a left ventricle at 0.1 mm has 120 million voxels of tissue.</summary>
    public const int Most = 1 << 28;

    GridSize(int width, int height, int depth) => (Width, Height, Depth) = (width, height, depth);

    public int Width { get; }
    public int Height { get; }
    public int Depth { get; }
    public int Voxels => Width * Height * Depth;

    /// <summary>Refuses a size that no image has.</summary>
    public static GridSize Of(long width, long height, long depth, long at = 0)
    {
        var voxels = (Int128)width * height * depth;
        return width > 0 && height > 0 && depth > 0 && voxels <= Most ? new((int)width, (int)height, (int)depth)
            : throw new ImageException($"the image has {width} x {height} x {depth} voxels", $"at least one along each axis and at most {Most} in all; crop or coarsen it", at);
    }

    /// <summary>Refuses an image whose bytes are not there, before room is made for its labels.</summary>
    /// <param name="available">Bytes of the image that the file can hold at most.</param>
    public void Fits(VoxelNumbers numbers, long available)
    {
        if ((long)Voxels * numbers.Size > available)
            throw new ImageException($"{Width} x {Height} x {Depth} voxels of {numbers.Size} bytes need {(long)Voxels * numbers.Size} bytes, but there are {Math.Max(0, available)} at most", "a complete file; copy it again");
    }

    public (int X, int Y, int Z) Place(int index) => (index % Width, index / Width % Height, index / Width / Height);
}
