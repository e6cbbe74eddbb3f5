using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Kernels;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>What a thread does with a tile of segments.</summary>
sealed unsafe partial class TissueOf<T>
{
    static readonly Vector512<T> least = Vector512.Create(T.CreateChecked(CellKernel.LeastPotential));
    static readonly Vector512<T> most = Vector512.Create(T.CreateChecked(CellKernel.MostPotential));

    /// <summary>A sub-step of diffusion alone.</summary>
    [SkipLocalsInit]
    void Spread(in Tile tile)
    {
        var currents = stackalloc T[SegmentLayout.TileSize * Lanes];
        Currents(tile, currents);
        foreach (var part in layout.Parts.Slice(tile.FirstPart, tile.Parts))
            foreach (var piece in layout.Pieces.Slice(part.First, part.Pieces))
                MaskedLanes.Write(Moved(piece, Share(part), currents + (piece.Segment - tile.First) * Lanes), piece.Mask, next.Pointer + segments[piece.Segment].Place);
    }

    /// <summary>The last sub-step, then the cells.</summary>
    [SkipLocalsInit]
    void React(in Tile tile)
    {
        var room = stackalloc byte[(3 * SegmentLayout.TileSize + 2) * sizeof(Vector512<double>)];
        var currents = (T*)((nint)(room + 63) & ~63);
        var before = currents + SegmentLayout.TileSize * Lanes;
        var row = before + SegmentLayout.TileSize * Lanes;
        Currents(tile, currents);
        foreach (var part in layout.Parts.Slice(tile.FirstPart, tile.Parts))
        {
            var (cells, whole) = (regions[part.Region], (part.Cells + Lanes - 1) / Lanes * Lanes);
            cells.Read(part.Cell, whole, before);
            Pack(part, tile.First, currents, row);
            new Span<T>(before + part.Cells, whole - part.Cells).CopyTo(new Span<T>(row + part.Cells, whole - part.Cells));
            cells.Write(part.Cell, whole, row);
            new Span<T>(row, whole).Clear();
            Electrodes(part, row);
            cells.Advance(part.Cell, whole, row);
            cells.Read(part.Cell, whole, row);
            Watch(part, before, row);
            Unpack(part, row);
        }
    }

    /// <summary>What a current of the neighbours does to a potential in a sub-step.</summary>
    Vector512<T> Share(in TilePart part) => Vector512.Create(T.CreateChecked(Options.Step / Substeps / regions[part.Region].Region.Membrane));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    Vector512<T> Moved(in SegmentPiece piece, Vector512<T> share, T* currents) => Vector512.Load(now.Pointer + segments[piece.Segment].Place) + share * Vector512.Load(currents);

    /// <summary>Potentials that the last sub-step leaves, cell by cell: each piece overwrites what the one before left behind its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Pack(in TilePart part, int first, T* currents, T* row)
    {
        var share = Share(part);
        foreach (ref readonly var piece in layout.Pieces.Slice(part.First, part.Pieces))
            MaskedLanes.Pack(Moved(piece, share, currents + (piece.Segment - first) * Lanes), piece.Mask, row + (piece.Cell - part.Cell));
    }

    /// <summary>New potentials, to the box.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Unpack(in TilePart part, T* row)
    {
        foreach (ref readonly var piece in layout.Pieces.Slice(part.First, part.Pieces))
            MaskedLanes.Unpack(row + (piece.Cell - part.Cell), piece.Mask, next.Pointer + segments[piece.Segment].Place);
    }

    void Electrodes(in TilePart part, T* currents)
    {
        if (given.Length == 0)
            return;
        var (from, to) = (part.Cell, part.Cell + part.Cells);
        var at = Array.BinarySearch(given, (from, 0.0), Comparer<(int Cell, double)>.Create((a, b) => a.Cell.CompareTo(b.Cell)));
        for (at = at < 0 ? ~at : at; at > 0 && given[at - 1].Cell >= from; at--)
        {
        }
        for (; at < given.Length && given[at].Cell < to; at++)
            currents[given[at].Cell - from] += T.CreateChecked(given[at].Current);
    }

