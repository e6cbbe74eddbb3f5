namespace Engraft.Numbers;

/// <summary>Counter-based random numbers: the same key and counter give the same number on every machine, in any order.</summary>
/// <remarks>Philox4x32-10 of Salmon, Moraes, Dror and Shaw 2011 (doi:10.1145/2063384.2063405). Keyed by seed, patient and purpose.</remarks>
public readonly struct Philox(ulong seed, uint patient, Purpose purpose)
{
    /// <summary>Ten rounds of Philox4x32 on a counter and a key.</summary>
    public static (uint A, uint B, uint C, uint D) Block(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1)
    {
        for (var round = 0; round < 10; round++)
        {
            var p0 = 0xD2511F53UL * c0;
            var p1 = 0xCD9E8D57UL * c2;
            (c0, c1, c2, c3) = ((uint)(p1 >> 32) ^ c1 ^ k0, (uint)p1, (uint)(p0 >> 32) ^ c3 ^ k1, (uint)p0);
            k0 += 0x9E3779B9;
            k1 += 0xBB67AE85;
        }
        return (c0, c1, c2, c3);
    }

    /// <summary>A uniform number in (0, 1), never 0 or 1; <paramref name="index"/> counts within patient and purpose.</summary>
    public double Uniform(uint index)
    {
        var (a, b, _, _) = Block(index, patient, (uint)purpose, 0, (uint)seed, (uint)(seed >> 32));
        var bits = (((ulong)a << 32) | b) >> 12;
        return (bits + 0.5) * (1.0 / (1UL << 52));
    }

    /// <summary>A standard normal number.</summary>
    public double Normal(uint index) => NormalDistribution.Quantile(Uniform(index));
}
