namespace Engraft.Circulation;

/// <summary>The parameters a fit moves.</summary>
public static class FreeParameters
{
    public const int Count = 10;

    public static IReadOnlyList<FreeParameter> All { get; } =
    [
        new("systemicResistance", 1, 0.5),
        new("arterialCompliance", 3, 0.5),
        new("lvReferenceArea", 7, 0.4),
        new("lvContractility", 11, 0.5),
        new("lvStiffness", 13, 0.6),
        new("stressedVolume", 5, 0.4),
        new("pulmonaryResistance", 2, 0.7),
        new("rvStiffness", 23, 0.6),
        new("rvReferenceArea", 9, 0.3),
        new("leakSlope", 15, 0.7),
    ];
}
