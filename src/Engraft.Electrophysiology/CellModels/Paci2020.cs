using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>Ventricular-like muscle cell made from human induced pluripotent stem cells, Paci and others 2020; beats by itself.</summary>
/// <remarks>
/// Equations: doi:10.1016/j.bpj.2020.03.018; fast sodium and funny current after Koivumäki 2018 (doi:10.3389/fphys.2018.00080). The parts kept from 2018
/// stand in <see cref="PaciCurrents"/>. Symbols as in <see cref="TenTusscher2006"/>.
/// </remarks>
public sealed class Paci2020 : CellModel
{
    const double Thermal = PaciCurrents.Thermal;
    static readonly IReadOnlyList<Slot> states = Slots.Of(typeof(PaciState<>));
    static readonly PaciStore store = new(0.055808061, 8.2205e-4, 4.40435e-4, 4.48209e-7, 0.05169, 0.050001, 0.02632, 0.00944, 0.00167);

    public override string Name => "Paci2020";
    public override string Title => "human induced pluripotent stem-cell derived, ventricular-like";
    public override string Source => "doi:10.1016/j.bpj.2020.03.018";
    public override IReadOnlyList<Slot> States => states;
    public override IReadOnlyList<double> Initial => Paci2018.PaciInitial;
    public override IReadOnlyList<string> Channels => Paci2018.PaciChannels;
    public override int Calcium => 2;
    public override bool Spontaneous => true;
    public override double StimulusCurrent => -550 / PaciCurrents.Capacitance;
    public override double StimulusDuration => 5;

    public override void Rates<T>(Span<T> state, ReadOnlySpan<T> conditions, T stimulus, Span<T> rates, Span<T> decays)
    {
        PaciState<T> now = new(state), rate = new(rates), decay = new(decays);
        var c = new CellConditions<T>(conditions);
        T v = now.V, x = v / Thermal;
        T outsideK = PaciCurrents.OutsidePotassium * c.OutsidePotassium, outsideNa = PaciCurrents.OutsideSodium * c.OutsideSodium;
        var outsideCa = PaciCurrents.OutsideCalcium * c.OutsideCalcium;
        T eK = Membrane.Nernst(Thermal, outsideK, T.Of(PaciCurrents.InsidePotassium)), eNa = Membrane.Nernst(Thermal, outsideNa, now.Nai);
        var eCa = 0.5 * Membrane.Nernst(Thermal, outsideCa, now.Cai);

        var funny = c.Funny * Funny(v, now, rate, decay);
        var iNaK = c.SodiumPump * 2.74240 * Membrane.Pump(x, now.Nai, outsideK);
        var iNaCa = c.Exchanger * 6514.47574 * Membrane.Exchange(x, now.Nai, now.Cai, outsideNa, outsideCa, 0.35, 2.16659);
        var iNa = c.FastSodium * FastSodium(v, eNa, now, rate, decay)
            + (c.LateSodium * PaciCurrents.LateSodium(v, c.LateSodiumTime, now, rate, decay) + c.BackgroundSodium * 1.14e-3 + 0.37 * funny) * (v - eNa);
        var iK = PaciCurrents.Potassium(v, eK, outsideK, outsideNa, outsideCa, c, now, rate, decay) + (1 - 0.37) * funny * (v - eK);
        var iCa = c.LTypeCalcium * PaciCurrents.LTypeCalcium(v, outsideCa, Gate.Bell(v, -27, 225), now, rate, decay)
            + c.BackgroundCalcium * 8.727264e-4 * (v - eCa) + c.CalciumPump * 0.4125 * now.Cai / (now.Cai + 0.0005);

        rate.V = -(iNa + iK + iCa + iNaK + iNaCa + stimulus);
        rate.Nai = -(iNa + 3 * iNaK + 3 * iNaCa) * PaciCurrents.ByCurrent;
        decay.V = decay.Nai = T.Zero;
        PaciCurrents.CalciumStores(c, store, iCa - 2 * iNaCa, now, rate, decay);
    }

    /// <summary>Conductance of the funny current, A/F/mV; 37 % of it carries sodium.</summary>
    static T Funny<T>(T v, in PaciState<T> now, in PaciState<T> rate, in PaciState<T> decay) where T : struct, IReal<T>
    {
        var tau = 5600 / (1 + T.Exp((v + 65) / 7) + T.Exp(-(v + 65) / 19));
        Gate.Relax(now.Xf, Gate.Boltzmann(v, -69, 8), tau, out rate.Xf, out decay.Xf);
        return 0.0222763088 * now.Xf;
    }

    static T FastSodium<T>(T v, T eNa, in PaciState<T> now, in PaciState<T> rate, in PaciState<T> decay) where T : struct, IReal<T>
    {
        var tauM = 0.01 + 0.13 * Gate.Bell(v, -48, 225) + 0.045 * Gate.Boltzmann(v, -42, -5);
        Gate.Relax(now.M, Gate.Boltzmann(v, -39, -11.2), tauM, out rate.M, out decay.M);
        var steadyH = Gate.Boltzmann(v, -66.5, 6.8);
        var slow = 1 / (1 + T.Exp((v + 41) / 5.5) + T.Exp(-(v + 41) / 14));
        var rested = Gate.Boltzmann(v, -79, -14);
        Gate.Relax(now.H, steadyH, 0.07 + 34 * slow + 0.2 * rested, out rate.H, out decay.H);
        Gate.Relax(now.J, steadyH, 10 * (0.7 + 150 * slow + 2 * rested), out rate.J, out decay.J);
        return 6.4471896 * Gate.Cube(now.M) * now.H * now.J * (v - eNa);
    }
}
