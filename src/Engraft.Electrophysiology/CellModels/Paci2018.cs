using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>Ventricular-like muscle cell made from human induced pluripotent stem cells, Paci and others 2018; beats by itself.</summary>
/// <remarks>Equations: doi:10.3389/fphys.2018.00709. Symbols as in <see cref="TenTusscher2006"/>; the parts kept in 2020 stand in
/// <see cref="PaciCurrents"/>.</remarks>
public sealed class Paci2018 : CellModel
{
    const double Thermal = PaciCurrents.Thermal;
    static readonly IReadOnlyList<Slot> states = Slots.Of(typeof(PaciState<>));
    static readonly PaciStore store = new(0.0625434, 5.113e-4, 3.1928e-4, 4.7279e-7, 0.05354, 0.0488, 0.02427, 0.01042, 0.00144);

    /// <summary>Slots of <see cref="CellConditions{T}"/> that change Paci's cells.</summary>
    internal static readonly IReadOnlyList<string> PaciChannels =
    [
        "fastSodium", "lateSodium", "lTypeCalcium", "transientOutward", "rapidRectifier", "slowRectifier", "inwardRectifier", "funny", "exchanger", "sodiumPump",
        "calciumPump", "backgroundSodium", "backgroundCalcium", "uptake", "release", "leak", "lateSodiumTime", "outsidePotassium", "outsideSodium", "outsideCalcium",
    ];

    /// <summary>The state that both papers start from.</summary>
    internal static readonly IReadOnlyList<double> PaciInitial = [-70, 0.32, 0.0002, 9.2, 0, 1, 1, 1, 0, 1, 0, 0, 0.75, 0.75, 0, 0.75, 0.1, 1, 0, 0.3, 0.9, 0.1];

    public override string Name => "Paci2018";
    public override string Title => "human induced pluripotent stem-cell derived, ventricular-like";
    public override string Source => "doi:10.3389/fphys.2018.00709";
    public override IReadOnlyList<Slot> States => states;
    public override IReadOnlyList<double> Initial => PaciInitial;
    public override IReadOnlyList<string> Channels => PaciChannels;
    public override int Calcium => 2;
    public override bool Spontaneous => true;
    public override double StimulusCurrent => -750 / PaciCurrents.Capacitance;
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
        var iNaK = c.SodiumPump * 2.6351 * Membrane.Pump(x, now.Nai, outsideK);
        var iNaCa = c.Exchanger * 3917.0463 * Membrane.Exchange(x, now.Nai, now.Cai, outsideNa, outsideCa, 0.35, 2.5371);
        var iNa = c.FastSodium * FastSodium(v, eNa, now, rate, decay)
            + (c.LateSodium * PaciCurrents.LateSodium(v, c.LateSodiumTime, now, rate, decay) + c.BackgroundSodium * 9.5e-4) * (v - eNa);
        var iK = PaciCurrents.Potassium(v, eK, outsideK, outsideNa, outsideCa, c, now, rate, decay);
        var iCa = c.LTypeCalcium * PaciCurrents.LTypeCalcium(v, outsideCa, T.Exp(-Gate.Square(Gate.Square(v + 27) / 15)), now, rate, decay)
            + c.BackgroundCalcium * 7.27272e-4 * (v - eCa) + c.CalciumPump * 0.4125 * now.Cai / (now.Cai + 0.0005);

        rate.V = -(iNa + iK + iCa + funny * (v + 17) + iNaK + iNaCa + stimulus);
        rate.Nai = -(iNa + 3 * iNaK + 3 * iNaCa + 0.42 * funny * (v - eNa)) * PaciCurrents.ByCurrent;
        decay.V = decay.Nai = T.Zero;
        PaciCurrents.CalciumStores(c, store, iCa - 2 * iNaCa, now, rate, decay);
    }

    /// <summary>Conductance of the funny current, A/F/mV.</summary>
    static T Funny<T>(T v, in PaciState<T> now, in PaciState<T> rate, in PaciState<T> decay) where T : struct, IReal<T>
    {
        Gate.Relax(now.Xf, Gate.Boltzmann(v, -77.85, 5), 1900 * Gate.Boltzmann(v, -15, 10), out rate.Xf, out decay.Xf);
        return 0.03010312 * now.Xf;
    }

    static T FastSodium<T>(T v, T eNa, in PaciState<T> now, in PaciState<T> rate, in PaciState<T> decay) where T : struct, IReal<T>
    {
        var tauM = Gate.Boltzmann(v, -60, -5) * (0.1 * Gate.Boltzmann(v, -35, 5) + 0.1 * Gate.Boltzmann(v, 50, 200));
        Gate.Relax(now.M, T.Pow(Gate.Boltzmann(v, -34.1, -5.9), T.Of(1.0 / 3)), tauM, out rate.M, out decay.M);
        var steadyH = T.Sqrt(Gate.Boltzmann(v, -72.1, 5.7));
        var atRest = 1 / (0.057 * T.Exp(-(v + 80) / 6.8) + SodiumInactivation.ClosingHAtRest(v));
        Gate.Relax(now.H, steadyH, T.SelectLess(v, T.Of(-38.5), atRest, T.Of(1.6947)) * 1.5, out rate.H, out decay.H);
        decay.J = (SodiumInactivation.OpeningJ(v) + SodiumInactivation.ClosingJ(v)) / 7;
        rate.J = (steadyH - now.J) * decay.J;
        return 3.6712302 * Gate.Cube(now.M) * now.H * now.J * (v - eNa);
    }
}
