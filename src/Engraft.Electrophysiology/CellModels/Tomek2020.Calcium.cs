using Engraft.Numbers;

namespace Engraft.Electrophysiology.CellModels;

/// <content>L-type calcium current and calcium stores.</content>
public sealed partial class Tomek2020
{
    /// <summary>Currents through the L-type channel and, for the background current, the calcium field of the cytosol, A/F.</summary>
    readonly record struct LType<T>(T CalciumCytosol, T CalciumDyad, T SodiumCytosol, T SodiumDyad, T PotassiumCytosol, T PotassiumDyad, T Background)
        where T : struct, IReal<T>
    {
        public T All => CalciumCytosol + CalciumDyad + SodiumCytosol + SodiumDyad + PotassiumCytosol + PotassiumDyad;
    }

    LType<T> LTypeCalcium<T>(T v, in Outside<T> outside, T phosphorylated, in CellConditions<T> c, in Tomek2020State<T> now, in Tomek2020State<T> rate,
        in Tomek2020State<T> decay) where T : struct, IReal<T>
    {
        LTypeGates(v, now, rate, decay);
        var share = InactivationShare(v);
        var cytosol = now.D * Open(now.NCai, share, phosphorylated, now) * (1 - 0.8);
        var dyad = now.D * Open(now.NCaSS, share, phosphorylated, now) * 0.8;
        var permeability = c.LTypeCalcium * (ByLayer(1, 1.2, 2) * 8.3757e-5);

        var yOut = Activity(outside.Sodium, outside.Potassium, T.Of(OutsideChloride), outside.Calcium);
        var yIn = Activity(now.Nai, now.Ki, now.Cli, now.Cai);
        var yDyad = Activity(now.NaSS, now.KSS, now.ClSS, now.CaSS);
        T x = v / Thermal, calciumOut = Fourth(yOut) * outside.Calcium;
        T phiIn = 2 * Faraday * Membrane.ConstantField(2 * x, Fourth(yIn) * now.Cai, calciumOut);
        T phiDyad = 2 * Faraday * Membrane.ConstantField(2 * x, Fourth(yDyad) * now.CaSS, calciumOut);
        T sodium = permeability * (0.00125 * Faraday), potassium = permeability * (3.574e-4 * Faraday);
        return new(permeability * cytosol * phiIn, permeability * dyad * phiDyad,
            sodium * cytosol * Membrane.ConstantField(x, yIn * now.Nai, yOut * outside.Sodium),
            sodium * dyad * Membrane.ConstantField(x, yDyad * now.NaSS, yOut * outside.Sodium),
            potassium * cytosol * Membrane.ConstantField(x, yIn * now.Ki, yOut * outside.Potassium),
            potassium * dyad * Membrane.ConstantField(x, yDyad * now.KSS, yOut * outside.Potassium), phiIn);
    }

    static void LTypeGates<T>(T v, in Tomek2020State<T> now, in Tomek2020State<T> rate, in Tomek2020State<T> decay) where T : struct, IReal<T>
    {
        var rising = T.SelectLess(v, T.Of(31.4978), 1.0763 * T.Exp(-1.007 * T.Exp(-0.0829 * v)), T.Unity);
        var tauD = 0.6 + 1 / (T.Exp(-0.05 * (v + 6)) + T.Exp(0.09 * (v + 14)));
        Gate.Relax(now.D, T.SelectLess(v, T.Of(-40), T.Zero, rising), tauD, out rate.D, out decay.D);

        var steady = Gate.Boltzmann(v, -19.58, 3.696);
        var tauFast = 7 + 1 / (0.0045 * T.Exp((v + 20) / -10) + 0.0045 * T.Exp((v + 20) / 10));
        var tauSlow = 1000 + 1 / (3.5e-5 * T.Exp((v + 5) / -4) + 3.5e-5 * T.Exp((v + 5) / 6));
        var tauCaFast = 7 + 1 / (0.04 * T.Exp((v - 4) / -7) + 0.04 * T.Exp((v - 4) / 7));
        var tauCaSlow = 100 + 1 / (0.00012 * T.Exp(v / -3) + 0.00012 * T.Exp(v / 7));
        Gate.Relax(now.FFast, steady, tauFast, out rate.FFast, out decay.FFast);
        Gate.Relax(now.FSlow, steady, tauSlow, out rate.FSlow, out decay.FSlow);
        Gate.Relax(now.FCaFast, steady, tauCaFast, out rate.FCaFast, out decay.FCaFast);
        Gate.Relax(now.FCaSlow, steady, tauCaSlow, out rate.FCaSlow, out decay.FCaSlow);
        Gate.Relax(now.JCa, Gate.Boltzmann(v, -18.08, 2.7916), T.Of(72.5), out rate.JCa, out decay.JCa);
        Gate.Relax(now.FFastPhos, steady, 2.5 * tauFast, out rate.FFastPhos, out decay.FFastPhos);
        Gate.Relax(now.FCaFastPhos, steady, 2.5 * tauCaFast, out rate.FCaFastPhos, out decay.FCaFastPhos);
        decay.NCai = decay.NCaSS = now.JCa;
        rate.NCai = CalciumBinding(now.Cai, now.JCa) - now.NCai * now.JCa;
        rate.NCaSS = CalciumBinding(now.CaSS, now.JCa) - now.NCaSS * now.JCa;
    }

