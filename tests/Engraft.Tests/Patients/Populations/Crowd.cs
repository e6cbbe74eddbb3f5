using Engraft.Patients;
using Engraft.Patients.Populations;

namespace Engraft.Tests.Patients.Populations;

/// <summary>A population for tests, written in code: chronic infarcts with every quantity of the correlation matrix.</summary>
static class Crowd
{
    public static Population Of(RankCorrelations? correlations = null, IReadOnlyList<EntryBound>? entry = null) => new()
    {
        Name = "crowd",
        Title = "Crowd",
        Source = "test",
        Causes = [(new InfarctCause([0.6, 0.15, 0.25], 0.7), 1)],
        Entry = entry ?? [],
        Women = Share(0.25),
        NyhaShares = [0.1, 0.5, 0.3, 0.1],
        Correlations = correlations ?? RankCorrelations.HeartFailure,
        Tables = new Dictionary<string, ConditionalShare>
        {
            ["arni"] = Share(0.2),
            ["arb"] = Share(0.3),
            ["aceInhibitor"] = Share(0.4),
            ["icd"] = Share(0.1) with { Rules = [(new Condition(PopulationQuantity.Lvef, double.NegativeInfinity, 0.3), 0.6)] },
        },
        Marginals = Marginals,
    };

    /// <summary>Wide enough bounds that hardly anybody is impossible, so that the draw is seen by itself.</summary>
    static readonly Dictionary<PopulationQuantity, TargetMarginal> Marginals = new()
    {
        [PopulationQuantity.Age] = Normal(62, 10, 30, 90),
        [PopulationQuantity.HeightWomen] = Normal(163, 7, 140, 190),
        [PopulationQuantity.HeightMen] = Normal(176, 7.5, 150, 205),
        [PopulationQuantity.BodyMassIndex] = Skewed(28, 5, 16, 50),
        [PopulationQuantity.Lvef] = Normal(0.32, 0.06, 0.12, 0.49),
        [PopulationQuantity.Lvedv] = Skewed(230, 55, 100, 500),
        [PopulationQuantity.WedgePressure] = Skewed(17, 6, 4, 38),
        [PopulationQuantity.RightAtrialPressure] = Skewed(8, 4, 1, 22),
        [PopulationQuantity.PulmonarySystolicPressure] = Skewed(38, 11, 15, 85),
        [PopulationQuantity.CardiacOutput] = Skewed(4.6, 1.0, 2.2, 8),
        [PopulationQuantity.SystolicPressure] = Normal(120, 16, 85, 180),
        [PopulationQuantity.DiastolicPressure] = Normal(72, 9, 45, 105) with { With = (PopulationQuantity.SystolicPressure, 0.6) },
        [PopulationQuantity.HeartRate] = Normal(72, 11, 48, 115),
        [PopulationQuantity.Creatinine] = Skewed(105, 30, 45, 260),
        [PopulationQuantity.NtProBnp] = Skewed(2000, 2000, 100, 30000),
        [PopulationQuantity.InfarctSize] = Skewed(0.2, 0.06, 0.03, 0.45) with { With = (PopulationQuantity.Lvef, -0.5) },
        [PopulationQuantity.TimeSince] = Skewed(2000, 1800, 180, 11000),
    };

    static TargetMarginal Normal(double mean, double spread, double low, double high) => Of(BoundedDistribution.Of(mean, spread, low, high, false)!);

    static TargetMarginal Skewed(double mean, double spread, double low, double high) => Of(BoundedDistribution.Of(mean, spread, low, high, true)!);

    static TargetMarginal Of(BoundedDistribution distribution) => new() { Distribution = distribution, Method = "assumed", Quality = "D", Source = "test" };

    static ConditionalShare Share(double share) => new(share, [], "assumed", "D", "test");

    /// <summary>A patient's value of a quantity of the correlation matrix.</summary>
    public static double Read(Patient patient, PopulationQuantity quantity) => quantity switch
    {
        PopulationQuantity.Age => patient.Age,
        PopulationQuantity.BodyMassIndex => patient.Weight!.Value / (patient.Height!.Value * patient.Height.Value) * 10000,
        PopulationQuantity.BodySurfaceArea => Patient.BodySurfaceArea(patient.Height!.Value, patient.Weight!.Value),
        PopulationQuantity.Lvef => patient.Lvef!.Value,
        PopulationQuantity.Lvedv => patient.Lvedv!.Value,
        PopulationQuantity.WedgePressure => patient.WedgePressure!.Value,
        PopulationQuantity.RightAtrialPressure => patient.RightAtrialPressure!.Value,
        PopulationQuantity.PulmonarySystolicPressure => patient.PulmonarySystolicPressure!.Value,
        PopulationQuantity.CardiacOutput => patient.CardiacOutput!.Value,
        PopulationQuantity.SystolicPressure => patient.SystolicPressure!.Value,
        PopulationQuantity.DiastolicPressure => patient.DiastolicPressure!.Value,
        PopulationQuantity.HeartRate => patient.HeartRate!.Value,
        PopulationQuantity.Creatinine => patient.Creatinine!.Value,
        PopulationQuantity.NtProBnp => patient.NtProBnp!.Value,
        PopulationQuantity.Nyha => patient.Nyha!.Value,
        PopulationQuantity.InfarctSize => ((MyocardialInfarction)patient.Aetiology).InfarctSize!.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(quantity)),
    };
}
