using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Laboratory;

/// <summary>Numbers of manufacture that decide the day of a dose: drawn once for a group of eight draws, because lanes that advance together need one timetable.</summary>
/// <remarks>
/// Group 0 has the central numbers (the attribution runs on its draws). Later groups walk a Halton sequence (1960, doi:10.1007/BF01386213), shifted at random by seed and product
/// (Cranley and Patterson 1976, doi:10.1137/0713071): few groups cover the spread evenly, and more draws go on where fewer stopped.
/// </remarks>
public static class WaitingDraw
{
    /// <summary>Draws of a group: the widest register.</summary>
    public const int GroupSize = 8;

    static readonly (string Slot, uint Base)[] drawn = [("leadTime", 2), ("batchFailure", 3), ("correctionTime", 5)];

    public static int GroupOf(uint draw) => (int)(draw / GroupSize);

    /// <summary>The number of a group; null where the slot decides no day.</summary>
    /// <param name="product">Counter of the product's random numbers.</param>
    public static double? Value(Parameter parameter, ulong seed, int group, uint product)
    {
        for (var i = 0; i < drawn.Length; i++)
            if (drawn[i].Slot == parameter.Name)
                return group == 0 ? parameter.Value : parameter.At(Score(seed, group, product + (uint)i, drawn[i].Base));
        return null;
    }

    static double Score(ulong seed, int group, uint counter, uint @base)
    {
        var sum = RadicalInverse((uint)group, @base) + new Philox(seed, 0, Purpose.Manufacture).Uniform(counter);
        const double Least = 1e-9;
        return NormalDistribution.Quantile(Math.Clamp(sum < 1 ? sum : sum - 1, Least, 1 - Least));
    }

    /// <summary>The digits of a number behind the point, mirrored.</summary>
    static double RadicalInverse(uint number, uint @base)
    {
        var (value, place) = (0.0, 1.0 / @base);
        for (; number > 0; number /= @base, place /= @base)
            value += number % @base * place;
        return value;
    }
}