    /// <summary>Currents of the neighbours, with what a front adds.</summary>
    void Currents(in Tile tile, T* currents)
    {
        fixed (Segment* here = &segments[tile.First])
            Currents(here, tile, currents);
    }

    [SkipLocalsInit]
    void Currents(Segment* here, in Tile tile, T* currents)
    {
        if (front is null)
        {
            stencil.Currents(driving, here, tile.Segments, currents, null);
            return;
        }
        var fronts = stackalloc uint[SegmentLayout.TileSize];
        stencil.Currents(driving, here, tile.Segments, currents, fronts);
        var room = stackalloc byte[FrontGradients<T>.Room];
        FrontGradients<T> gradients = new(room);
        for (var i = 0; i < tile.Segments; i++)
            if ((fronts[i] & here[i].Mask) != 0)
                front.Add(driving, tile.First + i, here[i], currents + i * Lanes, gradients);
    }

    /// <summary>Notes crossings of levels and cells that have left their range.</summary>
    void Watch(in TilePart part, T* before, T* after)
    {
        Vector512<T> rise = Vector512.Create(T.CreateChecked(Options.ActivationLevel)), fall = Vector512.Create(T.CreateChecked(regions[part.Region].Repolarised));
        for (var i = 0; i < part.Cells; i += Lanes)
        {
            var (old, fresh) = (Vector512.Load(before + i), Vector512.Load(after + i));
            var up = Vector512.LessThan(old, rise) & Vector512.GreaterThanOrEqual(fresh, rise);
            var down = Vector512.GreaterThanOrEqual(old, fall) & Vector512.LessThan(fresh, fall);
            var outside = ~(Vector512.GreaterThan(fresh, least) & Vector512.LessThan(fresh, most));
            if ((up | down | outside) != Vector512<T>.Zero)
                Note(part, i, old, fresh, (uint)Vector512.ExtractMostSignificantBits(up), (uint)Vector512.ExtractMostSignificantBits(down), (uint)Vector512.ExtractMostSignificantBits(outside));
        }
    }

    void Note(in TilePart part, int first, Vector512<T> old, Vector512<T> fresh, uint ups, uint downs, uint outside)
    {
        for (var lane = 0; lane < Lanes && first + lane < part.Cells; lane++)
        {
            var (bit, cell) = (1u << lane, part.Cell + first + lane);
            if ((ups & bit) != 0)
                Times.Rise(cell, Crossing(old.GetElement(lane), fresh.GetElement(lane), Options.ActivationLevel));
            if ((downs & bit) != 0)
                Times.Fall(cell, Crossing(old.GetElement(lane), fresh.GetElement(lane), regions[part.Region].Repolarised));
            if ((outside & bit) != 0)
                Diverge(Voxel(part, cell));
        }
    }

    int Voxel(in TilePart part, int cell)
    {
        var piece = layout.Pieces.Slice(part.First, part.Pieces).ToArray().Last(piece => piece.Cell <= cell);
        var left = piece.Mask;
        for (var i = piece.Cell; i < cell; i++)
            left &= left - 1;
        return layout.Voxel(segments[piece.Segment], BitOperations.TrailingZeroCount(left));
    }

    double Crossing(T old, T fresh, double level)
    {
        var (from, to) = (double.CreateTruncating(old), double.CreateTruncating(fresh));
        return Time + Options.Step * (level - from) / (to - from);
    }

    /// <summary>The first voxel in the order of the grid, whatever thread finds it.</summary>
    void Diverge(int voxel)
    {
        var seen = Volatile.Read(ref diverged);
        while (voxel < seen)
            seen = Interlocked.CompareExchange(ref diverged, voxel, seen) is var was && was == seen ? voxel : was;
    }
}
