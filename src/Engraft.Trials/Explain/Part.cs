namespace Engraft.Trials.Explain;

/// <summary>One part of a reported effect: what the posterior says of it given the number that was reported.</summary>
/// <param name="Name">cells, naturalCourse, regressionToTheMean, imbalance, unblinding, reporting, selection or chance.</param>
/// <param name="Before">Expected before the result, points or the figure's unit.</param>
/// <param name="Mean">Expected given the result; the parts add up to it.</param>
/// <param name="Low">90 % interval.</param>
public sealed record Part(string Name, double Before, double Mean, double Low, double High);

/// <summary>Another design of the same trial.</summary>
/// <param name="CellsShare">Share of the variance of the reported figure that would be the cells'.</param>
/// <param name="Certain">Chance that the sign of the cells' effect would be told at 90 %.</param>
public sealed record Redesign(string Name, double CellsShare, double Certain);

/// <summary>A reported figure taken apart.</summary>
/// <param name="Share">Part of the figure that is the cells', by the posterior means; not a number where the figure is near zero.</param>
/// <param name="Smallest">The least change of design that would tell cells from the rest; null where none listed does.</param>
public sealed record Explanation(Published.Figure Figure, double Observed, IReadOnlyList<Part> Parts, double Share, Redesign Present, IReadOnlyList<Redesign> Redesigns, Redesign? Smallest);
