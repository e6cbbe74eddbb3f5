using System.Runtime.CompilerServices;
using Engraft.Numbers;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>Forms that gates of ionic channels are published in.</summary>
static class Gate
{
    /// <summary>1 / (1 + exp((v - half)/slope)): falls with v where the slope is positive, rises where it is negative.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Boltzmann<T>(T v, double half, double slope) where T : struct, IReal<T> => 1 / (1 + T.Exp((v - half) / slope));

    /// <summary>exp(-(v - centre)²/width).</summary>
    /// <param name="width">mV².</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Bell<T>(T v, double centre, double width) where T : struct, IReal<T> => T.Exp(-Square(v - centre) / width);

    /// <summary>A gate x that goes to its steady state with a time constant: dx/dt = (steady - x)/τ, λ = 1/τ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Relax<T>(T x, T steady, T tau, out T rate, out T decay) where T : struct, IReal<T>
    {
        decay = 1 / tau;
        rate = (steady - x) * decay;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static T Square<T>(T x) where T : struct, IReal<T> => x * x;

    [MethodImpl(MethodImplOptions.AggressiveInlining)] public static T Cube<T>(T x) where T : struct, IReal<T> => x * x * x;
}
