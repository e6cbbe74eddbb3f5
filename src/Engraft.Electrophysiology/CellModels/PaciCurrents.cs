using Engraft.Numbers;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>Currents and calcium stores that the hiPSC-ventricular cells of Paci 2018 and 2020 share.</summary>
/// <remarks>
/// doi:10.3389/fphys.2018.00709 and, where no other number is given, unchanged in doi:10.1016/j.bpj.2020.03.018. Symbols as in
/// <see cref="TenTusscher2006"/>.
/// </remarks>
static class PaciCurrents
{
    public const double Gas = 8314.472, Temperature = 310, Faraday = 96485.3415; // J/kmol/K, K, C/mol
    public const double Thermal = Gas * Temperature / Faraday; // RT/F, mV
    public const double InsidePotassium = 150, OutsidePotassium = 5.4, OutsideSodium = 151, OutsideCalcium = 1.8; // mmol/L
    public const double Cytosol = 8.8, Reticulum = 0.58373; // pL
    public const double Capacitance = 98.7109; // pF
    public const double ByCurrent = Capacitance / (Faraday * Cytosol); // mmol/L/ms of a monovalent ion for 1 A/F

    /// <summary>I_CaL.</summary>
    /// <param name="bell">Bell of the time of the slow inactivation, the one part in which the two papers differ.</param>
    public static T LTypeCalcium<T>(T v, T outside, T bell, in PaciState<T> now, in PaciState<T> rate, in PaciState<T> decay) where T : struct, IReal<T>
    {
        var tauD = (0.25 + 1.4 * Gate.Boltzmann(v, -35, -13)) * (1.4 * Gate.Boltzmann(v, -5, 5)) + Gate.Boltzmann(v, 50, -20);
        Gate.Relax(now.D, Gate.Boltzmann(v, -9.1, -7), tauD, out rate.D, out decay.D);
        var steadyF1 = Gate.Boltzmann(v, -26, 3);
        var slower = T.SelectLess(now.F1, steadyF1, 1 + 1433 * (now.Cai - 50e-6), T.Unity);
        var tauF1 = (20 + 1102.5 * bell + 200 * Gate.Boltzmann(v, 13, -10) + 180 * Gate.Boltzmann(v, -30, 10)) * slower;
        Gate.Relax(now.F1, steadyF1, tauF1, out rate.F1, out decay.F1);
        var tauF2 = 600 * Gate.Bell(v, -25, 170) + 31 * Gate.Boltzmann(v, 25, -10) + 16 * Gate.Boltzmann(v, -30, 10);
        Gate.Relax(now.F2, 0.33 + 0.67 * Gate.Boltzmann(v, -32, 4), tauF2, out rate.F2, out decay.F2);

        var unbound = 1 / (1 + Gate.Square(Gate.Square(Gate.Square(now.Cai / 0.0006))));
        var steadyFCa = (unbound + 0.1 * Gate.Boltzmann(now.Cai, 0.0009, 0.0001) + 0.3 * Gate.Boltzmann(now.Cai, 0.00075, 0.0008)) / 1.3156;
        decay.FCa = RecoveryAtRest.Decay(v, now.FCa, steadyFCa);
        rate.FCa = (steadyFCa - now.FCa) * decay.FCa;
        return 8.635702e-5 * now.D * now.F1 * now.F2 * now.FCa * 2 * Faraday * Membrane.ConstantField(2 * v / Thermal, now.Cai, 0.341 * outside);
    }

    /// <summary>I_K1, I_Kr, I_Ks and I_to.</summary>
    public static T Potassium<T>(T v, T eK, T outsideK, T outsideNa, T outsideCa, in CellConditions<T> c, in PaciState<T> now, in PaciState<T> rate,
        in PaciState<T> decay) where T : struct, IReal<T>
    {
        var rootK = T.Sqrt(outsideK / OutsidePotassium);
        var u = v - eK;
        var alpha = 3.91 / (1 + T.Exp(0.5942 * (u - 200)));
        var beta = (-1.509 * T.Exp(0.0002 * (u + 100)) + T.Exp(0.5886 * (u - 10))) / (1 + T.Exp(0.4547 * u));
        var eKs = Membrane.Nernst(Thermal, outsideK + 0.03 * outsideNa, InsidePotassium + 0.03 * now.Nai);
        return c.InwardRectifier * 0.0281492 * rootK * alpha / (alpha + beta) * u
            + c.RapidRectifier * rootK * RapidRectifier(v, outsideCa, now, rate, decay) * u
            + c.SlowRectifier * SlowRectifier(v, now, rate, decay) * (v - eKs)
            + c.TransientOutward * TransientOutward(v, now, rate, decay) * u;
    }

    static T RapidRectifier<T>(T v, T outsideCa, in PaciState<T> now, in PaciState<T> rate, in PaciState<T> decay) where T : struct, IReal<T>
    {
        var screening = Gate.Square(Gate.Square(1 + outsideCa / 2.6)) / (0.025 * Gate.Square(Gate.Square(1 + outsideCa / 0.58)));
        var half = -Thermal / 2.3 * T.Log(screening) - 19;
        var tau1 = 450 * Gate.Boltzmann(v, -45, -10) * (6 * Gate.Boltzmann(v, -30, 11.5));
        var tau2 = 3 * Gate.Boltzmann(v, -60, -20) * (1.12 * Gate.Boltzmann(v, 60, 20));
        Gate.Relax(now.Xr1, 1 / (1 + T.Exp((half - v) / 4.9)), tau1, out rate.Xr1, out decay.Xr1);
        Gate.Relax(now.Xr2, Gate.Boltzmann(v, -88, 50), tau2, out rate.Xr2, out decay.Xr2);
        return 0.0298667 * now.Xr1 * now.Xr2;
    }

