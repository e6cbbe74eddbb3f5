using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>Muscle cell made from human induced pluripotent stem cells, baseline of Kernik and others 2019; beats by itself.</summary>
/// <remarks>
/// Equations: doi:10.1113/JP278739; exchanger, pump, uptake and leak after ten Tusscher 2004, release after Shannon 2004. The only one of the models here
/// with a T-type calcium current. Symbols as in <see cref="TenTusscher2006"/>; x1 to x6 are the paper's fitted constants of a gate.
/// </remarks>
public sealed class Kernik2019 : CellModel
{
    const double Gas = 8.314472, Temperature = 310, Faraday = 96.4853415; // J/mol/K, K, C/mmol
    const double Thermal = Gas * Temperature / Faraday; // RT/F, mV
    const double OutsidePotassium = 5.4, OutsideSodium = 140, OutsideCalcium = 1.8; // mmol/L
    const double Capacitance = 60; // pF
    const double Volume = 3960, Cytosol = Volume * 16404 / (16404 + 1094), Reticulum = Volume * 1094 / (16404 + 1094); // µm³
    const double ByCurrent = Capacitance / (Faraday * Cytosol); // mmol/L/ms of a monovalent ion for 1 A/F

    static readonly IReadOnlyList<Slot> states = Slots.Of(typeof(Kernik2019State<>));

    public override string Name => "Kernik2019";
    public override string Title => "human induced pluripotent stem-cell derived, with T-type calcium current";
    public override string Source => "doi:10.1113/JP278739";
    public override IReadOnlyList<Slot> States => states;
    public override int Calcium => 2;
    public override bool Spontaneous => true;
    public override double StimulusCurrent => -3;
    public override double StimulusDuration => 5;

    public override IReadOnlyList<double> Initial { get; } =
    [
        -75.59660163885468, 0.3350867967323261, 2.191916424249644e-4, 7.169280912509992, 104.7488243941121, 3.949253426529243e-4, 0.1709901055855403,
        0.8777989461340886, 0.3097674857154332, 0.4505771851485186, 0.1537882816509487, 0.02975499629264136, 0.7395436078124292, 0.1245159825745049,
        6.403385049126155e-3, 2.675978333441606e-4, 0.7468028106140061, 2.701955734715772e-4, 0.7560329043683934, 0.01131203634337511,
        1.650451053123964e-4, 0.01421536223230116,
    ];

    public override IReadOnlyList<string> Channels { get; } =
    [
        "fastSodium", "lTypeCalcium", "tTypeCalcium", "transientOutward", "rapidRectifier", "slowRectifier", "inwardRectifier", "funny", "exchanger", "sodiumPump",
        "calciumPump", "backgroundSodium", "backgroundCalcium", "uptake", "release", "leak", "outsidePotassium", "outsideSodium", "outsideCalcium",
    ];

    public override void Rates<T>(Span<T> state, ReadOnlySpan<T> conditions, T stimulus, Span<T> rates, Span<T> decays)
    {
        Kernik2019State<T> now = new(state), rate = new(rates), decay = new(decays);
        var c = new CellConditions<T>(conditions);
        T v = now.V, x = v / Thermal;
        T outsideK = OutsidePotassium * c.OutsidePotassium, outsideNa = OutsideSodium * c.OutsideSodium, outsideCa = OutsideCalcium * c.OutsideCalcium;
        T eK = Membrane.Nernst(Thermal, outsideK, now.Ki), eNa = Membrane.Nernst(Thermal, outsideNa, now.Nai);
        var eCa = 0.5 * Membrane.Nernst(Thermal, outsideCa, now.Cai);

        var funny = c.Funny * Funny(v, now, rate, decay);
        var open = c.LTypeCalcium * LTypeOpen(v, now, rate, decay);
        var iCaL = open * CalciumShare * 2 * 0.341 * Membrane.ConstantField(2 * x, now.Cai, outsideCa);
        var iCaLNa = open * SodiumShare * 0.75 * Membrane.ConstantField(x, now.Nai, outsideNa);
        var iCaLK = open * PotassiumShare * 0.75 * Membrane.ConstantField(x, now.Ki, outsideK);
        var iNaK = c.SodiumPump * (1.362 * 1.818) * Membrane.Pump(x, now.Nai, outsideK);
        var iNaCa = c.Exchanger * 1100 * Membrane.Exchange(x, now.Nai, now.Cai, outsideNa, outsideCa, 0.7, 2.75);
        var iNa = (c.FastSodium * FastSodium(v, now, rate, decay) + c.BackgroundSodium * (0.00029 * 1.5) + SodiumOfFunny * funny) * (v - eNa) + iCaLNa;
        var iK = (Potassium(v, T.Sqrt(outsideK / OutsidePotassium), c, now, rate, decay) + (1 - SodiumOfFunny) * funny) * (v - eK) + iCaLK;
        var iCa = iCaL + (c.TTypeCalcium * TType(v, now, rate, decay) + c.BackgroundCalcium * (0.000592 * 0.62)) * (v - eCa)
            + c.CalciumPump * (0.025 * 10.5) * now.Cai / (now.Cai + 0.0005);

        rate.V = -(iNa + iK + iCa + iNaK + iNaCa + stimulus);
        rate.Nai = -(iNa + 3 * iNaK + 3 * iNaCa) * ByCurrent;
        rate.Ki = -(iK - 2 * iNaK) * ByCurrent;
        decay.V = decay.Nai = decay.Ki = T.Zero;
        CalciumStores(c, iCa - 2 * iNaCa, now, rate, decay);
    }

