namespace Engraft.Files.Reports.Charts;

/// <summary>One bar from zero.</summary>
/// <param name="Written">The number in words, at the right.</param>
/// <param name="Assumed">Share of the number that rests on assumption, 0 to 1: this share of the bar is hatched.</param>
/// <param name="Low">Lower end of the 90 % whisker; null = none.</param>
internal sealed record Bar(string Label, double Value, string Written, int Colour, double Assumed = 0, double? Low = null, double? High = null);
