using Engraft.Numbers;
using Engraft.Quantities;

namespace Engraft.Mechanisms;

/// <summary>What an injection does to small vessels; values and sources in data/parameters/delivery.yaml.</summary>
public readonly ref struct DeliveryParameters<T>(ReadOnlySpan<T> row) where T : struct, IReal<T>
{
    /// <summary>Number of slots.</summary>
    public const int Size = 4;

    readonly ReadOnlySpan<T> row = row;

    [Slot("um", "largest cell that passes a capillary")] public T PassingDiameter => row[0];
    [Slot("um", "diameter at which the plugging number was taken")] public T PluggingDiameter => row[1];
    [Slot("cell/g", "cells of that diameter per gram that plug 63 % of capillaries")] public T PluggingCells => row[2];
    [Slot("-", "share of the myocytes behind plugged capillaries that die")] public T PluggedDeath => row[3];
}