    /// <summary>Share of the funny current carried by sodium, from a ratio of conductances of 0.491 (Verkerk 2013).</summary>
    const double SodiumOfFunny = 0.491 / 1.491;

    /// <summary>Permeability of the L-type channel times F (mmol/L to A/F), divided among ions as in Shannon 2004.</summary>
    const double Permeability = 0.308027691379 * Faraday / (5.4e-4 + 1.5e-8 + 2.7e-7);
    const double CalciumShare = 5.4e-4 * Permeability, SodiumShare = 1.5e-8 * Permeability, PotassiumShare = 2.7e-7 * Permeability;

    /// <summary>A gate that opens with x1·exp(v/x2) and closes with x5·x1·exp(v/x4), 1/x4 = 1/x2 + 1/x6, slowed by a constant time.</summary>
    static void Relax<T>(T v, T gate, double x1, double x2, double x5, double x6, double least, out T rate, out T decay) where T : struct, IReal<T>
    {
        var opening = x1 * T.Exp(v / x2);
        var both = opening + x5 * x1 * T.Exp(v / (1 / (1 / x2 + 1 / x6)));
        Gate.Relax(gate, opening / both, 1 / both + least, out rate, out decay);
    }

    /// <summary>Conductance of the fast sodium current, A/F/mV.</summary>
    static T FastSodium<T>(T v, in Kernik2019State<T> now, in Kernik2019State<T> rate, in Kernik2019State<T> decay) where T : struct, IReal<T>
    {
        const double h5 = 9663.29497711474, h6 = 7.395503564613;
        Relax(v, now.M, 108.045846384818, 13.107015733941, 0.002326914367, -7.917726289513, 0.031977580384, out rate.M, out decay.M);
        Relax(v, now.H, 0.003626598864, -19.839358860026, h5, h6, 0.167331502516, out rate.H, out decay.H);
        Relax(v, now.J, 0.000512257182, -66.583755502652, h5, h6, 0.951088724962, out rate.J, out decay.J);
        return 9.720613409241 * Gate.Cube(now.M) * now.H * now.J;
    }

    /// <summary>Conductance of I_K1, I_Kr, I_Ks and I_to together, A/F/mV.</summary>
    static T Potassium<T>(T v, T rootK, in CellConditions<T> c, in Kernik2019State<T> now, in Kernik2019State<T> rate, in Kernik2019State<T> decay)
        where T : struct, IReal<T>
    {
        Relax(v, now.Xr1, 0.00574885237435, 13.6234926362576, 0.047630571181836, -7.06808742965549, 50, out rate.Xr1, out decay.Xr1);
        Relax(v, now.Xr2, 0.012456640526827, -25.9944581644377, 37.3426331501041, 22.0919642353902, 0, out rate.Xr2, out decay.Xr2);
        Relax(v, now.Xs, 0.00116558448, 66726.8386758936, 0.28045890825, -18.86697157291, 4.74115e-6, out rate.Xs, out decay.Xs);
        Relax(v, now.R, 0.0553614181713, 11.6842023429669, 3.9891810803775, -11.0471393012032, 0.6967584211715, out rate.R, out decay.R);
        Relax(v, now.S, 0.0003442309443, -17.6344722898096, 186.760536909695, 8.1809338733227, 11.2244577239469, out rate.S, out decay.S);
        var opening = 0.477994972217041 * T.Exp((v + 4.92502331781412) / 27.2427558793487);
        var closing = T.Exp((v + 56.6361974998244) / 8.72223760006882);
        return c.InwardRectifier * 0.133785777797606 * rootK * opening / (opening + closing)
            + c.RapidRectifier * 0.218025 * rootK * now.Xr1 * now.Xr2
            + c.SlowRectifier * 0.0077 * Gate.Square(now.Xs)
            + c.TransientOutward * 0.1178333333333 * now.R * now.S;
    }

