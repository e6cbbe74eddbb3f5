using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>Human Purkinje fibre cell of Stewart and others 2009; beats slowly by itself.</summary>
/// <remarks>
/// Equations: doi:10.1098/rsta.2008.0283, appendix (a) to (m); built on ten Tusscher and Panfilov 2006. Capacitance enters the balance of ions as in
/// that model. Symbols as in <see cref="TenTusscher2006"/>; y gate of the funny current.
/// </remarks>
public sealed class Stewart2009 : CellModel
{
    const double Gas = 8.314472, Temperature = 310, Faraday = 96.4853415; // J/mol/K, K, C/mmol
    const double Thermal = Gas * Temperature / Faraday; // RT/F, mV
    const double OutsidePotassium = 5.4, OutsideSodium = 140, OutsideCalcium = 2; // mmol/L
    static readonly double byCurrent = TenTusscherStores.ByCurrent(Faraday);
    static readonly IReadOnlyList<Slot> states = Slots.Of(typeof(Stewart2009State<>));

    public override string Name => "Stewart2009";
    public override string Title => "human Purkinje fibre";
    public override string Source => "doi:10.1098/rsta.2008.0283";
    public override IReadOnlyList<Slot> States => states;
    public override int Calcium => 1;
    public override bool Spontaneous => true;
    public override double StimulusCurrent => -20;

    public override IReadOnlyList<double> Initial { get; } =
    [
        -71.2864384994752527, 1.02363913704157998e-4, 3.14149868138687083, 3.81250245527617196e-4, 8.80505373054986329, 136.773426842998674,
        0.0283293473203283658, 0.251110676365191021, 0.265680422809985550, 0.0134628009070351228, 0.332697379577155727, 0.00840127007165385360,
        8.84290083740064937e-4, 0.968749754333663282, 2.16290842830038621e-4, 0.968969771502977917, 0.996328488888527430, 0.999935288766206076,
        0.0384052487230444398, 0.984086493577585375,
    ];

    public override IReadOnlyList<string> Channels { get; } =
    [
        "fastSodium", "lTypeCalcium", "transientOutward", "rapidRectifier", "slowRectifier", "inwardRectifier", "funny", "sustainedPotassium", "exchanger",
        "sodiumPump", "calciumPump", "plateauPotassium", "backgroundSodium", "backgroundCalcium", "uptake", "release", "leak",
        "outsidePotassium", "outsideSodium", "outsideCalcium",
    ];

    public override void Rates<T>(Span<T> state, ReadOnlySpan<T> conditions, T stimulus, Span<T> rates, Span<T> decays)
    {
        Stewart2009State<T> now = new(state), rate = new(rates), decay = new(decays);
        var c = new CellConditions<T>(conditions);
        T v = now.V, x = v / Thermal;
        T outsideK = OutsidePotassium * c.OutsidePotassium, outsideNa = OutsideSodium * c.OutsideSodium, outsideCa = OutsideCalcium * c.OutsideCalcium;
        T eK = Membrane.Nernst(Thermal, outsideK, now.Ki), eNa = Membrane.Nernst(Thermal, outsideNa, now.Nai);
        var eKs = Membrane.Nernst(Thermal, outsideK + 0.03 * outsideNa, now.Ki + 0.03 * now.Nai);
        var eCa = 0.5 * Membrane.Nernst(Thermal, outsideCa, now.Cai);

        var funny = c.Funny * Funny(v, now, rate, decay);
        var iNaK = c.SodiumPump * 2.724 * Membrane.Pump(x, now.Nai, outsideK);
        var iNaCa = c.Exchanger * 1000 * Membrane.Exchange(x, now.Nai, now.Cai, outsideNa, outsideCa, 0.35, 2.5);
        var iNa = c.FastSodium * FastSodium(v, eNa, now, rate, decay) + c.BackgroundSodium * 0.00029 * (v - eNa)
            + funny * 0.0145654 * (v - eNa) + 3 * iNaK + 3 * iNaCa;
        var iK = Potassium(v, eK, eKs, T.Sqrt(outsideK / OutsidePotassium), c, now, rate, decay) + funny * 0.0234346 * (v - eK) - 2 * iNaK;
        var iCaL = c.LTypeCalcium * LTypeCalcium(v, outsideCa, now, rate, decay);
        var iCaRest = c.BackgroundCalcium * 0.000592 * (v - eCa) + c.CalciumPump * 0.1238 * now.Cai / (now.Cai + 0.0005) - 2 * iNaCa;

        rate.V = -(iNa + iK + iCaL + iCaRest + stimulus);
        rate.Nai = -iNa * byCurrent;
        rate.Ki = -iK * byCurrent;
        decay.V = decay.Nai = decay.Ki = T.Zero;
        CalciumStores(c, iCaL, iCaRest, now, rate, decay);
    }

