using Engraft.Numbers;

namespace Engraft.Trials.Measurement;

/// <summary>Random numbers of one patient (or lot, or centre) of one trial for one purpose: the same in any order of calls.</summary>
/// <remarks>
/// Philox4x32-10 (doi:10.1145/2063384.2063405) keyed by the seed; counter: index, patient, purpose, trial. The last word is never zero,
/// so these streams share no number with the laboratory's.
/// </remarks>
public readonly struct TrialPhilox(ulong seed, string trial, uint patient, TrialPurpose purpose)
{
    readonly uint word = Word(trial);

    /// <summary>A uniform number in (0, 1), never 0 or 1.</summary>
    public double Uniform(uint index)
    {
        var (a, b, _, _) = Philox.Block(index, patient, (uint)purpose, word, (uint)seed, (uint)(seed >> 32));
        return (((((ulong)a << 32) | b) >> 12) + 0.5) * (1.0 / (1UL << 52));
    }

    /// <summary>A standard normal number.</summary>
    public double Normal(uint index) => NormalDistribution.Quantile(Uniform(index));

    /// <summary>The trial's name as a number (FNV-1a), odd.</summary>
    static uint Word(string trial)
    {
        var hash = 2166136261u;
        foreach (var letter in trial)
            hash = (hash ^ letter) * 16777619u;
        return hash | 1;
    }
}
