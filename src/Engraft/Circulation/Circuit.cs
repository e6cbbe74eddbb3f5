using System.Runtime.CompilerServices;
using Engraft.Numbers;

namespace Engraft.Circulation;

/// <summary>Vessels, valves, atria and pericardium of one beat: constants as the inner loop needs them, and one step of the eight volumes.</summary>
readonly struct Circuit<T> where T : struct, ILanes<T>
{
    readonly T step, inflow, outflow, valve, aortic, pulmonary, inflowK, outflowK, perSystemic, perPulmonary, perVenous, perPulmonaryVenous;
    readonly T perArteries, perVeins, perPulmonaryArteries, perPulmonaryVeins, perPericardium, pericardium, laWall, raWall;

    /// <summary>Characteristic impedances, mmHg s/mL.</summary>
    public readonly T AorticImpedance, PulmonaryImpedance;

    /// <summary>Backward orifice constant of the mitral valve, mL/(s sqrt(mmHg)).</summary>
    public readonly T Leak;

    public Circuit(CirculationParameters<T> p, HeartVessels<T> vessels, T systemicResistance, T leakOrifice, T step)
    {
        var one = T.Of(1);
        this.step = step;
        (inflow, outflow, valve) = (step / p.InflowInertance, step / p.OutflowInertance, p.ValveResistance);
        (AorticImpedance, PulmonaryImpedance) = (p.AorticImpedance, p.PulmonaryImpedance);
        (aortic, pulmonary) = (valve + AorticImpedance, valve + PulmonaryImpedance);
        (inflowK, outflowK) = (p.OrificeVelocity * p.InflowArea, p.OrificeVelocity * p.OutflowArea);
        Leak = p.OrificeVelocity * leakOrifice;
        (perSystemic, perPulmonary) = (step / systemicResistance, step / vessels.PulmonaryResistance);
        (perVenous, perPulmonaryVenous) = (step / p.VenousResistance, step / p.PulmonaryVenousResistance);
        (perArteries, perVeins) = (one / vessels.ArterialCompliance, one / vessels.VenousCompliance);
        (perPulmonaryArteries, perPulmonaryVeins) = ((vessels.PulmonaryResistance + p.PulmonaryResistanceOffset) / p.PulmonaryTimeConstant, one / p.PulmonaryVenousCompliance);
        (perPericardium, pericardium) = (one / vessels.PericardialVolume, p.PericardialPressure);
        (laWall, raWall) = (T.Of(0.5) * p.LeftAtrialWall, T.Of(0.5) * p.RightAtrialWall);
    }

    /// <summary>Pressure around the heart, mmHg: it rises with the eighth power of heart volume.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Pericardium(ReadOnlySpan<T> volumes)
    {
        var x = (volumes[0] + volumes[1] + (volumes[2] + volumes[3])) * perPericardium;
        var x2 = x * x;
        var x4 = x2 * x2;
        return pericardium * (x4 * x4);
    }

    /// <summary>Midwall radius of a spherical atrium (cm), two Newton steps from the last one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Radius(T volume, T radius, bool left)
    {
        var cube = T.Max(volume + (left ? laWall : raWall), T.Of(0.5)) * T.Of(0.75 / Math.PI);
        radius = T.FusedMultiplyAdd(radius, T.Of(2), cube / (radius * radius)) * T.Of(1.0 / 3);
        return T.FusedMultiplyAdd(radius, T.Of(2), cube / (radius * radius)) * T.Of(1.0 / 3);
    }

    /// <summary>Valves first, then volumes with the new flows. Pressures: LV, RV, LA, RA (mmHg).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Advance(Span<T> volumes, Span<T> flows, T lv, T rv, T la, T ra)
    {
        var (arteries, veins) = (volumes[4] * perArteries, volumes[5] * perVeins);
        var (lungArteries, lungVeins) = (volumes[6] * perPulmonaryArteries, volumes[7] * perPulmonaryVeins);
        flows[0] = Valve.Flow(flows[0], la - lv, inflow, valve, inflowK, Leak);
        flows[1] = Valve.Flow(flows[1], lv - arteries, outflow, aortic, outflowK, T.Of(0));
        flows[2] = Valve.Flow(flows[2], ra - rv, inflow, valve, inflowK, T.Of(0));
        flows[3] = Valve.Flow(flows[3], rv - lungArteries, outflow, pulmonary, outflowK, T.Of(0));
        var (mitral, aorta, tricuspid, lung) = (step * flows[0], step * flows[1], step * flows[2], step * flows[3]);
        var systemic = (arteries - veins) * perSystemic;
        var venous = (veins - ra) * perVenous;
        var pulmonic = (lungArteries - lungVeins) * perPulmonary;
        var lungReturn = (lungVeins - la) * perPulmonaryVenous;
        volumes[0] += mitral - aorta;
        volumes[1] += tricuspid - lung;
        volumes[2] += lungReturn - mitral;
        volumes[3] += venous - tricuspid;
        volumes[4] += aorta - systemic;
        volumes[5] += systemic - venous;
        volumes[6] += lung - pulmonic;
        volumes[7] += pulmonic - lungReturn;
    }

    /// <summary>Pressure in the ascending aorta and in the pulmonary trunk, mmHg.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public (T Aorta, T Trunk) Outlets(ReadOnlySpan<T> volumes, ReadOnlySpan<T> flows) =>
        (T.FusedMultiplyAdd(AorticImpedance, flows[1], volumes[4] * perArteries), T.FusedMultiplyAdd(PulmonaryImpedance, flows[3], volumes[6] * perPulmonaryArteries));
}
