namespace Engraft.Files.Reports.Charts;

/// <summary>One set of axes of a line chart.</summary>
/// <param name="AxisTitle">Quantity and unit.</param>
/// <param name="BandNote">What the shaded bands are; required where a curve has one.</param>
/// <param name="Zero">Draw and include the zero line (differences, hazards, masses).</param>
/// <param name="Label">How the number at a curve's end is written.</param>
internal sealed record Panel(string AxisTitle, string BandNote, IReadOnlyList<Curve> Curves, double Height, bool Zero, Func<double, string> Label)
{
    /// <summary>Limits shared by small multiples; null = from the curves.</summary>
    public (double Low, double High)? Limits { get; init; }
}
