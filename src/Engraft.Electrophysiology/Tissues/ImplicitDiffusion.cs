using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Engraft.Electrophysiology.Tissues;

/// <summary>Potentials at the middle of a step of Crank and Nicolson: (M + h/2·K) u = M v, M membrane, K conductances, v the potentials before it.</summary>
/// <remarks>
/// Matrix-free Chebyshev iteration on the equation scaled by its diagonal (Golub and Varga 1961, doi:10.1007/BF01386013). Its bounds are proved, not estimated: K keeps charge
/// and loses energy, so no eigenvalue lies below the least M over diagonal, and none above the largest row sum (Gershgorin). Hence the number of iterations is fixed
/// beforehand, and no sum over the tissue is needed, whose bytes would depend on an order. The step itself is v + h/M·(current at u), so charge is kept to rounding
/// however far the iteration was driven.
/// </remarks>
sealed unsafe class ImplicitDiffusion<T> where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    readonly SegmentLayout layout;
    readonly Segment[] segments;
    readonly Stencil<T> stencil;
    readonly Crew crew;
    readonly PinnedRow<T> membrane, inverse, change; // by segment and lane; idle lanes hold zero
    readonly Action<int> improve;
    readonly double middle, width; // of the eigenvalues' interval
    readonly Vector512<T> halfStep;
    PinnedRow<T> now, next;
    T* start;
    Vector512<T> kept, gained;

    /// <param name="membranes">Capacitance of each region, µF/mm³.</param>
    /// <param name="step">ms.</param>
    public ImplicitDiffusion(SegmentLayout layout, Stencil<T> stencil, IReadOnlyList<double> membranes, double step, Crew crew)
    {
        (this.layout, this.stencil, this.crew, segments) = (layout, stencil, crew, layout.Segments.ToArray());
        halfStep = Of(0.5 * step);
        var room = segments.Length * layout.Lanes;
        (membrane, inverse, change) = (new(room), new(room), new(room));
        (now, next) = (new(layout.Box.Length), new(layout.Box.Length));
        var (least, most) = (1.0, 1.0);
        foreach (var part in layout.Parts)
            foreach (var piece in layout.Pieces.Slice(part.First, part.Pieces))
                for (var left = piece.Mask; left != 0; left &= left - 1)
                {
                    var (lane, own) = (BitOperations.TrailingZeroCount(left), membranes[part.Region]);
                    var place = segments[piece.Segment].Place + lane;
                    var diagonal = own + 0.5 * step * stencil.Diagonal(place);
                    membrane.Pointer[piece.Segment * layout.Lanes + lane] = T.CreateChecked(own);
                    inverse.Pointer[piece.Segment * layout.Lanes + lane] = T.CreateChecked(1 / diagonal);
                    least = Math.Min(least, own / diagonal);
                    most = Math.Max(most, (diagonal + 0.5 * step * stencil.Sum(place)) / diagonal);
                }
        (middle, width) = (0.5 * (most + least), 0.5 * (most - least));
        Iterations = Needed(middle / width, sizeof(T) == sizeof(float) ? 1e-6 : 1e-9);
        improve = i => Improve(layout.Tiles[i]);
    }

    /// <summary>Iterations of a step.</summary>
    public int Iterations { get; }

    /// <summary>Degree at which the Chebyshev polynomial outgrows the inverse of a tolerance, by its recursion.</summary>
    static int Needed(double at, double tolerance)
    {
        if (double.IsInfinity(at))
            return 0;
        var (before, now, degree) = (1.0, at, 1);
        for (; now * tolerance < 1; degree++)
            (before, now) = (now, 2 * at * now - before);
        return degree;
    }

    /// <summary>The box of potentials at the middle of the step.</summary>
    public T* Solve(PinnedRow<T> potentials)
    {
        start = potentials.Pointer;
        if (Iterations == 0)
            return start;
        potentials.Span.CopyTo(now.Span);
        change.Span.Clear();
        var (ratio, share) = (width / middle, 0.0);
        for (var i = 0; i < Iterations; i++)
        {
            var following = i == 0 ? ratio : 1 / (2 * middle / width - share);
            kept = Of(i == 0 ? 0 : following * share);
            gained = Of(i == 0 ? 1 / middle : 2 * following / width);
            share = following;
            crew.Run(layout.Tiles.Length, improve);
            (now, next) = (next, now);
        }
        return now.Pointer;
    }

    /// <summary>One iteration in a tile.</summary>
    [SkipLocalsInit]
    void Improve(in Tile tile)
    {
        var currents = stackalloc T[SegmentLayout.TileSize * Vector512<T>.Count];
        var lanes = layout.Lanes;
        fixed (Segment* here = &segments[tile.First])
            stencil.Currents(now.Pointer, here, tile.Segments, currents, null);
        for (var i = 0; i < tile.Segments; i++)
        {
            var (segment, at) = (segments[tile.First + i], (tile.First + i) * lanes);
            var potential = Vector512.Load(now.Pointer + segment.Place);
            var residual = Vector512.Load(membrane.Pointer + at) * (Vector512.Load(start + segment.Place) - potential) + halfStep * Vector512.Load(currents + i * lanes);
            var moved = kept * Vector512.Load(change.Pointer + at) + gained * (Vector512.Load(inverse.Pointer + at) * residual);
            Vector512.Store(moved, change.Pointer + at);
            MaskedLanes.Write(potential + moved, segment.Mask, next.Pointer + segment.Place);
        }
    }

    static Vector512<T> Of(double value) => Vector512.Create(T.CreateChecked(value));
}
