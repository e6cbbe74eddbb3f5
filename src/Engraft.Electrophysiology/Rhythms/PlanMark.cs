using System.Buffers.Binary;
using Engraft.Electrophysiology.Geometry;
using Engraft.Electrophysiology.Tissues;

namespace Engraft.Electrophysiology.Rhythms;

/// <summary>A text that two plans share only if their runs have the same steps.</summary>
static class PlanMark
{
    const string Form = "engraft.rhythm-checkpoint/3";

    public static string Of(RhythmPlan plan, TissueMap map)
    {
        var options = plan.Options with { Threads = 1, Lanes = 0 }; // bytes depend on neither
        var regions = plan.Regions.Select(region => FormattableString.Invariant($"{region.Model.Name} {region.Along:R} {region.Across:R} {region.Membrane:R} {Sum(region.Conditions):x16}"));
        return FormattableString.Invariant($"{Form}; {plan.Spacing:R} mm; {Sum(map.Labels):x16}; {options}; {plan.Protocol}; {string.Join(", ", regions)}; {string.Join(", ", plan.Interfaces)}");
    }

    static ulong Sum(double[] numbers)
    {
        var bytes = new byte[sizeof(double) * numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(sizeof(double) * i), numbers[i]);
        return Sum(bytes);
    }

    /// <summary>FNV-1a (Fowler, Noll and Vo).</summary>
    static ulong Sum(byte[] bytes)
    {
        var sum = 14695981039346656037UL;
        foreach (var one in bytes)
            sum = (sum ^ one) * 1099511628211UL;
        return sum;
    }
}
