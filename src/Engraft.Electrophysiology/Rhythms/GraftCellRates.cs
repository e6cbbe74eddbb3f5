namespace Engraft.Electrophysiology.Rhythms;

/// <summary>How fast a graft's cell beats alone; 0 where it is silent, null where its potential leaves what the equations hold for.</summary>
/// <param name="Extent">Of the extra automaticity; 0 without it.</param>
/// <param name="Rate">As it lies in the heart, 1/min.</param>
/// <param name="InVitro">Without extra automaticity, 1/min.</param>
public sealed record GraftCellRates(double Extent, double? Rate, double? InVitro);
