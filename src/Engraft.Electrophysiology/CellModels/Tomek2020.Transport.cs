using Engraft.Numbers;

namespace Engraft.Electrophysiology.CellModels;

/// <content>Sodium-calcium exchange and sodium-potassium pump.</content>
public sealed partial class Tomek2020
{
    /// <summary>Share of the exchangers that face the dyadic space.</summary>
    const double DyadicExchange = 0.35;

    /// <summary>Net charge moved by the exchangers of one space, 1/s, with their activation by calcium (O'Hara 2011, supplement).</summary>
    /// <param name="x">v·F/(RT).</param>
    static T Exchange<T>(T x, T sodium, T calcium, in Outside<T> outside) where T : struct, IReal<T>
    {
        const double kNa1 = 15, kNa2 = 5, kNa3 = 88.12, asymmetry = 12.5; // mmol/L
        const double wNa = 6e4, wCa = 6e4, wNaCa = 5e3, calciumOn = 1.5e6, calciumOff = 5e3; // 1/s, 1/s/(mmol/L)
        T hCa = T.Exp(0.167 * x), hNa = T.Exp(0.5224 * x);
        T h1 = 1 + sodium / kNa3 * (1 + hNa), h2 = sodium * hNa / (kNa3 * h1), h3 = 1 / h1;
        T h4 = 1 + sodium / kNa1 * (1 + sodium / kNa2), h5 = sodium * sodium / (h4 * kNa1 * kNa2), h6 = 1 / h4;
        T h7 = 1 + outside.Sodium / kNa3 * (1 + 1 / hNa), h8 = outside.Sodium / (kNa3 * hNa * h7), h9 = 1 / h7;
        T h10 = asymmetry + 1 + outside.Sodium / kNa1 * (1 + outside.Sodium / kNa2), h11 = outside.Sodium * outside.Sodium / (h10 * kNa1 * kNa2), h12 = 1 / h10;
        T k1 = h12 * outside.Calcium * calciumOn, k3p = h9 * wCa, k3pp = h8 * wNaCa, k3 = k3p + k3pp;
        T k4p = h3 * wCa / hCa, k4pp = h2 * wNaCa, k4 = k4p + k4pp;
        T k6 = h6 * calcium * calciumOn, k7 = h5 * h2 * wNa, k8 = h8 * h11 * wNa;
        var x1 = calciumOff * k4 * (k7 + k6) + calciumOff * k7 * (calciumOff + k3);
        var x2 = k1 * k7 * (k4 + calciumOff) + k4 * k6 * (k1 + k8);
        var x3 = k1 * k3 * (k7 + k6) + k8 * k6 * (calciumOff + k3);
        var x4 = calciumOff * k8 * (k4 + calciumOff) + k3 * calciumOff * (k1 + k8);
        var all = x1 + x2 + x3 + x4;
        T e1 = x1 / all, e2 = x2 / all, e3 = x3 / all, e4 = x4 / all;
        var jNa = 3 * (e4 * k7 - e1 * k8) + e3 * k4pp - e2 * k3pp;
        var jCa = e2 * calciumOff - e1 * k1;
        return (jNa + 2 * jCa) / (1 + Gate.Square(150e-6 / calcium));
    }

    /// <summary>Net charge moved by the pump, 1/s: Smith and Crampin's four-state cycle (doi:10.1016/j.pbiomolbio.2004.01.010), as in O'Hara 2011.</summary>
    /// <param name="x">v·F/(RT).</param>
    static T Pump<T>(T x, T sodium, T potassium, in Outside<T> outside) where T : struct, IReal<T>
    {
        const double atp = 9.8, adp = 0.05, phosphate = 4.2, proton = 1e-4, halfAtp = 1.698e-7; // mmol/L
        const double boundAtp = atp / halfAtp, voltageShare = -0.155;
        var sodiumIn = sodium / (9.073 * T.Exp(voltageShare / 3 * x));
        var sodiumOut = outside.Sodium / (27.78 * T.Exp((1 - voltageShare) / 3 * x));
        T potassiumIn = potassium / 0.5, potassiumOut = outside.Potassium / 0.3582;
        var inside = Gate.Cube(1 + sodiumIn) + Gate.Square(1 + potassiumIn) - 1;
        var beyond = Gate.Cube(1 + sodiumOut) + Gate.Square(1 + potassiumOut) - 1;
        var free = phosphate / (1 + proton / 1.698e-7 + sodium / 224 + potassium / 292);
        const double a2 = 687.2, a4 = 639 * boundAtp / (1 + boundAtp), b1 = 182.4 * adp;
        T a1 = 949.5 * Gate.Cube(sodiumIn) / inside, a3 = 1899 * Gate.Square(potassiumOut) / beyond;
        T b2 = 39.4 * Gate.Cube(sodiumOut) / beyond, b3 = 79300 * free * (proton / (1 + boundAtp)), b4 = 40 * Gate.Square(potassiumIn) / inside;
        var x1 = a4 * a1 * a2 + b1 * b4 * b3 + a2 * b4 * b3 + b3 * a1 * a2;
        var x2 = b2 * b1 * b4 + a1 * a2 * a3 + a3 * b1 * b4 + a2 * a3 * b4;
        var x3 = a2 * a3 * a4 + b3 * b2 * b1 + b2 * b1 * a4 + a3 * a4 * b1;
        var x4 = b4 * b3 * b2 + a3 * a4 * a1 + b2 * a4 * a1 + b3 * b2 * a1;
        return (a1 * a2 * a3 * a4 - b1 * b2 * b3 * b4) / (x1 + x2 + x3 + x4); // 3 sodium out, 2 potassium in
    }
}