    /// <summary>Rate at which channels become inactivated by calcium, 1/ms; written without the paper's division by j_Ca, which may be zero.</summary>
    static T CalciumBinding<T>(T calcium, T recovery) where T : struct, IReal<T> => 500 * recovery / (500 + recovery * Fourth(1 + 0.002 / calcium));

    /// <summary>Share of channels that calcium inactivates fast.</summary>
    static T InactivationShare<T>(T v) where T : struct, IReal<T> => 0.3 + 0.6 * Gate.Boltzmann(v, 10, 10);

    /// <summary>Share of channels not inactivated, given the share n in the mode that calcium inactivates.</summary>
    static T Open<T>(T n, T share, T phosphorylated, in Tomek2020State<T> now) where T : struct, IReal<T>
    {
        T f = 0.6 * now.FFast + (1 - 0.6) * now.FSlow, fPhos = 0.6 * now.FFastPhos + (1 - 0.6) * now.FSlow;
        T fCa = share * now.FCaFast + (1 - share) * now.FCaSlow, fCaPhos = share * now.FCaFastPhos + (1 - share) * now.FCaSlow;
        return (f * (1 - n) + now.JCa * fCa * n) * (1 - phosphorylated) + (fPhos * (1 - n) + now.JCa * fCaPhos * n) * phosphorylated * 1.1;
    }

    /// <summary>Activity coefficient of a monovalent ion by Davies' equation; its fourth power is that of calcium.</summary>
    static T Activity<T>(T sodium, T potassium, T chloride, T calcium) where T : struct, IReal<T>
    {
        const double dielectric = 74 * Temperature;
        var strength = 0.5 * (sodium + potassium + chloride + 4 * calcium) / 1000;
        var root = T.Sqrt(strength);
        return T.Exp(-1820000 / (dielectric * Math.Sqrt(dielectric)) * (root / (1 + root) - 0.3 * strength));
    }

    static T Fourth<T>(T y) where T : struct, IReal<T> => Gate.Square(Gate.Square(y));

    /// <summary>Calcium of cytosol, dyadic space and the two parts of the reticulum.</summary>
    /// <param name="iCytosol">Calcium current into the cytosol, A/F.</param>
    /// <param name="iDyad">Calcium current into the dyadic space, A/F.</param>
    /// <param name="trigger">L-type calcium current into the dyadic space, A/F.</param>
    void CalciumStores<T>(in CellConditions<T> c, T iCytosol, T iDyad, T trigger, T phosphorylated, in Tomek2020State<T> now, in Tomek2020State<T> rate,
        in Tomek2020State<T> decay) where T : struct, IReal<T>
    {
        var release = c.Release * Release(trigger, phosphorylated, now, rate, decay);
        var uptake = c.Uptake * (ByLayer(1, 1.3, 1) * 0.005425) * Uptake(now.Cai, phosphorylated) - c.Leak * 0.0048825 * now.CaNetwork / 15;
        var transfer = (now.CaNetwork - now.CaJunction) / 60;
        var diffusion = (now.CaSS - now.Cai) / 0.2;
        var calmodulin = ByLayer(1, 1.3, 1) * 0.05;
        var freeCytosol = 1 / (1 + calmodulin * 0.00238 / Gate.Square(0.00238 + now.Cai) + 0.07 * 0.0005 / Gate.Square(0.0005 + now.Cai));
        var freeDyad = 1 / (1 + 0.047 * 0.00087 / Gate.Square(0.00087 + now.CaSS) + 1.124 * 0.0087 / Gate.Square(0.0087 + now.CaSS));
        rate.Cai = freeCytosol * (-iCytosol * (0.5 * IntoCytosol) - uptake * (Network / Cytosol) + diffusion * (Dyad / Cytosol));
        rate.CaSS = freeDyad * (-iDyad * (0.5 * IntoDyad) + release * (Junction / Dyad) - diffusion);
        rate.CaNetwork = uptake - transfer * (Junction / Network);
        rate.CaJunction = Membrane.Free(now.CaJunction, 10, 0.8) * (transfer - release);
        decay.Cai = decay.CaNetwork = decay.CaJunction = T.Zero;
        decay.CaSS = freeDyad / 0.2;
    }

    /// <summary>Uptake into the reticulum over its largest in channels not phosphorylated.</summary>
    static T Uptake<T>(T calcium, T phosphorylated) where T : struct, IReal<T> =>
        (1 - phosphorylated) * calcium / (calcium + 0.00092) + phosphorylated * 2.75 * calcium / (calcium + 0.00092 - 0.00017);

    /// <summary>Release from the reticulum, mmol/L/ms.</summary>
    T Release<T>(T trigger, T phosphorylated, in Tomek2020State<T> now, in Tomek2020State<T> rate, in Tomek2020State<T> decay) where T : struct, IReal<T>
    {
        const double time = 4.75; // ms
        var load = 1 + Gate.Square(Fourth(1.7 / now.CaJunction));
        var drive = -0.5 * time * ByLayer(1, 1, 1.7) * trigger / load;
        var depletion = 1 + 0.0123 / now.CaJunction;
        Gate.Relax(now.Release, drive, T.Max(T.Of(0.001), time / depletion), out rate.Release, out decay.Release);
        Gate.Relax(now.ReleasePhos, 1.25 * drive, T.Max(T.Of(0.001), 1.25 * time / depletion), out rate.ReleasePhos, out decay.ReleasePhos);
        return 1.5378 * ((1 - phosphorylated) * now.Release + phosphorylated * now.ReleasePhos);
    }
}
