using Engraft.Quantities;

namespace Engraft.Laboratory.Needs;

/// <summary>Numbers of one window by the names of its slots, to be read and written one by one.</summary>
sealed class NamedRow
{
    readonly double[] row;
    readonly int offset;
    readonly Dictionary<string, int> places;

    /// <param name="row">Values in the order of the window's slots, from <paramref name="offset"/>; written in place.</param>
    public NamedRow(double[] row, Type window, int offset = 0)
    {
        (this.row, this.offset) = (row, offset);
        places = Slots.Of(window).ToDictionary(slot => slot.Name, slot => slot.Index);
    }

    public double this[string slot]
    {
        get => row[offset + places[slot]];
        set => row[offset + places[slot]] = value;
    }
}
