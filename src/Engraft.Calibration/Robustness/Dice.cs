using Engraft.Numbers;

namespace Engraft.Calibration.Robustness;

/// <summary>Counted random choices: the same case of the same seed is the same on every machine.</summary>
sealed class Dice(ulong seed, uint index)
{
    readonly Philox stream = new(seed, index, Purpose.Robustness);
    uint rolled;

    public double Between(double low, double high) => low + (high - low) * stream.Uniform(rolled++);

    /// <summary>Uniform on a logarithmic scale.</summary>
    public double Magnitude(double low, double high) => low * Math.Pow(high / low, stream.Uniform(rolled++));

    public double Around(double mean, double deviation) => mean + deviation * stream.Normal(rolled++);

    public bool Chance(double share) => stream.Uniform(rolled++) < share;

    public int Below(int limit) => Math.Min((int)(limit * stream.Uniform(rolled++)), limit - 1);

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>A number, or nothing where the file leaves it out.</summary>
    public double? Maybe(double share, Func<double> number) => Chance(share) ? number() : null;
}
