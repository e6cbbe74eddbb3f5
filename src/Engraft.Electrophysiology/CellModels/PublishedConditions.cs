namespace Engraft.Electrophysiology.CellModels;

/// <summary>The conditions of the published cells: every factor is 1.</summary>
public static class PublishedConditions
{
    /// <summary>A row of <see cref="CellConditions{T}"/> to change.</summary>
    public static double[] Row => [.. Enumerable.Repeat(1.0, CellConditions<Numbers.One>.Size)];
}
