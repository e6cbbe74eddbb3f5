using System.Runtime.CompilerServices;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>Forms of current through a membrane that several models share.</summary>
static class Membrane
{
    /// <summary>Below this the ratio x/(eˣ - 1) is taken from its series, whose next term is 3e-17.</summary>
    const double SmallExponent = 0.01;

    /// <summary>Potential at which an ion of charge 1 is in balance, mV: RT/F·ln(outside/inside).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Nernst<T>(double thermal, T outside, T inside) where T : struct, IReal<T> => thermal * T.Log(outside / inside);

    /// <summary>x/(eˣ - 1), finite at x = 0, given eˣ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Bernoulli<T>(T x, T exponential) where T : struct, IReal<T>
    {
        var square = x * x;
        var series = 1 - 0.5 * x + square * (1.0 / 12 - square / 720);
        var near = T.SelectLess(T.Abs(x), T.Of(SmallExponent), T.Unity, T.Zero);
        return T.SelectLess(T.Of(0.5), near, series, x / (exponential - 1 + near));
    }

    /// <summary>Driving term of the constant-field equation, x·(inside·eˣ - outside)/(eˣ - 1), in the unit of the concentrations.</summary>
    /// <param name="x">z·V·F/(RT).</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ConstantField<T>(T x, T inside, T outside) where T : struct, IReal<T>
    {
        var e = T.Exp(x);
        return Bernoulli(x, e) * (inside * e - outside);
    }

    /// <summary>Sodium-calcium exchange over its largest current (ten Tusscher 2004, doi:10.1152/ajpheart.00794.2003).</summary>
    /// <param name="x">V·F/(RT).</param>
    /// <param name="gamma">Place of the energy barrier in the membrane.</param>
    /// <param name="alpha">Favour given to the outward direction.</param>
    public static T Exchange<T>(T x, T sodium, T calcium, T outsideSodium, T outsideCalcium, double gamma, double alpha) where T : struct, IReal<T>
    {
        const double halfSodium = 87.5, halfCalcium = 1.38, saturation = 0.1;
        var forward = T.Exp(gamma * x);
        var backward = T.Exp((gamma - 1) * x);
        var net = forward * Gate.Cube(sodium) * outsideCalcium - backward * Gate.Cube(outsideSodium) * calcium * alpha;
        return net / ((halfSodium * halfSodium * halfSodium + Gate.Cube(outsideSodium)) * (halfCalcium + outsideCalcium) * (1 + saturation * backward));
    }

    /// <summary>Sodium-potassium pump over its largest current (ten Tusscher 2004).</summary>
    /// <param name="x">V·F/(RT).</param>
    public static T Pump<T>(T x, T sodium, T outsidePotassium) where T : struct, IReal<T>
    {
        const double halfPotassium = 1, halfSodium = 40;
        var voltage = 1 + 0.1245 * T.Exp(-0.1 * x) + 0.0353 * T.Exp(-x);
        return outsidePotassium / (outsidePotassium + halfPotassium) * sodium / (sodium + halfSodium) / voltage;
    }

    /// <summary>Free share of a small change of calcium beside one buffer at equilibrium.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Free<T>(T calcium, double buffer, double half) where T : struct, IReal<T> => 1 / (1 + buffer * half / Gate.Square(calcium + half));
}