    /// <summary>Conductance of the funny current, A/F/mV.</summary>
    static T Funny<T>(T v, in Kernik2019State<T> now, in Kernik2019State<T> rate, in Kernik2019State<T> decay) where T : struct, IReal<T>
    {
        Relax(v, now.Xf, 5.7897e-7, -14.5897121702, 20086.6502378844, 10.20235284528, 23.94529134653, out rate.Xf, out decay.Xf);
        return 0.0435 * now.Xf;
    }

    /// <summary>Open share of the L-type channels.</summary>
    static T LTypeOpen<T>(T v, in Kernik2019State<T> now, in Kernik2019State<T> rate, in Kernik2019State<T> decay) where T : struct, IReal<T>
    {
        Relax(v, now.D, 12.966294189722, 7.079145964711, 0.044909415507, -6.909880369242, 1.65824694683, out rate.D, out decay.D);
        Relax(v, now.F, 0.000512589826, -49.50571203387, 1931.21122351432, 5.730027499699, 100.462559171103, out rate.F, out decay.F);
        var calcium = 1.2 * now.Cai;
        var unbound = 1 / (1 + Gate.Square(Gate.Square(Gate.Square(calcium / 0.000325))));
        var steady = (unbound + 0.1 * Gate.Boltzmann(calcium, 0.0005, 0.0001) + 0.2 * Gate.Boltzmann(calcium, 0.00075, 0.0008) + 0.23) / 1.46;
        decay.FCa = RecoveryAtRest.Decay(v, now.FCa, steady);
        rate.FCa = (steady - now.FCa) * decay.FCa;
        return now.D * now.F * now.FCa;
    }

    /// <summary>Conductance of the T-type calcium current, A/F/mV.</summary>
    static T TType<T>(T v, in Kernik2019State<T> now, in Kernik2019State<T> rate, in Kernik2019State<T> decay) where T : struct, IReal<T>
    {
        decay.DT = 1.068 * T.Exp((v + 26.3) / 30) + 1.068 * T.Exp((v + 26.3) / -30);
        decay.FT = 0.0153 * T.Exp(-(v + 61.7) / 83.3) + 0.015 * T.Exp((v + 61.7) / 15.38);
        rate.DT = (Gate.Boltzmann(v, -26.3, -6) - now.DT) * decay.DT;
        rate.FT = (Gate.Boltzmann(v, -61.7, 5.6) - now.FT) * decay.FT;
        return 0.185 * now.DT * now.FT;
    }

    /// <summary>Calcium of reticulum and cytosol.</summary>
    /// <param name="iCa">Calcium current, A/F.</param>
    static void CalciumStores<T>(in CellConditions<T> c, T iCa, in Kernik2019State<T> now, in Kernik2019State<T> rate, in Kernik2019State<T> decay)
        where T : struct, IReal<T>
    {
        const double halfUptake = 0.00025 * 0.702;
        ReleaseChannels(now, rate, decay);
        var release = c.Release * 12.5 * now.Open * (now.CaSR - now.Cai) * (Reticulum / Cytosol);
        var uptake = c.Uptake * (0.000425 * 0.26) / (1 + halfUptake * halfUptake / Gate.Square(now.Cai));
        var leak = c.Leak * (0.00008 * 0.02) * (now.CaSR - now.Cai);
        rate.CaSR = Membrane.Free(now.CaSR, 12, 0.3) * (Cytosol / Reticulum) * (uptake - release - leak);
        rate.Cai = Membrane.Free(now.Cai, 0.06, 0.0006) * (leak - uptake + release - iCa * (0.5 * ByCurrent));
        decay.CaSR = decay.Cai = T.Zero;
    }

    /// <summary>Release channels: rested, open, inactive; the fourth state is what these leave.</summary>
    static void ReleaseChannels<T>(in Kernik2019State<T> now, in Kernik2019State<T> rate, in Kernik2019State<T> decay) where T : struct, IReal<T>
    {
        const double close = 1.5 * 0.1429, recover = 0.001 * 0.5571; // 1/ms
        var sensitivity = 15 - 14 / (1 + T.Pow(0.45 / now.CaSR, T.Of(2.5)));
        var open = 56320 * 11.43025 / sensitivity * Gate.Square(now.Cai); // 1/ms
        var inactivate = 54 * 0.3425 * sensitivity * now.Cai; // 1/ms
        var fourth = 1 - now.Rested - now.Open - now.Inactive;
        rate.Rested = recover * fourth - inactivate * now.Rested - open * now.Rested + close * now.Open;
        rate.Open = open * now.Rested - close * now.Open - inactivate * now.Open + recover * now.Inactive;
        rate.Inactive = inactivate * now.Open - recover * now.Inactive - close * now.Inactive + open * fourth;
        decay.Rested = recover + inactivate + open;
        decay.Open = close + inactivate;
        decay.Inactive = recover + close + open;
    }
}
