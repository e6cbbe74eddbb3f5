using System.Runtime.CompilerServices;
using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>One heart beat of the closed loop, from one onset of ventricular activation to the next.</summary>
/// <remarks>
/// The cycle is cut into a fixed number of steps, the same for every lane (850: 1 ms at 70/min), so no lane needs another's step. Scheme: wall balance
/// at the present volumes, valves implicit in their losses, volumes with the new flows, then sarcomeres. First order; see BeatConvergence.
/// Equations and limits: docs/topics/circulation.md. An instance holds the workspace of one thread.
/// </remarks>
public sealed class Beat<T> where T : struct, ILanes<T>
{
    /// <summary>Steps per cycle as shipped.</summary>
    public const int StandardSteps = 850;

    /// <summary>Segments are looked at every so many steps: extremes of strain change by less than 1e-4 in 4 ms.</summary>
    const int SeenEvery = 4;

    const int Patches = CirculationState<T>.Patches, Rv = 17, La = 18, Ra = 19;
    readonly Patch<T>[] patches = new Patch<T>[Patches];
    readonly T[] walls = new T[TriSeg.WallSlots], tensions = new T[5];
    readonly T[] trace = new T[Trace<T>.Size], observed = new T[5 * AhaSegments.Count];
    T leftWall, rightWall;

    /// <summary>Runs one beat: moves <paramref name="state"/> one cycle on and describes it in <paramref name="summary"/>.</summary>
    /// <param name="loopVolume">LV volume per step (mL); empty where no loop is wanted.</param>
    /// <param name="loopPressure">LV pressure per step (mmHg).</param>
    public void Run(CirculationParameters<T> parameters, HeartVessels<T> vessels, SegmentProperties<T> segments, CirculationState<T> state,
        BeatSummary<T> summary, int steps = StandardSteps, Span<T> loopVolume = default, Span<T> loopPressure = default)
    {
        var setting = new BeatSetting<T>(parameters, vessels, state);
        var step = setting.Period * T.Of(1.0 / steps);
        var sarcomere = new Sarcomere<T>(parameters, setting.Period, step);
        var circuit = new Circuit<T>(parameters, vessels, setting.SystemicResistance, setting.LeakOrifice, step);
        (leftWall, rightWall) = PatchConstants.Prepare(patches, parameters, vessels, segments, setting);
        setting.Replenish(state);
        var before = BeatSetting<T>.Total(state);
        for (var i = 0; i < Patches; i++)
            patches[i].Begin(sarcomere, state.Lengths[i], ref state.Activations[i]);
        for (var n = 0; n < steps; n++)
        {
            Step(n, step * T.Of(n), circuit, sarcomere, state);
            if (n < loopVolume.Length)
                (loopVolume[n], loopPressure[n]) = (new Trace<T>(trace).LastVolume, new Trace<T>(trace).LastPressure);
        }
        summary.VolumeError = BeatSetting<T>.Total(state) - before;
        new BeatReading<T>(patches, trace, observed).Write(parameters, vessels, segments, setting, state, summary, steps);
    }

    void Step(int n, T time, in Circuit<T> circuit, in Sarcomere<T> sarcomere, CirculationState<T> state)
    {
        var t = new Trace<T>(trace);
        var unbalanced = Balance(state);
        var outside = circuit.Pericardium(state.Volumes);
        var lv = T.FusedMultiplyAdd(T.Of(-2) * tensions[0] * Openness(state.Lv), Curvature(state.LeftHeight, state.JunctionRadius), outside);
        var rv = T.FusedMultiplyAdd(T.Of(2) * tensions[2] * Openness(state.Rv), Curvature(state.RightHeight, state.JunctionRadius), outside);
        state.LaRadius = circuit.Radius(state.La, state.LaRadius, true);
        state.RaRadius = circuit.Radius(state.Ra, state.RaRadius, false);
        var la = outside + Atrium(La, state.LaRadius);
        var ra = outside + Atrium(Ra, state.RaRadius);
        if (n == 0)
            t.Begin(lv, state.Lv);
        if (n % SeenEvery == 0)
            t.Imbalance = T.Max(t.Imbalance, Imbalance(state));
        t.Unbalanced += unbalanced;
        var shrinking = T.SelectLess(state.Lv, t.LeastLv, T.Of(1), T.Of(0));
        t.Chambers(state.Volumes, lv, la, ra);
        circuit.Advance(state.Volumes, state.Flows, lv, rv, la, ra);
        var (aorta, trunk) = circuit.Outlets(state.Volumes, state.Flows);
        t.Outlets(state.Flows, aorta, trunk, lv, ra);
        AdvanceSegments(n, time, shrinking, sarcomere, state.Lengths, state.Activations);
        for (var i = Rv; i < Patches; i++)
            AdvancePatches(i, i + 1, tensions[i - Rv + 2], time, sarcomere, state.Lengths, state.Activations);
    }

