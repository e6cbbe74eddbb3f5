namespace Engraft.Laboratory;

/// <summary>How much of each mechanism rests on assumption: the share of the product's numbers it acts by that nobody measured.</summary>
static class MechanismAssumptions
{
    static readonly (string Mechanism, string[] Slots)[] numbers =
    [
        ("regeneration", ["differentiation", "myocyteLossRate", "proliferation", "immatureMass", "matureMass", "couplingCeiling"]),
        ("antiFibrosis", ["hgfSecretion", "hgfHighest", "lossRate", "lotFactor"]),
        ("angiogenesis", ["vegfSecretion", "vegfHighest", "lossRate", "lotFactor"]),
        ("immuneModulation", ["calming", "lungCalming", "lossRate", "lotFactor"]),
        ("hostProtection", ["protectionPotency", "lossRate", "lotFactor"]),
        ("harm", ["diameter", "pacing", "immunogenicity", "pluripotentShare", "harvestEvent"]),
    ];

    public static IReadOnlyDictionary<string, double> Shares(ArmPlan plan)
    {
        var product = plan.Arm!.Product!.Parameters();
        return numbers.ToDictionary(line => line.Mechanism, line => (double)line.Slots.Count(slot => product.Parameters[product.IndexOf(slot)].IsAssumption) / line.Slots.Length);
    }
}
