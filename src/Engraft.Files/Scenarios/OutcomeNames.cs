namespace Engraft.Files.Scenarios;

/// <summary>Outcomes a scenario may name, as in result.json.</summary>
static class OutcomeNames
{
    public static readonly IReadOnlyList<string> All =
    [
        "lvef", "lvedv", "lvesv", "lvedvIndex", "lvesvIndex", "strokeVolume", "cardiacOutput", "lvedp", "lvMass", "sphericity", "globalLongitudinalStrain",
        "scarMass", "scarPercent", "capillaryDensity", "inflammation", "graftMass", "graftCoupling", "sixMinuteWalk", "peakVo2", "nyha", "kccq", "mlhfq",
        "ntProBnp", "arrhythmiaIndex", "deathHazard", "hospitalisationHazard", "survival", "hospitalisationFree",
    ];

    /// <summary>When a scenario names none.</summary>
    public static readonly IReadOnlyList<string> Usual = ["lvef", "lvesvIndex"];
}
