using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Engraft.Electrophysiology.Fronts;
using Engraft.Electrophysiology.Kernels;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>What a thread does with a tile of segments.</summary>
sealed unsafe partial class TissueOf<T>
{
    static readonly Vector512<T> frontLevel = Vector512.Create(T.CreateChecked(FrontFlux<T>.LeastPotential));
    static readonly Vector512<T> frontDifference = Vector512.Create(T.CreateChecked(FrontFlux<T>.LeastDifference));
    static readonly Vector512<T> least = Vector512.Create(T.CreateChecked(CellKernel.LeastPotential));
    static readonly Vector512<T> most = Vector512.Create(T.CreateChecked(CellKernel.MostPotential));

    /// <summary>A sub-step of diffusion alone.</summary>
    void Spread(Tile tile)
    {
        var share = Vector512.Create(T.CreateChecked(Options.Step / Substeps / tile.Cells.Region.Membrane));
        foreach (ref readonly var segment in segments.AsSpan(tile.Cells.First + tile.First, tile.Count))
            Write(segment, Vector512.Load(now.Pointer + segment.Place) + share * Current(segment));
    }

    /// <summary>The last sub-step, then the cells.</summary>
    [SkipLocalsInit]
    void React(Tile tile)
    {
        var room = stackalloc byte[2 * TileSize * sizeof(Vector512<double>) + 64];
        var before = (T*)((nint)(room + 63) & ~63);
        var currents = before + TileSize * Lanes;
        Neighbours(tile, before);
        new Span<T>(currents, tile.Count * Lanes).Clear();
        Electrodes(tile, currents);
        tile.Cells.Advance(tile.First, tile.Count, currents);
        for (var i = 0; i < tile.Count; i++)
        {
            tile.Cells.Read(tile.First + i, currents);
            var (old, fresh) = (Vector512.Load(before + i * Lanes), Vector512.Load(currents));
            ref readonly var segment = ref segments[tile.Cells.First + tile.First + i];
            Write(segment, fresh);
            Note(tile, tile.First + i, segment, old, fresh);
        }
    }

    /// <summary>Gives the cells of a tile the potentials that the last sub-step leaves; those before the step go to <paramref name="before"/>.</summary>
    void Neighbours(Tile tile, T* before)
    {
        var share = Vector512.Create(T.CreateChecked(Options.Step / Substeps / tile.Cells.Region.Membrane));
        for (var i = 0; i < tile.Count; i++)
        {
            ref readonly var segment = ref segments[tile.Cells.First + tile.First + i];
            tile.Cells.Read(tile.First + i, before + i * Lanes);
            var moved = Vector512.Load(now.Pointer + segment.Place) + share * Current(segment);
            if (segment.Mask != All)
                moved = Vector512.ConditionalSelect(masks[segment.Mask], moved, Vector512.Load(before + i * Lanes));
            tile.Cells.Write(tile.First + i, &moved);
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

    /// <summary>Current of the neighbours, with what a front adds.</summary>
    Vector512<T> Current(in Segment segment)
    {
        var current = stencil.Current(now.Pointer, segment.Place, out var high, out var low);
        if (front is null)
            return current;
        var passing = Vector512.GreaterThan(high, frontLevel) & Vector512.GreaterThan(high - low, frontDifference);
        return passing == Vector512<T>.Zero ? current : WithFront(segment, current, passing);
    }

    Vector512<T> WithFront(in Segment segment, Vector512<T> current, Vector512<T> passing)
    {
        var lanes = (uint)Vector512.ExtractMostSignificantBits(passing) & segment.Mask;
        for (var lane = 0; lane < Lanes; lane++)
            if ((lanes >> lane & 1) != 0)
                current = current.WithElement(lane, current.GetElement(lane) + T.CreateChecked(front!.Added(now.Pointer, segment.Voxel + lane, segment.Place + lane)));
        return current;
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

    /// <summary>Notes crossings of levels and cells that have left their range.</summary>
    void Note(Tile tile, int index, in Segment segment, Vector512<T> old, Vector512<T> fresh)
    {
        var rise = Vector512.Create(T.CreateChecked(Options.ActivationLevel));
        var fall = Vector512.Create(T.CreateChecked(tile.Cells.Repolarised));
        var up = Vector512.LessThan(old, rise) & Vector512.GreaterThanOrEqual(fresh, rise);
        var down = Vector512.GreaterThanOrEqual(old, fall) & Vector512.LessThan(fresh, fall);
        var inside = Vector512.GreaterThan(fresh, least) & Vector512.LessThan(fresh, most);
        var (ups, downs) = ((uint)Vector512.ExtractMostSignificantBits(up) & segment.Mask, (uint)Vector512.ExtractMostSignificantBits(down) & segment.Mask);
        var outside = ~(uint)Vector512.ExtractMostSignificantBits(inside) & segment.Mask;
        if ((ups | downs | outside) == 0)
            return;
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