    /// <summary>I_K1, I_to, I_sus, I_Kr, I_Ks and I_pK.</summary>
    static T Potassium<T>(T v, T eK, T eKs, T rootK, in CellConditions<T> c, in Stewart2009State<T> now, in Stewart2009State<T> rate,
        in Stewart2009State<T> decay) where T : struct, IReal<T>
    {
        TenTusscherRectifiers.Rapid(v, now.Xr1, now.Xr2, out rate.Xr1, out rate.Xr2, out decay.Xr1, out decay.Xr2);
        TenTusscherRectifiers.Slow(v, now.Xs, out rate.Xs, out decay.Xs);
        var tauS = 85 * Gate.Bell(v, -25, 320) + 5 * Gate.Boltzmann(v, 40, 5) + 42;
        Gate.Relax(now.R, Gate.Boltzmann(v, 20, -13), 10.45 * Gate.Bell(v, -40, 1800) + 7.3, out rate.R, out decay.R);
        Gate.Relax(now.S, Gate.Boltzmann(v, -27, 13), tauS, out rate.S, out decay.S);
        var byK = c.TransientOutward * 0.08184 * now.R * now.S + c.SustainedPotassium * 0.0227 * Gate.Boltzmann(v, 5, -17)
            + c.RapidRectifier * 0.0918 * rootK * now.Xr1 * now.Xr2 + c.PlateauPotassium * 0.0146 * Gate.Boltzmann(v, 25, -5.98);
        return c.InwardRectifier * 0.065 * Gate.Boltzmann(v, -75.44, 10) * (v - 8 - eK) + byK * (v - eK)
            + c.SlowRectifier * 0.2352 * Gate.Square(now.Xs) * (v - eKs);
    }

    /// <summary>Open share of the funny channels, y.</summary>
    static T Funny<T>(T v, in Stewart2009State<T> now, in Stewart2009State<T> rate, in Stewart2009State<T> decay) where T : struct, IReal<T>
    {
        var tau = 4000 / (T.Exp(-2.9 - 0.04 * v) + T.Exp(3.6 + 0.11 * v));
        Gate.Relax(now.Y, Gate.Boltzmann(v, -80.6, 6.8), tau, out rate.Y, out decay.Y);
        return now.Y;
    }

    static T FastSodium<T>(T v, T eNa, in Stewart2009State<T> now, in Stewart2009State<T> rate, in Stewart2009State<T> decay) where T : struct, IReal<T>
    {
        TenTusscherSodium.Activation(v, now.M, out rate.M, out decay.M);
        TenTusscherSodium.Inactivation(v, now.H, now.J, out rate.H, out rate.J, out decay.H, out decay.J);
        return 130.5744 * Gate.Cube(now.M) * now.H * now.J * (v - eNa);
    }

    static T LTypeCalcium<T>(T v, T outside, in Stewart2009State<T> now, in Stewart2009State<T> rate, in Stewart2009State<T> decay) where T : struct, IReal<T>
    {
        var gates = new LTypeGates<T>(v, now.CaSS);
        Gate.Relax(now.D, gates.SteadyD, gates.TauD, out rate.D, out decay.D);
        Gate.Relax(now.F, gates.SteadyF, gates.TauF, out rate.F, out decay.F);
        Gate.Relax(now.F2, gates.SteadyF2, gates.TauF2, out rate.F2, out decay.F2);
        Gate.Relax(now.FCaSS, gates.SteadyFCaSS, gates.TauFCaSS, out rate.FCaSS, out decay.FCaSS);
        var field = Membrane.ConstantField(2 * (v - 15) / Thermal, 0.25 * now.CaSS, outside);
        return 0.0398 * now.D * now.F * now.F2 * now.FCaSS * 2 * Faraday * field;
    }

    static void CalciumStores<T>(in CellConditions<T> c, T iCaL, T iCaCytosol, in Stewart2009State<T> now, in Stewart2009State<T> rate,
        in Stewart2009State<T> decay) where T : struct, IReal<T>
    {
        var release = c.Release * TenTusscherRelease.Flux(now.CaSR, now.CaSS, now.RPrime, out rate.RPrime, out decay.RPrime);
        TenTusscherStores.Balance(c, Faraday, iCaL, iCaCytosol, release, now.Cai, now.CaSS, now.CaSR, out rate.Cai, out rate.CaSS, out rate.CaSR);
        decay.Cai = decay.CaSS = decay.CaSR = T.Zero;
    }
}
