using Engraft.Numbers;

namespace Engraft.Electrophysiology.CellModels;

/// <content>Potassium currents.</content>
public sealed partial class Tomek2020
{
    /// <summary>I_to, I_Kr, I_Ks, I_K1 and I_Kb, A/F.</summary>
    T Potassium<T>(T v, T eK, in Outside<T> outside, T phosphorylated, in CellConditions<T> c, in Tomek2020State<T> now, in Tomek2020State<T> rate,
        in Tomek2020State<T> decay) where T : struct, IReal<T>
    {
        var u = v - eK;
        var rootK = T.Sqrt(outside.Potassium / OutsidePotassium);
        var eKs = Membrane.Nernst(Thermal, outside.Potassium + 0.01833 * outside.Sodium, now.Ki + 0.01833 * now.Nai);
        RapidRectifier(v, now, rate, decay);
        return c.TransientOutward * (ByLayer(1, 2, 2) * 0.16) * TransientOutward(v, phosphorylated, now, rate, decay) * u
            + c.RapidRectifier * (ByLayer(1, 1.3, 0.8) * 0.0321) * rootK * now.Open * u
            + c.SlowRectifier * (ByLayer(1, 1.4, 1) * 0.0011) * SlowRectifier(v, now, rate, decay) * (v - eKs)
            + c.InwardRectifier * (ByLayer(1, 1.2, 1.3) * 0.6992) * rootK * InwardRectifier(u) * u
            + c.BackgroundPotassium * (ByLayer(1, 0.6, 1) * 0.0189) * Gate.Boltzmann(v, 10.8968, -23.9871) * u;
    }

    /// <summary>Open share of the inward rectifier at u = v - eK (Carro 2011).</summary>
    static T InwardRectifier<T>(T u) where T : struct, IReal<T>
    {
        var alpha = 4.094 / (1 + T.Exp(0.1217 * (u - 49.934)));
        var beta = (15.72 * T.Exp(0.0674 * (u - 3.257)) + T.Exp(0.0618 * (u - 594.31))) / (1 + T.Exp(-0.1629 * (u + 14.207)));
        return alpha / (alpha + beta);
    }

    /// <summary>Open share of the channels of I_to.</summary>
    T TransientOutward<T>(T v, T phosphorylated, in Tomek2020State<T> now, in Tomek2020State<T> rate, in Tomek2020State<T> decay) where T : struct, IReal<T>
    {
        var tauA = 1.0515 / (Gate.Boltzmann(v, 18.4099, -29.3814) / 1.2089 + 3.5 * Gate.Boltzmann(v, -100, 29.3814));
        Gate.Relax(now.A, Gate.Boltzmann(v, 14.34, -14.82), tauA, out rate.A, out decay.A);
        Gate.Relax(now.APhos, Gate.Boltzmann(v, 24.34, -14.82), tauA, out rate.APhos, out decay.APhos);

        var steady = Gate.Boltzmann(v, -43.94, 5.711);
        var faster = Epicardial ? 1 - 0.95 * Gate.Boltzmann(v, -70, 5) : T.Unity;
        var tauFast = (4.562 + 1 / (0.3933 * T.Exp((v + 100) / -100) + 0.08004 * T.Exp((v + 50) / 16.59))) * faster;
        var tauSlow = (23.62 + 1 / (0.001416 * T.Exp((v + 96.52) / -59.05) + 1.78e-8 * T.Exp((v + 114.1) / 8.079))) * faster;
        var develop = 1.354 + 1e-4 / (T.Exp((v - 167.4) / 15.89) + T.Exp((v - 12.23) / -0.2154));
        var slower = develop * (1 - 0.5 * Gate.Boltzmann(v, -70, 20));
        Gate.Relax(now.IFast, steady, tauFast, out rate.IFast, out decay.IFast);
        Gate.Relax(now.ISlow, steady, tauSlow, out rate.ISlow, out decay.ISlow);
        Gate.Relax(now.IFastPhos, steady, slower * tauFast, out rate.IFastPhos, out decay.IFastPhos);
        Gate.Relax(now.ISlowPhos, steady, slower * tauSlow, out rate.ISlowPhos, out decay.ISlowPhos);

        var fast = Gate.Boltzmann(v, 213.6, 151.2);
        return (1 - phosphorylated) * now.A * (fast * now.IFast + (1 - fast) * now.ISlow)
            + phosphorylated * now.APhos * (fast * now.IFastPhos + (1 - fast) * now.ISlowPhos);
    }

    /// <summary>Moves between three closed states, one open and one inactivated (after Lu 2001, doi:10.1113/jphysiol.2001.012690).</summary>
    static void RapidRectifier<T>(T v, in Tomek2020State<T> now, in Tomek2020State<T> rate, in Tomek2020State<T> decay) where T : struct, IReal<T>
    {
        const double alpha1 = 0.154375, beta1 = 0.1911; // 1/ms
        var x = v / Thermal;
        T alpha = 0.1161 * T.Exp(0.299 * x), beta = 0.2442 * T.Exp(-1.604 * x);
        T alpha2 = 0.0578 * T.Exp(0.971 * x), beta2 = 0.000349 * T.Exp(-1.062 * x);
        T alphaI = 0.2533 * T.Exp(0.5953 * x), betaI = 0.06525 * T.Exp(-0.8209 * x);
        var direct = 5.2e-5 * T.Exp(1.525 * x); // from the closed state C1 to the inactivated one
        var back = beta2 * betaI * direct / (alpha2 * alphaI);

        rate.C3 = beta * now.C2 - alpha * now.C3;
        rate.C2 = alpha * now.C3 + beta1 * now.C1 - (beta + alpha1) * now.C2;
        rate.C1 = alpha1 * now.C2 + beta2 * now.Open + back * now.Inactive - (beta1 + alpha2 + direct) * now.C1;
        rate.Open = alpha2 * now.C1 + betaI * now.Inactive - (beta2 + alphaI) * now.Open;
        rate.Inactive = direct * now.C1 + alphaI * now.Open - (back + betaI) * now.Inactive;
        decay.C3 = alpha;
        decay.C2 = beta + alpha1;
        decay.C1 = beta1 + alpha2 + direct;
        decay.Open = beta2 + alphaI;
        decay.Inactive = back + betaI;
    }

    /// <summary>Open share of the channels of I_Ks with its dependence on calcium.</summary>
    static T SlowRectifier<T>(T v, in Tomek2020State<T> now, in Tomek2020State<T> rate, in Tomek2020State<T> decay) where T : struct, IReal<T>
    {
        var steady = Gate.Boltzmann(v, -11.6, -8.932);
        var tau1 = 817.3 + 1 / (2.326e-4 * T.Exp((v + 48.28) / 17.8) + 0.001292 * T.Exp((v + 210) / -230));
        decay.X2 = 0.01 * T.Exp((v - 50) / 20) + 0.0193 * T.Exp((v + 66.54) / -31);
        rate.X2 = (steady - now.X2) * decay.X2;
        Gate.Relax(now.X1, steady, tau1, out rate.X1, out decay.X1);
        return (1 + 0.6 / (1 + T.Pow(3.8e-5 / now.Cai, T.Of(1.4)))) * now.X1 * now.X2;
    }
}
