using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>Human ventricular muscle cell ToR-ORd with dynamic chloride, Tomek and others 2020.</summary>
/// <remarks>
/// Equations: doi:10.1101/2020.06.01.127043 on doi:10.7554/eLife.48890 (supplement 15.3), kept parts from O'Hara 2011 (doi:10.1371/journal.pcbi.1002061).
/// The pump has the authors' later correction of its proton concentration (1e-7 mol/L). The published constant of π is 3.14. The ATP-sensitive
/// potassium current, closed in the published cell, is left out. Symbols as in <see cref="TenTusscher2006"/>; p or Phos: phosphorylated by CaMKII.
/// </remarks>
public sealed partial class Tomek2020(CellLayer layer) : CellModel
{
    const double Gas = 8314, Temperature = 310, Faraday = 96485; // J/kmol/K, K, C/mol
    const double Thermal = Gas * Temperature / Faraday; // RT/F, mV
    const double OutsidePotassium = 5, OutsideSodium = 140, OutsideCalcium = 1.8, OutsideChloride = 150; // mmol/L
    const double Pi = 3.14, Length = 0.01, Radius = 0.0011; // cm
    const double Volume = 1000 * Pi * Radius * Radius * Length; // µL
    const double Area = 2 * (2 * Pi * Radius * Radius + 2 * Pi * Radius * Length); // cm²; twice the geometric area
    const double Cytosol = 0.68 * Volume, Network = 0.0552 * Volume, Junction = 0.0048 * Volume, Dyad = 0.02 * Volume; // µL
    const double IntoCytosol = Area / Faraday / Cytosol, IntoDyad = Area / Faraday / Dyad; // mmol/L/ms of a monovalent ion for 1 A/F

    static readonly IReadOnlyList<Slot> states = Slots.Of(typeof(Tomek2020State<>));

    public override string Name => $"Tomek2020:{LayerName.Short(layer)}";
    public override string Title => $"human ventricle (ToR-ORd, dynamic chloride), {LayerName.Long(layer)}";
    public override string Source => "doi:10.1101/2020.06.01.127043";
    public override IReadOnlyList<Slot> States => states;
    public override int Calcium => 5;
    public override bool Spontaneous => false;
    public override double StimulusCurrent => -106;

    /// <summary>The five states of the rapid rectifier's channels share one population.</summary>
    public override Range Shares => 35..40;

    public override IReadOnlyList<double> Initial { get; } =
    [
        -89.74808, 12.39736, 12.3977, 147.7115, 147.7114, 7.453481e-5, 6.497341e-5, 1.528001, 1.525693, 29.20698, 29.20696,
        6.517154e-4, 0.8473267, 0.8471657, 0.7018454, 0.8469014, 1.351203e-4, 0.5566017, 0.3115491,
        8.899259e-4, 0.9996716, 0.5988908, 4.534165e-4, 0.9996716, 0.6620692,
        1.588841e-31, 1, 0.9401791, 1, 0.9999014, 0.9999846, 1, 1, 8.326009e-4, 4.899378e-4,
        0.9982511, 7.936020e-4, 6.532143e-4, 2.922449e-4, 9.804083e-6, 0.2439590, 1.586167e-4, 1.808248e-22, 4.358608e-21, 0.01095026,
    ];

    public override IReadOnlyList<string> Channels { get; } =
    [
        "fastSodium", "lateSodium", "lTypeCalcium", "transientOutward", "rapidRectifier", "slowRectifier", "inwardRectifier", "exchanger", "sodiumPump",
        "calciumPump", "backgroundSodium", "backgroundCalcium", "backgroundPotassium", "backgroundChloride", "calciumChloride", "uptake", "release", "leak",
        "lateSodiumTime", "kinase", "outsidePotassium", "outsideSodium", "outsideCalcium",
    ];

    bool Epicardial => layer == CellLayer.Epicardial;

    /// <summary>A factor that differs between the layers of the wall.</summary>
    double ByLayer(double endocardial, double epicardial, double midmyocardial) =>
        Epicardial ? epicardial : layer == CellLayer.Midmyocardial ? midmyocardial : endocardial;

