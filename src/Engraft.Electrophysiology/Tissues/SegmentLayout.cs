using System.Numerics;
using Engraft.Electrophysiology.Geometry;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>Segments of all rows in the order of the box, tile by tile, and the cells of each tile's regions packed without gaps.</summary>
/// <remarks>Segments serve the stencil and know no region; kernels run over packed cells, so thin layers and holes leave few lanes idle.</remarks>
sealed class SegmentLayout
{
    /// <summary>Segments of a tile at most.</summary>
    public const int TileSize = 64;

    readonly Segment[] segments;
    readonly Tile[] tiles;
    readonly TilePart[] parts;
    readonly SegmentPiece[] pieces;
    readonly int[] starts;

    /// <param name="lanes">Voxels of a segment.</param>
    public SegmentLayout(TissueMap map, int regions, int lanes)
    {
        Lanes = lanes;
        Box = new(map.Grid, lanes);
        var found = new List<Segment>();
        for (var row = 0; row < map.Grid.Count; row += map.Grid.X)
            AddRow(map, row, found);
        segments = [.. found];
        starts = new int[regions + 1];
        var (allPieces, ofTile) = (new List<SegmentPiece>(), new List<TilePart>[(segments.Length + TileSize - 1) / TileSize]);
        for (var i = 0; i < ofTile.Length; i++)
            ofTile[i] = [];
        for (var region = 0; region < regions; region++)
            starts[region + 1] = Pack(map, region, starts[region], allPieces, ofTile);
        pieces = [.. allPieces];
        parts = [.. ofTile.SelectMany(list => list)];
        tiles = new Tile[ofTile.Length];
        for (var (i, part) = (0, 0); i < tiles.Length; part += ofTile[i++].Count)
            tiles[i] = new(i * TileSize, Math.Min(TileSize, segments.Length - i * TileSize), part, ofTile[i].Count);
    }

    public int Lanes { get; }

    public BoxLayout Box { get; }

    public ReadOnlySpan<Segment> Segments => segments;

    public ReadOnlySpan<Tile> Tiles => tiles;

    public ReadOnlySpan<TilePart> Parts => parts;

    public ReadOnlySpan<SegmentPiece> Pieces => pieces;

    /// <summary>First cell of a region, from 0; one past the last region is their number.</summary>
    public int Start(int region) => starts[region];

    /// <summary>Cells with the idle ones.</summary>
    public int Cells => starts[^1];

    /// <summary>Voxel of each cell; -1 where it is idle.</summary>
    public int[] Voxels()
    {
        var voxels = new int[Cells];
        Array.Fill(voxels, -1);
        foreach (var piece in pieces)
            for (var (cell, left) = (piece.Cell, piece.Mask); left != 0; cell++, left &= left - 1)
                voxels[cell] = segments[piece.Segment].Voxel + BitOperations.TrailingZeroCount(left);
        return voxels;
    }

    void AddRow(TissueMap map, int row, List<Segment> list)
    {
        for (var x = 0; x < map.Grid.X; x++)
        {
            if (map.Labels[row + x] == TissueMap.Empty)
                continue;
            var mask = 0u;
            for (var lane = 0; lane < Lanes && x + lane < map.Grid.X; lane++)
                mask |= map.Labels[row + x + lane] != TissueMap.Empty ? 1u << lane : 0;
            list.Add(new(row + x, Box.Of(row + x), mask));
            x += Lanes - 1;
        }
    }

    /// <summary>Gives a region's cells their places, tile by tile; returns the place after the last.</summary>
    int Pack(TissueMap map, int region, int cell, List<SegmentPiece> pieces, List<TilePart>[] tiles)
    {
        for (var tile = 0; tile < tiles.Length; tile++)
        {
            var (begin, first) = (cell, pieces.Count);
            for (var i = tile * TileSize; i < Math.Min((tile + 1) * TileSize, segments.Length); i++)
                if (Lie(map, segments[i], region + 1) is not 0 and var mask)
                {
                    pieces.Add(new(i, mask, cell));
                    cell += BitOperations.PopCount(mask);
                }
            if (cell == begin)
                continue;
            tiles[tile].Add(new(region, begin, cell - begin, first, pieces.Count - first));
            cell = (cell + Lanes - 1) / Lanes * Lanes;
        }
        return cell;
    }

    /// <summary>Lanes of a segment with a label.</summary>
    static uint Lie(TissueMap map, in Segment segment, int label)
    {
        var mask = 0u;
        for (var left = segment.Mask; left != 0; left &= left - 1)
            if (BitOperations.TrailingZeroCount(left) is var lane && map.Labels[segment.Voxel + lane] == label)
                mask |= 1u << lane;
        return mask;
    }
}
