namespace Engraft.Electrophysiology.Tissues;

/// <summary>What stands between two regions beside their own resistance, as between graft and host.</summary>
/// <param name="First">Number of a region, from 1.</param>
/// <param name="Second">Number of the other.</param>
/// <param name="Conductance">Of the area between them, S/m²; 0 isolates.</param>
public readonly record struct TissueInterface(int First, int Second, double Conductance)
{
    public bool Joins(int a, int b) => (a, b) == (First, Second) || (b, a) == (First, Second);
}
