namespace Engraft.Trials.Explain;

/// <summary>One part of a reported effect: what the posterior says of it given the number that was reported.</summary>
/// <param name="Name">cells, naturalCourse, regressionToTheMean, imbalance, unblinding, reporting, selection or chance.</param>
/// <param name="Before">Expected before the result, points or the figure's unit.</param>
/// <param name="Mean">Expected given the result; the parts add up to it.</param>
/// <param name="Low">90 % interval.</param>
public sealed record Part(string Name, double Before, double Mean, double Low, double High);

/// <summary>A reported figure taken apart.</summary>
/// <param name="Share">Part of the figure that is the cells', by the posterior means; not a number where the figure is near zero.</param>
/// <param name="Redesigns">Designs that would tell cells from the rest, the smallest change first; then those that no number of patients would help.</param>
public sealed record Explanation(Published.Figure Figure, double Observed, IReadOnlyList<Part> Parts, double Share, Redesign Present, IReadOnlyList<Redesign> Redesigns)
{
    /// <summary>The least change of design that would tell cells from the rest; null where none does.</summary>
    public Redesign? Smallest => Redesigns.FirstOrDefault(design => design.Patients is not null);
}
