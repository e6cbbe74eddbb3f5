using Engraft.Therapies;

namespace Engraft.Trials.Truth;

/// <summary>What decides the unexplained effect of an arm: class of cells, cells of one administration, days of all.</summary>
public sealed record ArmDose(CellClass Class, double Cells, IReadOnlyList<double> Days)
{
    public static ArmDose Of(TherapyArm arm) =>
        new(arm.Product!.Class, arm.Dose, [.. Enumerable.Range(0, arm.Administrations).Select(k => arm.Day + k * arm.Interval)]);
}
