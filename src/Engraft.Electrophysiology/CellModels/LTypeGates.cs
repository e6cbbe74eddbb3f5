using Engraft.Numbers;

namespace Engraft.Electrophysiology.CellModels;

/// <summary>Steady states and times (ms) of the gates of the L-type calcium current of ten Tusscher and Panfilov 2006, kept by Stewart 2009.</summary>
/// <remarks>doi:10.1152/ajpheart.00109.2006.</remarks>
readonly ref struct LTypeGates<T>(T v, T dyadic) where T : struct, IReal<T>
{
    /// <summary>Share of the channels that dyadic calcium leaves unbound.</summary>
    readonly T unbound = 1 / (1 + Gate.Square(dyadic / 0.05));
    readonly T v = v;

    public T SteadyD => Gate.Boltzmann(v, -8, -7.5);
    public T TauD => (1.4 * Gate.Boltzmann(v, -35, -13) + 0.25) * (1.4 * Gate.Boltzmann(v, -5, 5)) + Gate.Boltzmann(v, 50, -20);
    public T SteadyF => Gate.Boltzmann(v, -20, 7);
    public T TauF => 1102.5 * Gate.Bell(v, -27, 225) + 200 * Gate.Boltzmann(v, 13, -10) + 180 * Gate.Boltzmann(v, -30, 10) + 20;
    public T SteadyF2 => 0.67 * Gate.Boltzmann(v, -35, 7) + 0.33;
    public T TauF2 => 562 * Gate.Bell(v, -27, 240) + 31 * Gate.Boltzmann(v, 25, -10) + 80 * Gate.Boltzmann(v, -30, 10);
    public T SteadyFCaSS => 0.6 * unbound + 0.4;
    public T TauFCaSS => 80 * unbound + 2;
}
