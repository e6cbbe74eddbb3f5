namespace Engraft.Files.Reports.Charts;

/// <summary>Maps an axis' numbers onto pixels.</summary>
/// <param name="From">Pixel of <paramref name="Low"/>.</param>
/// <param name="To">Pixel of <paramref name="High"/>.</param>
internal readonly record struct Scale(double Low, double High, double From, double To)
{
    public double At(double value) => From + (value - Low) / (High - Low) * (To - From);

    /// <summary>The pixel, kept inside the axis.</summary>
    public double Inside(double value) => At(Math.Clamp(value, Low, High));
}
