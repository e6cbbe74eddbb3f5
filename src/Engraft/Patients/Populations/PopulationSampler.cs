namespace Engraft.Patients.Populations;

/// <summary>Draws candidates of a population: who meets the entry criteria and could live, one by one from counted streams.</summary>
/// <remarks>A candidate hangs on (population, seed, index) alone. What was rejected before does not move those who follow.</remarks>
public static class PopulationSampler
{
    /// <summary>The candidate of an index; null where the entry criteria or physical possibility reject him.</summary>
    public static Patient? Candidate(Population population, ulong seed, uint index) => Candidate(population, seed, index, out _);

    /// <summary>The candidate of an index, or why there is none.</summary>
    /// <param name="rejection">"entry: lvef" and so on, or what no living patient has; null with a candidate.</param>
    public static Patient? Candidate(Population population, ulong seed, uint index, out string? rejection)
    {
        var (patient, _) = Draw(population, seed, index, out rejection);
        return patient;
    }

    /// <summary>The candidate with all values that the population describes.</summary>
    internal static (Patient? Patient, CandidateValues Values) Draw(Population population, ulong seed, uint index, out string? rejection)
    {
        var stream = new CandidateStream(seed, index);
        var draw = new CandidateDraw(population, stream);
        draw.Run();
        rejection = Refusal(population, draw.Values) ?? Possibility.Obstacle(draw.Values);
        return (rejection is null ? Build(population, draw.Values, stream) : null, draw.Values);
    }

    static string? Refusal(Population population, CandidateValues values)
    {
        foreach (var bound in population.Entry)
            if (values[bound.Quantity] is { } value && !bound.Admits(value))
                return $"entry: {Spelled(bound.Quantity)}";
        return null;
    }

    /// <summary>As files spell it.</summary>
    public static string Spelled(PopulationQuantity quantity) => char.ToLowerInvariant(quantity.ToString()[0]) + quantity.ToString()[1..];

    static Patient Build(Population population, CandidateValues v, CandidateStream stream)
    {
        var height = v[v.Sex == Sex.Female ? PopulationQuantity.HeightWomen : PopulationQuantity.HeightMen];
        var tables = new CandidateTables(population, v, stream);
        return new Patient
        {
            Age = v[PopulationQuantity.Age]!.Value,
            Sex = v.Sex,
            Height = height,
            Weight = v[PopulationQuantity.BodyMassIndex] * height * height / 10000,
            HeartRate = v[PopulationQuantity.HeartRate],
            SystolicPressure = v[PopulationQuantity.SystolicPressure],
            DiastolicPressure = v[PopulationQuantity.DiastolicPressure],
            RightAtrialPressure = v[PopulationQuantity.RightAtrialPressure],
            PulmonarySystolicPressure = v[PopulationQuantity.PulmonarySystolicPressure],
            WedgePressure = v[PopulationQuantity.WedgePressure],
            CardiacOutput = Output(v),
            Lvedv = v[PopulationQuantity.Lvedv],
            Lvef = v[PopulationQuantity.Lvef],
            LvMass = v[PopulationQuantity.LvMass],
            Nyha = (int?)v[PopulationQuantity.Nyha],
            Creatinine = v[PopulationQuantity.Creatinine],
            NtProBnp = v[PopulationQuantity.NtProBnp],
            Crp = v[PopulationQuantity.Crp],
            MonthsOnTherapy = Months(v),
            Diabetes = tables.Of("diabetes"),
            CurrentSmoker = tables.Of("currentSmoker"),
            Copd = tables.Of("copd"),
            Background = tables.Background(),
            Aetiology = CandidateCause.Of(population, v, stream),
        };
    }

    /// <summary>Within what volumes and valve allow: beyond it catheter and image disagree.</summary>
    static double? Output(CandidateValues v) => v[PopulationQuantity.CardiacOutput] is { } output && Possibility.Ejected(v) is { } ejected
        ? Math.Clamp(output, ForwardOutput.Least(ejected, v[PopulationQuantity.Lvedv]!.Value), ejected)
        : v[PopulationQuantity.CardiacOutput];

    /// <summary>Nobody is treated for an infarct that he has not had.</summary>
    static double? Months(CandidateValues v) => v[PopulationQuantity.MonthsOnTherapy] is { } months && v[PopulationQuantity.TimeSince] is { } days
        ? Math.Min(months, days / 30.44) : v[PopulationQuantity.MonthsOnTherapy];
}
