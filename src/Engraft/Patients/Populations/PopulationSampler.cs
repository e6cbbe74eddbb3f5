namespace Engraft.Patients.Populations;

/// <summary>Draws candidates of a population: who meets the entry criteria and could live, one by one from counted streams.</summary>
/// <remarks>A candidate hangs on (population, seed, index) alone. What was rejected before does not move those who follow.</remarks>
public static class PopulationSampler
{
    /// <summary>The candidate of an index; null where the entry criteria or physical possibility reject him.</summary>
    public static Patient? Candidate(Population population, ulong seed, uint index) => Candidate(population, seed, index, out _);

    /// <summary>The candidate of an index, or why there is none.</summary>
    /// <param name="rejection">"entry: lvef" and so on, or what no living patient has; null with a candidate.</param>
    public static Patient? Candidate(Population population, ulong seed, uint index, out string? rejection) =>
        Draw(population, seed, index, out rejection).Patient;

    /// <summary>What is drawn for an index before anybody is rejected: the bare copula, by quantity.</summary>
    public static IReadOnlyDictionary<PopulationQuantity, double> Drawn(Population population, ulong seed, uint index)
    {
        var draw = new CandidateDraw(population, new CandidateStream(seed, index));
        draw.Run();
        return Enum.GetValues<PopulationQuantity>().Where(quantity => draw.Values[quantity] is not null).ToDictionary(quantity => quantity, quantity => draw.Values[quantity]!.Value);
    }

    /// <summary>The candidate with all values and scores that were drawn.</summary>
    /// <param name="real">A real patient whose gaps are filled; null draws all.</param>
    internal static (Patient? Patient, CandidateDraw Draw) Draw(Population population, ulong seed, uint index, out string? rejection, (KnownPatient Patient, KnownScores Scores)? real = null)
    {
        var stream = new CandidateStream(seed, index);
        var draw = new CandidateDraw(population, stream, real);
        draw.Run();
        rejection = Refusal(population, draw.Values) ?? Possibility.Obstacle(draw.Values);
        if (rejection is null)
            draw.SettleOutput();
        return (rejection is null ? Build(population, draw, stream, real?.Patient) : null, draw);
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

    /// <summary>What is known of a real patient already fails an entry criterion: no drawing helps.</summary>
    internal static bool IsOfTheKnown(Population population, KnownPatient patient) =>
        population.Entry.Any(bound => patient.Values.TryGetValue(bound.Quantity, out var value) ? !bound.Admits(value) : bound.Quantity == PopulationQuantity.Nyha && patient.Nyha is { } nyha && !bound.Admits(nyha));

    static Patient Build(Population population, CandidateDraw draw, CandidateStream stream, KnownPatient? real)
    {
        var v = draw.Values;
        var height = v[v.Sex == Sex.Female ? PopulationQuantity.HeightWomen : PopulationQuantity.HeightMen];
        var tables = new CandidateTables(population, v, stream, real);
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
            CardiacOutput = v[PopulationQuantity.CardiacOutput],
            Lvedv = v[PopulationQuantity.Lvedv],
            Lvef = v[PopulationQuantity.Lvef],
            LvMass = v[PopulationQuantity.LvMass],
            Nyha = (int?)v[PopulationQuantity.Nyha],
            Creatinine = v[PopulationQuantity.Creatinine],
            NtProBnp = v[PopulationQuantity.NtProBnp],
            Crp = v[PopulationQuantity.Crp],
            MonthsOnTherapy = v[PopulationQuantity.MonthsOnTherapy],
            Diabetes = tables.Of("diabetes"),
            CurrentSmoker = tables.Of("currentSmoker"),
            Copd = tables.Of("copd"),
            Background = tables.Background(),
            Aetiology = CandidateCause.Of(draw.Cause, v, stream),
        };
    }
}
