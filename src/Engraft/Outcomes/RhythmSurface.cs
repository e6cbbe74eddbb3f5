using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Outcomes;

/// <summary>What small simulated hearts say of grafts, as a sample of response surfaces: capture, rate of the driven heart, and inducibility of the scar.</summary>
/// <remarks>
/// Logit of capture: second order in the four scaled quantities of a <see cref="GraftBed"/>; logarithm of the rate: first order; a graft
/// whose own cell is silent drives nothing, from a maturity that is each member's own. Each member is a draw from
/// the posterior of their coefficients, so the spread of the members is what the study leaves open. Read from data/rhythm.
/// </remarks>
/// <param name="Members">A row of coefficients each, in the order of <see cref="Columns"/>.</param>
/// <param name="Factor">How much more often VT begins in a heart that the graft drives at the sinus node's rate and in which every premature beat starts re-entry.</param>
/// <param name="FullInterface">Conductance between graft and host at a coupling of 1, S/m².</param>
public sealed record RhythmSurface(IReadOnlyList<double[]> Members, Parameter Factor, Parameter FullInterface)
{
    static readonly string[] quantities = ["radius", "maturity", "interface", "fibrosis"];

    /// <summary>Collagen shares at which inducibility was counted.</summary>
    public static IReadOnlyList<double> Scars { get; } = [0.3, 0.45];

    /// <summary>Coefficients of capture.</summary>
    public static int CaptureTerms => 15;

    /// <summary>Coefficients of the rate.</summary>
    public static int RateTerms => 5;

    /// <summary>Place of the electrical maturity at which the graft's cell falls silent.</summary>
    public static int SilentColumn => CaptureTerms + RateTerms;

    /// <summary>Place of the first share of inducible scars.</summary>
    public static int ScarColumn => SilentColumn + 1;

    /// <summary>Names of a member's numbers.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "capture.1", .. quantities.Select(name => $"capture.{name}"), .. Pairs().Select(pair => $"capture.{quantities[pair.A]}*{quantities[pair.B]}"),
        "rate.1", .. quantities.Select(name => $"rate.{name}"), "silent.maturity", .. Scars.Select(scar => FormattableString.Invariant($"inducible.{scar}")),
    ];

    /// <summary>The member of a draw; the judged numbers are drawn too.</summary>
    public GraftRhythm Draw(Philox stream) =>
        new(Members[(int)(stream.Uniform(0) * Members.Count)], Factor.At(stream.Normal(1)), FullInterface.At(stream.Normal(2)));

    /// <summary>The mean of the members.</summary>
    public GraftRhythm Centre => new([.. Enumerable.Range(0, Columns.Count).Select(i => Members.Average(member => member[i]))], Factor.Value, FullInterface.Value);

    /// <summary>What the coefficients of capture multiply; the first are those of the rate.</summary>
    public static double[] Terms(GraftBed bed)
    {
        var x = bed.Scaled;
        return [1, .. x, .. Pairs().Select(pair => x[pair.A] * x[pair.B])];
    }

    static IEnumerable<(int A, int B)> Pairs()
    {
        for (var a = 0; a < quantities.Length; a++)
            for (var b = a; b < quantities.Length; b++)
                yield return (a, b);
    }
}
