using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>Human ventricular muscle cell of ten Tusscher and Panfilov 2006.</summary>
/// <remarks>
/// Equations: doi:10.1152/ajpheart.00109.2006, with the parts kept from doi:10.1152/ajpheart.00794.2003.
/// Symbols: v membrane potential (mV), x = v·F/(RT), eK, eNa, eCa, eKs potentials of balance (mV), Cai, CaSR, CaSS calcium of cytosol, reticulum and
/// dyadic space (mmol/L), G conductance (mS/µF = A/F/mV), letters of gates as in the paper.
/// </remarks>
public sealed class TenTusscher2006(CellLayer layer) : CellModel
{
    const double Gas = 8.314, Temperature = 310, Faraday = 96.485; // J/mol/K, K, C/mmol
    const double Thermal = Gas * Temperature / Faraday; // RT/F, mV
    const double OutsidePotassium = 5.4, OutsideSodium = 140, OutsideCalcium = 2; // mmol/L
    static readonly double byCurrent = TenTusscherStores.ByCurrent(Faraday);
    static readonly IReadOnlyList<Slot> states = Slots.Of(typeof(TenTusscher2006State<>));

    public override string Name => $"TenTusscher2006:{LayerName.Short(layer)}";
    public override string Title => $"human ventricle, {LayerName.Long(layer)}";
    public override string Source => "doi:10.1152/ajpheart.00109.2006";
    public override IReadOnlyList<Slot> States => states;
    public override int Calcium => 1;
    public override bool Spontaneous => false;
    public override double StimulusCurrent => -94;

    public override IReadOnlyList<double> Initial { get; } =
        [-85.23, 0.000126, 3.64, 0.00036, 8.604, 136.89, 0.00172, 0.7444, 0.7045, 0.00621, 0.4712, 0.0095, 2.42e-8, 0.999998, 3.373e-5, 0.7888, 0.9755, 0.9953, 0.9073];

    public override IReadOnlyList<string> Channels { get; } =
    [
        "fastSodium", "lTypeCalcium", "transientOutward", "rapidRectifier", "slowRectifier", "inwardRectifier", "exchanger", "sodiumPump", "calciumPump",
        "plateauPotassium", "backgroundSodium", "backgroundCalcium", "uptake", "release", "leak", "outsidePotassium", "outsideSodium", "outsideCalcium",
    ];

    public override void Rates<T>(Span<T> state, ReadOnlySpan<T> conditions, T stimulus, Span<T> rates, Span<T> decays)
    {
        TenTusscher2006State<T> now = new(state), rate = new(rates), decay = new(decays);
        var c = new CellConditions<T>(conditions);
        T v = now.V, x = v / Thermal;
        T outsideK = OutsidePotassium * c.OutsidePotassium, outsideNa = OutsideSodium * c.OutsideSodium, outsideCa = OutsideCalcium * c.OutsideCalcium;
        T eK = Membrane.Nernst(Thermal, outsideK, now.Ki), eNa = Membrane.Nernst(Thermal, outsideNa, now.Nai);
        var eKs = Membrane.Nernst(Thermal, outsideK + 0.03 * outsideNa, now.Ki + 0.03 * now.Nai);
        var eCa = 0.5 * Membrane.Nernst(Thermal, outsideCa, now.Cai);
        var rootK = T.Sqrt(outsideK / OutsidePotassium);

        var iNa = c.FastSodium * FastSodium(v, eNa, now, rate, decay) + c.BackgroundSodium * 0.00029 * (v - eNa);
        var iK = c.InwardRectifier * rootK * InwardRectifier(v, eK) + c.RapidRectifier * rootK * RapidRectifier(v, eK, now, rate, decay)
            + c.SlowRectifier * SlowRectifier(v, eKs, now, rate, decay) + c.TransientOutward * TransientOutward(v, eK, now, rate, decay)
            + c.PlateauPotassium * 0.0146 * (v - eK) * Gate.Boltzmann(v, 25, -5.98);
        var iCaL = c.LTypeCalcium * LTypeCalcium(v, outsideCa, now, rate, decay);
        var iCaRest = c.BackgroundCalcium * 0.000592 * (v - eCa) + c.CalciumPump * 0.1238 * now.Cai / (now.Cai + 0.0005);
        var iNaK = c.SodiumPump * 2.724 * Membrane.Pump(x, now.Nai, outsideK);
        var iNaCa = c.Exchanger * 1000 * Membrane.Exchange(x, now.Nai, now.Cai, outsideNa, outsideCa, 0.35, 2.5);

        rate.V = -(iNa + iK + iCaL + iCaRest + iNaK + iNaCa + stimulus);
        rate.Nai = -(iNa + 3 * iNaK + 3 * iNaCa) * byCurrent;
        rate.Ki = -(iK + stimulus - 2 * iNaK) * byCurrent;
        decay.V = decay.Nai = decay.Ki = T.Zero;
        CalciumStores(c, iCaL, iCaRest - 2 * iNaCa, now, rate, decay);
    }

