namespace Engraft.Electrophysiology.Kernels;

/// <summary>How far from overflow and underflow a pass keeps what it makes.</summary>
/// <param name="Least">Smallest product of divisors.</param>
/// <param name="Most">Largest product of divisors.</param>
/// <param name="Offset">Largest constant part split off an exponent.</param>
/// <param name="Extinction">Added to every share of open channels: beside a share that matters it is nothing, and one that dies out ends here instead of among the
/// subnormal numbers, with which a processor is many times slower.</param>
sealed record NumberLimits(double Least, double Most, double Offset, double Extinction)
{
    public static NumberLimits Double { get; } = new(1e-200, 1e200, 300, 1e-30);

    public static NumberLimits Single { get; } = new(1e-30, 1e30, 20, 1e-15);
}
