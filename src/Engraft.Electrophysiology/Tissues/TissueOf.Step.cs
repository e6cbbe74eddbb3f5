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
    void Spread(Tile tile)
    {
        var currents = stackalloc T[TileSize * Lanes];
        var share = Vector512.Create(T.CreateChecked(Options.Step / Substeps / tile.Cells.Region.Membrane));
        fixed (Segment* here = &segments[tile.Cells.First + tile.First])
        {
            Currents(here, tile.Count, currents);
            for (var i = 0; i < tile.Count; i++)
                Write(here[i], Vector512.Load(now.Pointer + here[i].Place) + share * Vector512.Load(currents + i * Lanes));
        }
    }

    /// <summary>The last sub-step, then the cells.</summary>
    [SkipLocalsInit]
    void React(Tile tile)
    {
        var room = stackalloc byte[2 * TileSize * sizeof(Vector512<double>) + 64];
        var before = (T*)((nint)(room + 63) & ~63);
        var currents = before + TileSize * Lanes;
        fixed (Segment* here = &segments[tile.Cells.First + tile.First])
        {
            Currents(here, tile.Count, currents);
            Neighbours(tile, here, before, currents);
            new Span<T>(currents, tile.Count * Lanes).Clear();
            Electrodes(tile, currents);
            tile.Cells.Advance(tile.First, tile.Count, currents);
            Keep(tile, here, before, currents);
        }
    }

    /// <summary>Gives the cells of a tile the potentials that the last sub-step leaves; those before the step go to <paramref name="before"/>.</summary>
    void Neighbours(Tile tile, Segment* here, T* before, T* currents)
    {
        var share = Vector512.Create(T.CreateChecked(Options.Step / Substeps / tile.Cells.Region.Membrane));
        var whole = tile.Cells.Whole;
        var state = tile.Cells.States.Pointer + (nint)tile.First * whole;
        for (var i = 0; i < tile.Count; i++, state += whole)
        {
            if (whole > 0)
                Vector512.Store(Vector512.Load(state), before + i * Lanes);
            else
                tile.Cells.Read(tile.First + i, before + i * Lanes);
            var moved = Vector512.Load(now.Pointer + here[i].Place) + share * Vector512.Load(currents + i * Lanes);
            if (here[i].Mask != All)
                moved = Vector512.ConditionalSelect(masks[here[i].Mask], moved, Vector512.Load(before + i * Lanes));
            if (whole > 0)
                Vector512.Store(moved, state);
            else
                tile.Cells.Write(tile.First + i, &moved);
        }
    }

    /// <summary>Keeps the new potentials and notes crossings of levels and cells that have left their range.</summary>
    /// <param name="room">For the potentials of a segment.</param>
    void Keep(Tile tile, Segment* here, T* before, T* room)
    {
        Vector512<T> rise = Vector512.Create(T.CreateChecked(Options.ActivationLevel)), fall = Vector512.Create(T.CreateChecked(tile.Cells.Repolarised));
        var whole = tile.Cells.Whole;
        var state = tile.Cells.States.Pointer + (nint)tile.First * whole;
        for (var i = 0; i < tile.Count; i++, state += whole)
        {
            if (whole == 0)
                tile.Cells.Read(tile.First + i, room);
            var (old, fresh) = (Vector512.Load(before + i * Lanes), Vector512.Load(whole > 0 ? state : room));
            Write(here[i], fresh);
            var up = Vector512.LessThan(old, rise) & Vector512.GreaterThanOrEqual(fresh, rise);
            var down = Vector512.GreaterThanOrEqual(old, fall) & Vector512.LessThan(fresh, fall);
            var inside = Vector512.GreaterThan(fresh, least) & Vector512.LessThan(fresh, most);
            if ((up | down | ~inside) != Vector512<T>.Zero)
                Note(tile, tile.First + i, here[i], old, fresh, up, down, inside);
        }
    }

    void Electrodes(Tile tile, T* currents)
    {
        if (given.Length == 0)
            return;
        var (from, to) = ((tile.Cells.First + tile.First) * Lanes, (tile.Cells.First + tile.First + tile.Count) * Lanes);
        var at = Array.BinarySearch(given, (from, 0.0), Comparer<(int Cell, double)>.Create((a, b) => a.Cell.CompareTo(b.Cell)));
        for (at = at < 0 ? ~at : at; at > 0 && given[at - 1].Cell >= from; at--)
        {
        }
        for (; at < given.Length && given[at].Cell < to; at++)
            currents[given[at].Cell - from] += T.CreateChecked(given[at].Current);
    }

    static uint All => Lanes == 32 ? uint.MaxValue : (1u << Lanes) - 1;

    /// <summary>All bits of the lanes of each mask in use.</summary>
    readonly Dictionary<uint, Vector512<T>> masks;

    static Vector512<T> Bits(uint mask)
    {
        var bits = Vector512<T>.Zero;
        for (var lane = 0; lane < Lanes; lane++)
            if ((mask >> lane & 1) != 0)
                bits = bits.WithElement(lane, Vector512<T>.AllBitsSet.GetElement(lane));
        return bits;
    }

    /// <summary>Currents of the neighbours, with what a front adds.</summary>
    [SkipLocalsInit]
    void Currents(Segment* here, int count, T* currents)
    {
        if (front is null)
        {
            stencil.Currents(now.Pointer, here, count, currents, null);
            return;
        }
        var fronts = stackalloc uint[TileSize];
        stencil.Currents(now.Pointer, here, count, currents, fronts);
        var room = stackalloc Vector3[FrontGradients.Most];
        FrontGradients kept = new(room);
        for (var i = 0; i < count; i++)
            if ((fronts[i] & here[i].Mask) != 0)
                AddFront(here[i], currents + i * Lanes, fronts[i] & here[i].Mask, ref kept);
    }

    void AddFront(in Segment segment, T* currents, uint lanes, ref FrontGradients kept)
    {
        kept.Clear();
        for (; lanes != 0; lanes &= lanes - 1)
        {
            var lane = BitOperations.TrailingZeroCount(lanes);
            currents[lane] += T.CreateChecked(front!.Added(now.Pointer, segment.Voxel + lane, segment.Place + lane, lane, ref kept));
        }
    }

    void Write(in Segment segment, Vector512<T> values)
    {
        var to = next.Pointer + segment.Place;
        if (segment.Mask == All)
            Vector512.Store(values, to);
        else
            for (var lane = 0; lane < Lanes; lane++)
                if ((segment.Mask >> lane & 1) != 0)
                    to[lane] = values.GetElement(lane);
    }

    void Note(Tile tile, int index, in Segment segment, Vector512<T> old, Vector512<T> fresh, Vector512<T> up, Vector512<T> down, Vector512<T> inside)
    {
        var (ups, downs) = ((uint)Vector512.ExtractMostSignificantBits(up) & segment.Mask, (uint)Vector512.ExtractMostSignificantBits(down) & segment.Mask);
        var outside = ~(uint)Vector512.ExtractMostSignificantBits(inside) & segment.Mask;
        for (var lane = 0; lane < Lanes; lane++)
        {
            var (bit, cell) = (1u << lane, (tile.Cells.First + index) * Lanes + lane);
            if ((ups & bit) != 0)
                Times.Rise(cell, Crossing(old.GetElement(lane), fresh.GetElement(lane), Options.ActivationLevel));
            if ((downs & bit) != 0)
                Times.Fall(cell, Crossing(old.GetElement(lane), fresh.GetElement(lane), tile.Cells.Repolarised));
            if ((outside & bit) != 0)
                Diverge(segment.Voxel + lane);
        }
    }

    double Crossing(T old, T fresh, double level)
    {
        var (from, to) = (double.CreateTruncating(old), double.CreateTruncating(fresh));
        return Time + Options.Step * (level - from) / (to - from);
    }

    /// <summary>The first voxel in the order of the box, whatever thread finds it.</summary>
    void Diverge(int voxel)
    {
        var seen = Volatile.Read(ref diverged);
        while (voxel < seen)
            seen = Interlocked.CompareExchange(ref diverged, voxel, seen) is var was && was == seen ? voxel : was;
    }
}
