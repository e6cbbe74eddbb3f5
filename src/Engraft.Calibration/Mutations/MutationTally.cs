namespace Engraft.Calibration.Mutations;

/// <summary>What became of the mutated files of a format.</summary>
public sealed class MutationTally(string format)
{
    public string Format => format;
    public int Cases { get; private set; }
    public int Read { get; private set; }
    public int Refused { get; private set; }

    /// <summary>Longest time of a case, ms.</summary>
    public double Slowest { get; private set; }

    /// <summary>Largest allocation of a case, bytes.</summary>
    public long Largest { get; private set; }

    /// <summary>Cases that threw, took too long or too much, or were refused without a message: index and what happened.</summary>
    public List<(uint Case, string What)> Faults { get; } = [];

    internal void Add(uint index, bool read, string? fault, double time, long allocated)
    {
        Cases++;
        Read += read && fault is null ? 1 : 0;
        Refused += read || fault is not null ? 0 : 1;
        (Slowest, Largest) = (Math.Max(Slowest, time), Math.Max(Largest, allocated));
        if (fault is not null)
            Faults.Add((index, fault));
    }
}
