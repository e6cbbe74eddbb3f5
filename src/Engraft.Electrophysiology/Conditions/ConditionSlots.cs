using Engraft.Electrophysiology.CellModels;
using Engraft.Quantities;

namespace Engraft.Electrophysiology.Conditions;

/// <summary>The slots of <see cref="CellConditions{T}"/> by name.</summary>
public static class ConditionSlots
{
    public static IReadOnlyList<Slot> All { get; } = Slots.Of(typeof(CellConditions<>));

    /// <summary>Place of a slot in the row; -1 where there is none of that name.</summary>
    public static int Index(string name)
    {
        for (var i = 0; i < All.Count; i++)
            if (All[i].Name == name)
                return i;
        return -1;
    }
}