    public override void Rates<T>(Span<T> state, ReadOnlySpan<T> conditions, T stimulus, Span<T> rates, Span<T> decays)
    {
        Tomek2020State<T> now = new(state), rate = new(rates), decay = new(decays);
        var c = new CellConditions<T>(conditions);
        var outside = new Outside<T>(OutsideSodium * c.OutsideSodium, OutsidePotassium * c.OutsidePotassium, OutsideCalcium * c.OutsideCalcium);
        T v = now.V, x = v / Thermal;
        T eNa = Membrane.Nernst(Thermal, outside.Sodium, now.Nai), eK = Membrane.Nernst(Thermal, outside.Potassium, now.Ki);
        var phosphorylated = Kinase(c, now, rate, decay);

        var sodium = (c.FastSodium * FastSodium(v, phosphorylated, now, rate, decay) + c.LateSodium * LateSodium(v, c, phosphorylated, now, rate, decay)) * (v - eNa)
            + c.BackgroundSodium * 1.9239e-9 * Faraday * Membrane.ConstantField(x, now.Nai, outside.Sodium);
        var potassium = Potassium(v, eK, outside, phosphorylated, c, now, rate, decay);
        var exchange = c.Exchanger * (ByLayer(1, 1.1, 1.4) * 0.0034);
        var iNaCa = (1 - DyadicExchange) * exchange * Exchange(x, now.Nai, now.Cai, outside);
        var iNaCaSS = DyadicExchange * exchange * Exchange(x, now.NaSS, now.CaSS, outside);
        var iNaK = c.SodiumPump * (ByLayer(1, 0.9, 0.7) * 15.4509) * Pump(x, now.Nai, now.Ki, outside);
        var lType = LTypeCalcium(v, outside, phosphorylated, c, now, rate, decay);
        var iCaRest = c.BackgroundCalcium * 5.9194e-8 * lType.Background + c.CalciumPump * 0.0005 * now.Cai / (0.0005 + now.Cai);
        var iClCa = c.CalciumChloride * 0.2843 / (1 + 0.1 / now.CaSS) * (v + Membrane.Nernst(Thermal, T.Of(OutsideChloride), now.ClSS));
        var iClB = c.BackgroundChloride * 0.00198 * (v + Membrane.Nernst(Thermal, T.Of(OutsideChloride), now.Cli));

        rate.V = -(sodium + potassium + lType.All + iNaCa + iNaCaSS + iNaK + iCaRest + iClCa + iClB + stimulus);
        decay.V = T.Zero;
        rate.Nai = -(sodium + 3 * iNaCa + lType.SodiumCytosol + 3 * iNaK) * IntoCytosol + (now.NaSS - now.Nai) / 2 * (Dyad / Cytosol);
        rate.NaSS = -(lType.SodiumDyad + 3 * iNaCaSS) * IntoDyad - (now.NaSS - now.Nai) / 2;
        rate.Ki = -(potassium - 2 * iNaK + lType.PotassiumCytosol + stimulus) * IntoCytosol + (now.KSS - now.Ki) / 2 * (Dyad / Cytosol);
        rate.KSS = -lType.PotassiumDyad * IntoDyad - (now.KSS - now.Ki) / 2;
        rate.Cli = iClB * IntoCytosol + (now.ClSS - now.Cli) / 2 * (Dyad / Cytosol);
        rate.ClSS = iClCa * IntoDyad - (now.ClSS - now.Cli) / 2;
        decay.Nai = decay.NaSS = decay.Ki = decay.KSS = decay.Cli = decay.ClSS = T.Zero;
        CalciumStores(c, lType.CalciumCytosol + iCaRest - 2 * iNaCa, lType.CalciumDyad - 2 * iNaCaSS, lType.CalciumDyad, phosphorylated, now, rate, decay);
    }

    /// <summary>Concentrations outside the cell, mmol/L.</summary>
    readonly record struct Outside<T>(T Sodium, T Potassium, T Calcium) where T : struct, IReal<T>;

    /// <summary>Share of channels phosphorylated by the kinase CaMKII.</summary>
    static T Kinase<T>(in CellConditions<T> c, in Tomek2020State<T> now, in Tomek2020State<T> rate, in Tomek2020State<T> decay) where T : struct, IReal<T>
    {
        var bound = 0.05 * (1 - now.KinaseTrapped) / (1 + 0.0015 / now.CaSS);
        var active = bound + now.KinaseTrapped;
        rate.KinaseTrapped = 0.05 * bound * active - 0.00068 * now.KinaseTrapped;
        decay.KinaseTrapped = T.Of(0.00068);
        return 1 / (1 + 0.15 / (active * c.Kinase));
    }

    /// <summary>Conductance of I_Na, A/F/mV.</summary>
    static T FastSodium<T>(T v, T phosphorylated, in Tomek2020State<T> now, in Tomek2020State<T> rate, in Tomek2020State<T> decay) where T : struct, IReal<T>
    {
        var steadyH = Gate.Square(Gate.Boltzmann(v, -71.55, 7.43));
        Gate.Relax(now.M, Gate.Square(Gate.Boltzmann(v, -56.86, -9.03)), ActivationTime(v), out rate.M, out decay.M);
        decay.H = decay.HPhos = SodiumInactivation.OpeningH(v) + SodiumInactivation.ClosingH(v);
        decay.J = SodiumInactivation.OpeningJ(v) + SodiumInactivation.ClosingJ(v);
        decay.JPhos = decay.J / 1.46;
        rate.H = (steadyH - now.H) * decay.H;
        rate.HPhos = (Gate.Square(Gate.Boltzmann(v, -77.55, 7.43)) - now.HPhos) * decay.HPhos;
        rate.J = (steadyH - now.J) * decay.J;
        rate.JPhos = (steadyH - now.JPhos) * decay.JPhos;
        return 11.7802 * Gate.Cube(now.M) * ((1 - phosphorylated) * now.H * now.J + phosphorylated * now.HPhos * now.JPhos);
    }

    /// <summary>Time of activation of the sodium currents, ms.</summary>
    static T ActivationTime<T>(T v) where T : struct, IReal<T> =>
        0.1292 * T.Exp(-Gate.Square((v + 45.79) / 15.54)) + 0.06487 * T.Exp(-Gate.Square((v - 4.823) / 51.12));

    /// <summary>Conductance of I_NaL, A/F/mV.</summary>
    T LateSodium<T>(T v, in CellConditions<T> c, T phosphorylated, in Tomek2020State<T> now, in Tomek2020State<T> rate, in Tomek2020State<T> decay)
        where T : struct, IReal<T>
    {
        var time = 200 * c.LateSodiumTime;
        Gate.Relax(now.MLate, Gate.Boltzmann(v, -42.85, -5.264), ActivationTime(v), out rate.MLate, out decay.MLate);
        Gate.Relax(now.HLate, Gate.Boltzmann(v, -87.61, 7.488), time, out rate.HLate, out decay.HLate);
        Gate.Relax(now.HLatePhos, Gate.Boltzmann(v, -93.81, 7.488), 3 * time, out rate.HLatePhos, out decay.HLatePhos);
        return ByLayer(1, 0.6, 1) * 0.0279 * now.MLate * ((1 - phosphorylated) * now.HLate + phosphorylated * now.HLatePhos);
    }
}
