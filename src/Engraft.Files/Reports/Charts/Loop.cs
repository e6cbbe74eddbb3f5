namespace Engraft.Files.Reports.Charts;

/// <summary>One pressure-volume loop of the left ventricle: mL, mmHg.</summary>
internal sealed record Loop(string Label, int Colour, bool Dashed, double[] Volume, double[] Pressure);