    /// <summary>Wall balance at the present volumes; leaves the tensions of the three walls. Returns 1 in lanes without balance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    T Balance(CirculationState<T> state)
    {
        SumWall(0, AhaSegments.FreeWallCount, 0);
        SumWall(AhaSegments.FreeWallCount, AhaSegments.Count, 2);
        SumWall(Rv, Rv + 1, 4);
        var unbalanced = TriSeg.Solve(state.Geometry, walls, state.Lv + leftWall, state.Rv + rightWall);
        var y2 = state.JunctionRadius * state.JunctionRadius;
        for (var w = 0; w < 3; w++)
            tensions[w] = walls[2 * w + 1] * T.FusedMultiplyAdd(T.Of(Math.PI), T.FusedMultiplyAdd(state.Geometry[w], state.Geometry[w], y2), -walls[2 * w]);
        return unbalanced;
    }

    /// <summary>All patches of a wall bear one tension, so their rest areas and softnesses add.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void SumWall(int from, int to, int slot)
    {
        var (area, softness) = (patches[from].RestArea, patches[from].Softness);
        foreach (ref readonly var patch in patches.AsSpan(from + 1, to - from - 1))
            (area, softness) = (area + patch.RestArea, softness + patch.Softness);
        walls[slot] = area;
        walls[slot + 1] = T.Of(1) / softness;
    }

    /// <summary>Walls that touch bear the tension themselves: cavity pressure fades below some 8 mL (0.9998 of it is left at 70 mL), so no cavity empties beyond zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T Openness(T volume)
    {
        var x = T.Max(volume, T.Of(0)) * T.Of(1.0 / 8);
        var x2 = x * x;
        var x4 = x2 * x2;
        return x4 / (x4 + T.Of(1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static T Curvature(T height, T radius) => T.Of(2) * height / T.FusedMultiplyAdd(height, height, radius * radius);

    /// <summary>Transmural pressure of a spherical atrium; leaves its tension.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    T Atrium(int patch, T radius)
    {
        var tension = (T.Of(4 * Math.PI) * radius * radius - patches[patch].RestArea) / patches[patch].Softness;
        tensions[patch - Rv + 2] = tension;
        return T.Of(2) * tension / radius;
    }

    void AdvanceSegments(int n, T time, T shrinking, in Sarcomere<T> sarcomere, Span<T> lengths, Span<T> activations)
    {
        AdvancePatches(0, AhaSegments.FreeWallCount, tensions[0], time, sarcomere, lengths, activations);
        AdvancePatches(AhaSegments.FreeWallCount, AhaSegments.Count, tensions[1], time, sarcomere, lengths, activations);
        if (n % SeenEvery == 0)
            See(n == 0, shrinking);
    }

    /// <summary>What is left of the three tensions where the walls meet, over the largest of them.</summary>
    T Imbalance(CirculationState<T> state)
    {
        var y2 = state.JunctionRadius * state.JunctionRadius;
        var (along, across, largest) = (T.Of(0), T.Of(0), T.Of(1e-9));
        for (var w = 0; w < 3; w++)
        {
            var x = state.Geometry[w];
            var perS = tensions[w] / T.FusedMultiplyAdd(x, x, y2);
            along = T.FusedMultiplyAdd(perS, T.Of(2) * x * state.JunctionRadius, along);
            across = T.FusedMultiplyAdd(perS, y2 - x * x, across);
            largest = T.Max(largest, T.Abs(tensions[w]));
        }
        return T.Max(T.Abs(along), T.Abs(across)) / largest;
    }

    /// <summary>Extremes of area and of stress (as tension times area) per segment.</summary>
    void See(bool first, T shrinking)
    {
        for (var i = 0; i < AhaSegments.Count; i++)
        {
            var seen = observed.AsSpan(5 * i, 5);
            var area = patches[i].Area;
            var stress = tensions[i < AhaSegments.FreeWallCount ? 0 : 1] * area;
            if (first)
                (seen[0], seen[1], seen[2], seen[3], seen[4]) = (area, stress, area, area, stress);
            seen[2] = T.Max(seen[2], area);
            seen[3] = T.SelectLess(T.Of(0), shrinking, area, seen[3]);
            seen[4] = T.Max(seen[4], stress);
        }
    }

    /// <summary>Patches of one wall one step on under its tension.</summary>
    void AdvancePatches(int from, int to, T tension, T time, in Sarcomere<T> shared, Span<T> lengths, Span<T> activations)
    {
        var sarcomere = shared;
        var wall = patches.AsSpan(from, to - from);
        lengths = lengths.Slice(from, wall.Length);
        activations = activations.Slice(from, wall.Length);
        // Short loops, each a chain of its own: the processor's window holds several patches of one, hardly one of all together. The root fills the divider while activation computes.
        for (var i = 0; i < wall.Length; i++)
        {
            ref var patch = ref wall[i];
            patch.Contract(sarcomere, time, lengths[i], activations[i]);
            lengths[i] = sarcomere.Shorten(lengths[i], patch.StretchUnder(tension));
        }
        for (var i = 0; i < wall.Length; i++)
            wall[i].Linearise(sarcomere, lengths[i], ref activations[i]);
    }
}
