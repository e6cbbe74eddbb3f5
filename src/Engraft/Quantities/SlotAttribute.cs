namespace Engraft.Quantities;

/// <summary>Unit and meaning of one slot of a row; slots are numbered in the order the properties are declared.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SlotAttribute(string unit, string meaning) : Attribute
{
    /// <summary>Unit in house notation, for instance "1/d", "pg/mL", "-".</summary>
    public string Unit { get; } = unit;

    /// <summary>What the slot holds, in one line.</summary>
    public string Meaning { get; } = meaning;
}
