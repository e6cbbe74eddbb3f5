namespace Engraft.Circulation;

/// <summary>One patient parameter that a fit may move, on the logarithmic scale.</summary>
/// <param name="Slot">Its slot in <see cref="HeartVessels{T}"/>.</param>
/// <param name="PriorSpread">SD of its logarithm before any measurement: broad, so that what is measured decides.</param>
public sealed record FreeParameter(string Name, int Slot, double PriorSpread);
