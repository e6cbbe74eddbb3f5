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
    readonly int along; // from a voxel of a row to the next

    /// <summary>Rows run along the axis that needs the fewest segments: idle lanes and half-used cache lines are fewest there.</summary>
    /// <param name="lanes">Voxels of a segment.</param>
    public SegmentLayout(TissueMap map, int regions, int lanes)
    {
        Lanes = lanes;
        var axis = Enumerable.Range(0, 3).MinBy(axis => Rows(map, axis, lanes).Count());
        (Box, along) = (new(map.Grid, axis, lanes), Step(map.Grid, axis));
        segments = [.. Rows(map, axis, lanes).Select(found => new Segment(found.Voxel, Box.Of(found.Voxel), found.Mask))];
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
                voxels[cell] = Voxel(segments[piece.Segment], BitOperations.TrailingZeroCount(left));
        return voxels;
    }

    /// <summary>The voxel in a lane of a segment.</summary>
    public int Voxel(in Segment segment, int lane) => segment.Voxel + lane * along;

    /// <summary>First voxel and mask of each segment, were rows along an axis, in the order of the rows.</summary>
    static IEnumerable<(int Voxel, uint Mask)> Rows(TissueMap map, int axis, int lanes)
    {
        var (grid, along, count) = (map.Grid, Step(map.Grid, axis), BoxLayout.Count(map.Grid, axis));
        var (inner, outer) = axis == 0 ? (1, 2) : axis == 1 ? (0, 2) : (0, 1);
        for (var j = 0; j < BoxLayout.Count(grid, outer); j++)
            for (var i = 0; i < BoxLayout.Count(grid, inner); i++)
                for (var (at, row) = (0, j * Step(grid, outer) + i * Step(grid, inner)); at < count; at++)
                {
                    if (map.Labels[row + at * along] == TissueMap.Empty)
                        continue;
                    var mask = 0u;
                    for (var lane = 0; lane < lanes && at + lane < count; lane++)
                        mask |= map.Labels[row + (at + lane) * along] != TissueMap.Empty ? 1u << lane : 0;
                    yield return (row + at * along, mask);
                    at += lanes - 1;
                }
    }

    /// <summary>From a voxel to the next along an axis.</summary>
    static int Step(VoxelGrid grid, int axis) => axis switch { 0 => 1, 1 => grid.X, _ => grid.X * grid.Y };

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
    uint Lie(TissueMap map, in Segment segment, int label)
    {
        var mask = 0u;
        for (var left = segment.Mask; left != 0; left &= left - 1)
            if (BitOperations.TrailingZeroCount(left) is var lane && map.Labels[Voxel(segment, lane)] == label)
                mask |= 1u << lane;
        return mask;
    }
}