    /// <summary>I_Na = G_Na·m³·h·j·(v - E_Na).</summary>
    static T FastSodium<T>(T v, T eNa, in TenTusscher2006State<T> now, in TenTusscher2006State<T> rate, in TenTusscher2006State<T> decay) where T : struct, IReal<T>
    {
        TenTusscherSodium.Activation(v, now.M, out rate.M, out decay.M);
        TenTusscherSodium.Inactivation(v, now.H, now.J, out rate.H, out rate.J, out decay.H, out decay.J);
        return 14.838 * Gate.Cube(now.M) * now.H * now.J * (v - eNa);
    }

    /// <summary>I_K1 without its factor √(K_o/5.4).</summary>
    static T InwardRectifier<T>(T v, T eK) where T : struct, IReal<T>
    {
        var u = v - eK;
        var alpha = 0.1 / (1 + T.Exp(0.06 * (u - 200)));
        var beta = (3 * T.Exp(0.0002 * (u + 100)) + T.Exp(0.1 * (u - 10))) / (1 + T.Exp(-0.5 * u));
        return 5.405 * alpha / (alpha + beta) * u;
    }

    /// <summary>I_Kr without its factor √(K_o/5.4).</summary>
    static T RapidRectifier<T>(T v, T eK, in TenTusscher2006State<T> now, in TenTusscher2006State<T> rate, in TenTusscher2006State<T> decay) where T : struct, IReal<T>
    {
        TenTusscherRectifiers.Rapid(v, now.Xr1, now.Xr2, out rate.Xr1, out rate.Xr2, out decay.Xr1, out decay.Xr2);
        return 0.153 * now.Xr1 * now.Xr2 * (v - eK);
    }

    /// <summary>I_Ks; weaker in the middle of the wall.</summary>
    T SlowRectifier<T>(T v, T eKs, in TenTusscher2006State<T> now, in TenTusscher2006State<T> rate, in TenTusscher2006State<T> decay) where T : struct, IReal<T>
    {
        TenTusscherRectifiers.Slow(v, now.Xs, out rate.Xs, out decay.Xs);
        return (layer == CellLayer.Midmyocardial ? 0.098 : 0.392) * Gate.Square(now.Xs) * (v - eKs);
    }

    /// <summary>I_to; weaker and slower to recover under the endocardium.</summary>
    T TransientOutward<T>(T v, T eK, in TenTusscher2006State<T> now, in TenTusscher2006State<T> rate, in TenTusscher2006State<T> decay) where T : struct, IReal<T>
    {
        var endocardial = layer == CellLayer.Endocardial;
        var tauS = endocardial ? 1000 * Gate.Bell(v, -67, 1000) + 8 : 85 * Gate.Bell(v, -45, 320) + 5 * Gate.Boltzmann(v, 20, 5) + 3;
        Gate.Relax(now.R, Gate.Boltzmann(v, 20, -6), 9.5 * Gate.Bell(v, -40, 1800) + 0.8, out rate.R, out decay.R);
        Gate.Relax(now.S, Gate.Boltzmann(v, endocardial ? -28 : -20, 5), tauS, out rate.S, out decay.S);
        return (endocardial ? 0.073 : 0.294) * now.R * now.S * (v - eK);
    }

    /// <summary>I_CaL in the dyadic space.</summary>
    static T LTypeCalcium<T>(T v, T outside, in TenTusscher2006State<T> now, in TenTusscher2006State<T> rate, in TenTusscher2006State<T> decay) where T : struct, IReal<T>
    {
        var gates = new LTypeGates<T>(v, now.CaSS);
        Gate.Relax(now.D, gates.SteadyD, gates.TauD, out rate.D, out decay.D);
        Gate.Relax(now.F, gates.SteadyF, gates.TauF, out rate.F, out decay.F);
        Gate.Relax(now.F2, gates.SteadyF2, gates.TauF2, out rate.F2, out decay.F2);
        Gate.Relax(now.FCaSS, gates.SteadyFCaSS, gates.TauFCaSS, out rate.FCaSS, out decay.FCaSS);
        var field = Membrane.ConstantField(2 * (v - 15) / Thermal, 0.25 * now.CaSS, outside);
        return 0.0398 * now.D * now.F * now.F2 * now.FCaSS * 2 * Faraday * field;
    }

    /// <summary>Calcium of dyadic space, reticulum and cytosol.</summary>
    /// <param name="iCaCytosol">Calcium current into the cytosol, A/F.</param>
    static void CalciumStores<T>(in CellConditions<T> c, T iCaL, T iCaCytosol, in TenTusscher2006State<T> now, in TenTusscher2006State<T> rate,
        in TenTusscher2006State<T> decay) where T : struct, IReal<T>
    {
        var release = c.Release * TenTusscherRelease.Flux(now.CaSR, now.CaSS, now.RPrime, out rate.RPrime, out decay.RPrime);
        TenTusscherStores.Balance(c, Faraday, iCaL, iCaCytosol, release, now.Cai, now.CaSS, now.CaSR, out rate.Cai, out rate.CaSS, out rate.CaSR);
        decay.Cai = decay.CaSS = decay.CaSR = T.Zero;
    }
}
