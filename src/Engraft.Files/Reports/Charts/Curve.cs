namespace Engraft.Files.Reports.Charts;

/// <summary>One line with its 90 % band; points that are no number are left out.</summary>
/// <param name="Colour">Index into the palette; 0 is standard care.</param>
internal sealed record Curve(string Label, int Colour, double[] X, double[] Mean, double[]? Low = null, double[]? High = null)
{
    /// <summary>More points than these cannot be told apart on a page.</summary>
    const int MostPoints = 140;

    public bool HasBand => Low is not null && High is not null;

    /// <summary>Indices of the points drawn: all, or an even choice that keeps the ends.</summary>
    public IEnumerable<int> Drawn()
    {
        var stride = Math.Max(1, (Mean.Length - 1 + MostPoints - 1) / MostPoints);
        for (var i = 0; i < Mean.Length; i += stride)
            yield return i;
        if (Mean.Length > 0 && (Mean.Length - 1) % stride != 0)
            yield return Mean.Length - 1;
    }

    public IEnumerable<double> Values() => (HasBand ? Mean.Concat(Low!).Concat(High!) : Mean).Where(double.IsFinite);

    public double Last() => Mean.LastOrDefault(double.IsFinite, double.NaN);
}
