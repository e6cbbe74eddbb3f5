namespace Engraft.Electrophysiology.Fronts;

/// <summary>By how much the flux in an upstroke is to be multiplied so that a wave sampled at a given spacing is as fast as one sampled finely.</summary>
/// <param name="Spacings">Rising, √ms: of the samples along the wave's way over the root of the diffusivity in that direction.</param>
/// <param name="Factors">One a spacing.</param>
/// <param name="Speed">Of the converged wave where the diffusivity is 1 mm²/ms, mm/ms; speeds go with the root of the diffusivity.</param>
public sealed record FrontTable(double[] Spacings, double[] Factors, double Speed)
{
    /// <summary>The same factor for all spacings.</summary>
    public static FrontTable Of(double factor) => new([0], [factor], 0);

    /// <summary>Largest factor at spacings up to a given one.</summary>
    public double Most(double spacing) => Math.Max(Factor(spacing), Factors.Where((_, i) => Spacings[i] <= spacing).DefaultIfEmpty(1).Max());

    /// <summary>By straight lines between the spacings; the last factor beyond.</summary>
    public double Factor(double spacing)
    {
        var i = 0;
        while (i < Spacings.Length && Spacings[i] < spacing)
            i++;
        if (i == 0 || i == Spacings.Length)
            return Factors[Math.Min(i, Spacings.Length - 1)];
        var share = (spacing - Spacings[i - 1]) / (Spacings[i] - Spacings[i - 1]);
        return Factors[i - 1] + share * (Factors[i] - Factors[i - 1]);
    }
}
