namespace Engraft.Integration;

/// <summary>A move from one pool to another at a rate per unit of the donor; what leaves one enters the other, times <paramref name="Yield"/>.</summary>
/// <param name="From">Slot of the donor pool.</param>
/// <param name="To">Slot of the receiving pool, later than <paramref name="From"/>.</param>
/// <param name="Yield">Units of the receiving pool per unit of the donor.</param>
public readonly record struct Transfer(int From, int To, double Yield = 1);
