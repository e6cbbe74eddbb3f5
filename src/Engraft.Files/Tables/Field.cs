namespace Engraft.Files.Tables;

/// <summary>One key of a file: what may stand there. The same row drives reading, errors, JSON Schema, template and reference page.</summary>
sealed record Field(string Name, FieldKind Kind, string Meaning)
{
    public bool Required { get; init; }

    /// <summary>House unit of a quantity.</summary>
    public string Unit { get; init; } = "-";

    /// <summary>Smallest accepted value in the house unit (shares: 0 to 1).</summary>
    public double Minimum { get; init; } = double.NegativeInfinity;

    /// <summary>Largest accepted value in the house unit.</summary>
    public double Maximum { get; init; } = double.PositiveInfinity;

    /// <summary>Units of another dimension that are accepted too, and their factor to the house unit.</summary>
    public IReadOnlyList<(string Unit, double Factor)> Also { get; init; } = [];

    /// <summary>Accepted names of a choice; with <see cref="Refused"/>, what is refused by name and why.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The first letter of a choice may be written in either case (data files, whose choices are also names of types).</summary>
    public bool AnyCase { get; init; }

    /// <summary>What people write instead of a choice, and the choice they mean; suggested, not accepted.</summary>
    public IReadOnlyDictionary<string, string> Meant { get; init; } = new Dictionary<string, string>();

    /// <summary>Names that are known and refused, with the reason.</summary>
    public IReadOnlyDictionary<string, string> Refused { get; init; } = new Dictionary<string, string>();

    /// <summary>Accepted keys of a map.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>Fields of a group.</summary>
    public IReadOnlyList<Field> Fields { get; init; } = [];

    /// <summary>Fields by kind of a group with variants.</summary>
    public IReadOnlyList<Variant> Variants { get; init; } = [];

    /// <summary>A value as a file would write it.</summary>
    public string Example { get; init; } = "";

    public static Field OfText(string name, string meaning, string example) => new(name, FieldKind.Text, meaning) { Example = example };

    public static Field OfFlag(string name, string meaning) => new(name, FieldKind.Flag, meaning) { Example = "true" };

    public static Field OfQuantity(string name, string unit, double minimum, double maximum, string example, string meaning) =>
        new(name, FieldKind.Quantity, meaning) { Unit = unit, Minimum = minimum, Maximum = maximum, Example = example };

    public static Field OfShare(string name, double minimum, double maximum, string example, string meaning) =>
        new(name, FieldKind.Share, meaning) { Unit = "%", Minimum = minimum, Maximum = maximum, Example = example };

    public static Field OfWhole(string name, double minimum, double maximum, string example, string meaning) =>
        new(name, FieldKind.Whole, meaning) { Minimum = minimum, Maximum = maximum, Example = example };

    public static Field OfNumber(string name, string meaning) => new(name, FieldKind.Number, meaning) { Example = "1" };

    public static Field OfChoice(string name, string meaning, params string[] choices) =>
        new(name, FieldKind.Choice, meaning) { Choices = choices, Example = choices[0] };

    public static Field OfNames(string name, string meaning, string example, params string[] choices) =>
        new(name, FieldKind.Names, meaning) { Choices = choices, Example = example };
}