    static T SlowRectifier<T>(T v, in PaciState<T> now, in PaciState<T> rate, in PaciState<T> decay) where T : struct, IReal<T>
    {
        var tau = 1100 / T.Sqrt(1 + T.Exp((-10 - v) / 6)) * Gate.Boltzmann(v, 60, 20);
        Gate.Relax(now.Xs, Gate.Boltzmann(v, -20, -16), tau, out rate.Xs, out decay.Xs);
        return 0.002041 * Gate.Square(now.Xs) * (1 + 0.6 / (1 + T.Pow(3.8e-5 / now.Cai, T.Of(1.4))));
    }

    static T TransientOutward<T>(T v, in PaciState<T> now, in PaciState<T> rate, in PaciState<T> decay) where T : struct, IReal<T>
    {
        var tauQ = 6.06 + 39.102 / (0.57 * T.Exp(-0.08 * (v + 44)) + 0.065 * T.Exp(0.1 * (v + 45.93)));
        var tauR = 2.75352 + 14.40516 / (1.037 * T.Exp(0.09 * (v + 30.61)) + 0.369 * T.Exp(-0.12 * (v + 23.84)));
        Gate.Relax(now.Q, Gate.Boltzmann(v, -53, 13), tauQ, out rate.Q, out decay.Q);
        Gate.Relax(now.R, Gate.Boltzmann(v, 22.3, -18.75), tauR, out rate.R, out decay.R);
        return 0.0299038 * now.Q * now.R;
    }

    /// <summary>Conductance of the late sodium current, A/F/mV.</summary>
    public static T LateSodium<T>(T v, T time, in PaciState<T> now, in PaciState<T> rate, in PaciState<T> decay) where T : struct, IReal<T>
    {
        var tau = Gate.Boltzmann(v, -60, -5) * (0.1 * Gate.Boltzmann(v, -35, 5) + 0.1 * Gate.Boltzmann(v, 50, 200));
        Gate.Relax(now.MLate, Gate.Boltzmann(v, -42.85, -5.264), tau, out rate.MLate, out decay.MLate);
        Gate.Relax(now.HLate, Gate.Boltzmann(v, -87.61, 7.488), 200 * time, out rate.HLate, out decay.HLate);
        return 2.3e-3 * 7.5 * Gate.Cube(now.MLate) * now.HLate;
    }

    /// <summary>Calcium of cytosol and reticulum.</summary>
    /// <param name="iCa">Calcium current, A/F.</param>
    public static void CalciumStores<T>(in CellConditions<T> c, in PaciStore store, T iCa, in PaciState<T> now, in PaciState<T> rate, in PaciState<T> decay)
        where T : struct, IReal<T>
    {
        var release = c.Release * Release(store, now, rate, decay);
        var uptake = c.Uptake * store.Uptake / (1 + store.HalfUptake * store.HalfUptake / Gate.Square(now.Cai));
        var leak = c.Leak * store.Leak * (now.CaSR - now.Cai);
        rate.CaSR = Membrane.Free(now.CaSR, 10, 0.3) * (Cytosol / Reticulum) * (uptake - release - leak);
        rate.Cai = Membrane.Free(now.Cai, 0.25, 0.001) * (leak - uptake + release - iCa * (0.5 * ByCurrent));
        decay.CaSR = decay.Cai = T.Zero;
    }

    /// <summary>Release, mmol/L/ms; its gates follow calcium in µmol/L.</summary>
    static T Release<T>(in PaciStore store, in PaciState<T> now, in PaciState<T> rate, in PaciState<T> decay) where T : struct, IReal<T>
    {
        var calcium = 1000 * now.Cai;
        var steadyA = store.AdaptationHigh - store.AdaptationSpan * Gate.Boltzmann(calcium, store.AdaptationHalf, 0.0082);
        var steadyO = 1 - 1 / (1 + T.Exp((calcium - (now.Adaptation + store.OpenHalf)) / 0.003));
        var steadyC = 1 / (1 + T.Exp((calcium - (now.Adaptation + store.ClosedHalf)) / 0.001));
        var tauO = T.SelectLess(now.Open, steadyO, T.Of(18.75), T.Of(1.875));
        var tauC = T.SelectLess(now.Closed, steadyC, T.Of(175), T.Of(87.5));
        Gate.Relax(now.Adaptation, steadyA, T.Of(1000), out rate.Adaptation, out decay.Adaptation);
        Gate.Relax(now.Open, steadyO, tauO, out rate.Open, out decay.Open);
        Gate.Relax(now.Closed, steadyC, tauC, out rate.Closed, out decay.Closed);
        var load = 1 - Gate.Boltzmann(now.CaSR, 0.3, 0.1);
        return store.Release * load * now.Open * now.Closed * (now.CaSR - now.Cai);
    }
}
