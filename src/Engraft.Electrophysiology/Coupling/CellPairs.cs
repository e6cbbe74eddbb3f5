using Engraft.Electrophysiology.Kernels;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.Coupling;

/// <summary>Many graft-host pairs side by side: the smallest system in which a graft captures a heart, beats alone or is silenced by it.</summary>
/// <remarks>
/// C_h·dV_h/dt = ... + G·(V_g - V_h), C_g·dV_g/dt = ... - G·(V_g - V_h). The cells and the exchange between them take turns (Godunov's splitting, order one);
/// the exchange is exact.
/// </remarks>
public sealed class CellPairs
{
    readonly CellKernel host, graft;
    readonly double[] hosts, grafts, none, toHost, toGraft;
    readonly int count;

    /// <param name="step">ms, for which both kernels were compiled.</param>
    public CellPairs(CellKernel host, CellKernel graft, IReadOnlyList<CellPair> pairs, double step)
    {
        if (host.Lanes != graft.Lanes)
            throw new ArgumentException($"Host and graft stand in {host.Lanes} and {graft.Lanes} lanes.", nameof(graft));
        (this.host, this.graft, count) = (host, graft, pairs.Count);
        var blocks = (count + host.Lanes - 1) / host.Lanes;
        (hosts, grafts, none) = (host.Initial(blocks), graft.Initial(blocks), new double[blocks * host.Lanes]);
        (toHost, toGraft) = (new double[count], new double[count]);
        for (var i = 0; i < count; i++)
        {
            var (rate, ratio) = (pairs[i].Conductance * (1 + 1 / pairs[i].Ratio), pairs[i].Ratio);
            var share = 1 - Elementary.Exp(new One(-rate * step)).Value; // of the difference that is evened out in a step
            (toHost[i], toGraft[i]) = (share * ratio / (1 + ratio), share / (1 + ratio));
        }
    }

    /// <summary>Potential of a pair's host, mV.</summary>
    public double Host(int pair) => hosts[Place(host, pair)];

    /// <summary>Potential of a pair's graft, mV.</summary>
    public double Graft(int pair) => grafts[Place(graft, pair)];

    /// <summary>One step of all pairs.</summary>
    public void Advance()
    {
        host.Advance(hosts, none);
        graft.Advance(grafts, none);
        for (var i = 0; i < count; i++)
        {
            ref var inHost = ref hosts[Place(host, i)];
            ref var inGraft = ref grafts[Place(graft, i)];
            var difference = inGraft - inHost;
            inHost += toHost[i] * difference;
            inGraft -= toGraft[i] * difference;
        }
    }

    static int Place(CellKernel kernel, int pair) => pair / kernel.Lanes * kernel.BlockSize + pair % kernel.Lanes;
}
