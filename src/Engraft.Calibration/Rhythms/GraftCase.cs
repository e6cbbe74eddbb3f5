using System.Globalization;
using Engraft.Numbers;
using Engraft.Outcomes;

namespace Engraft.Calibration.Rhythms;

/// <summary>One heart of the graft study.</summary>
/// <param name="Kind">"fit" or "heldOut".</param>
sealed record GraftCase(string Kind, uint Index, GraftBed Bed)
{
    /// <summary>Cases spread evenly by an additive sequence of four irrationals, those held out drawn at random beside them.</summary>
    public static IEnumerable<GraftCase> All(int fit, int heldOut)
    {
        // Powers of the root of x⁵ = x + 1: the most even such sequence of four numbers.
        const double root = 1.16730397826141868;
        for (var i = 0; i < Math.Max(fit, heldOut); i++)
        {
            if (i < fit)
                yield return Of("fit", (uint)i, [.. Enumerable.Range(1, 4).Select(k => (0.5 + (i + 1) / Power(root, k)) % 1)]);
            if (i < heldOut)
                yield return Of("heldOut", (uint)i, [.. Enumerable.Range(0, 4).Select(k => new Philox(20, (uint)i, Purpose.Microstructure).Uniform((uint)k))]);
        }
    }

    public ulong Seed => Index + (Kind == "fit" ? 1UL : 100_001UL);

    /// <summary>First columns of its row.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Kind},{Index},{Bed.Radius:F3},{Bed.Maturity:F4},{Bed.Interface:F3},{Bed.Fibrosis:F4}");

    static GraftCase Of(string kind, uint index, double[] share) => new(kind, index, GraftBed.At(share));

    static double Power(double x, int k) => k == 0 ? 1 : x * Power(x, k - 1);
}
