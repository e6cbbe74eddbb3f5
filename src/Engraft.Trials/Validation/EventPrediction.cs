using Engraft.Laboratory;
using Engraft.Numbers;
using Engraft.Quantities;
using Engraft.Trials.Measurement;
using Engraft.Trials.Published;

namespace Engraft.Trials.Validation;

/// <summary>Shares of patients with an event, and rates, beside what was counted: the simulated patients' mean, the study's own rate, and the chance of counting.</summary>
/// <remarks>Events that the laboratory does not compute (serious adverse events as a trial defined them, cardiovascular death) have no row.</remarks>
sealed class EventPrediction(PreparedTrial prepared, ParameterSet measurement, int replicates, ulong seed)
{
    const double DaysPerMonth = 30.4375, DaysPerYear = 365.25;

    readonly Trial trial = prepared.Trial;

    public IEnumerable<ScoreRow> Rows(Validation.Prediction how) => trial.Events.Where(entry => entry.Against.Count == 0 && Outcome(entry.Kind) is not null && Observed(entry) is not null && Simulated(entry)).Select(entry => Row(entry, how));

    /// <summary>Outcome behind an event, and whether it is the share without it.</summary>
    static (string Name, bool Free)? Outcome(EventKind? kind) => kind switch
    {
        EventKind.Death => ("survival", true),
        EventKind.HeartFailureHospitalisation => ("hospitalisationFree", true),
        EventKind.DeathOrHeartFailureHospitalisation => ("eventFree", true),
        EventKind.VentricularArrhythmia => ("vtEvents", false),
        _ => null,
    };

    bool Simulated(ReportedEvent entry) => entry.Arms.All(name => trial.Arm(name).Role == ArmRole.Control || prepared.Emulated.CellsOf(PlaceOf(name)) >= 0);

    int PlaceOf(string name) => trial.Arms.ToList().FindIndex(arm => arm.Name == name);

    int? Patients(ReportedEvent entry) => entry.Of ?? (entry.Arms.Select(name => ArmSizes.Of(trial)[PlaceOf(name)]).ToArray() is var sizes && sizes.All(size => size is not null) ? sizes.Sum() : null);

    /// <summary>Percent of patients, or events per 100 patient-years.</summary>
    double? Observed(ReportedEvent entry) => entry switch
    {
        { Rate: { } rate } => 100 * rate,
        { Count: { } count } => Patients(entry) is { } patients ? 100.0 * count / patients : null,
        { Share: { } share } => 100 * share,
        _ => null,
    };

    ScoreRow Row(ReportedEvent entry, Validation.Prediction how)
    {
        var (chance, observed, patients) = (entry.Arms.Average(name => Chance(entry, name)), Observed(entry)!.Value, Patients(entry));
        var sample = Sample(entry, chance, patients ?? 100);
        double[] sorted = [.. sample.Order()];
        var mean = sample.Average();
        var spread = Math.Max(1e-6, Math.Sqrt(sample.Sum(value => (value - mean) * (value - mean)) / (sample.Length - 1)));
        var control = entry.Arms.All(name => trial.Arm(name).Role == ArmRole.Control);
        return new ScoreRow
        {
            Trial = trial.Name,
            Study = trial.Study,
            Arm = string.Join(" + ", entry.Arms),
            Outcome = Outcome(entry.Kind)!.Value.Name,
            Quantity = char.ToLowerInvariant(entry.Kind!.Value.ToString()[0]) + entry.Kind.Value.ToString()[1..],
            Month = entry.Day / DaysPerMonth,
            Unit = entry.Rate is null ? "%" : "per 100 patient-years",
            Prediction = how,
            Kind = control ? RowKind.Natural : RowKind.Events,
            Observed = observed,
            Mean = mean,
            Low = Statistics.Quantile(sorted, 0.05),
            High = Statistics.Quantile(sorted, 0.95),
            Low50 = Statistics.Quantile(sorted, 0.25),
            High50 = Statistics.Quantile(sorted, 0.75),
            Spread = spread,
            Crps = Crps.Of(sample, observed),
            Rank = (double)sample.Count(value => value < observed) / sample.Length,
            N = patients,
            Imputed = patients is null,
            NoiseFloor = Counting(entry, observed, patients ?? 100),
            Derived = entry.Reading == Reading.Derived,
            CellClass = string.Join(", ", entry.Arms.Select(name => trial.Arm(name).Class?.ToString() ?? "none").Distinct()),
            Route = string.Join(", ", entry.Arms.Select(name => trial.Arm(name).Route?.Name ?? "none").Distinct()),
            Aetiology = trial.Population.Aetiology,
            Blinding = trial.Design.PatientsBlind switch { true => "blind", false => "open", _ => "not stated" },
        };
    }

    /// <summary>Mean share of the simulated patients with the event, 0 to 1.</summary>
    double Chance(ReportedEvent entry, string arm)
    {
        var (name, free) = Outcome(entry.Kind)!.Value;
        var course = prepared.Emulated.CellsOf(PlaceOf(arm)) + 1;
        var mean = prepared.Emulated.Truth.Values[name][course][prepared.Emulated.IndexOf(entry.Day)].Average() / 100;
        return Math.Clamp(free ? 1 - mean : mean, 0, 1);
    }

    double[] Sample(ReportedEvent entry, double chance, int patients)
    {
        var own = measurement.Parameters[measurement.IndexOf("eventSpread")].Value;
        var years = entry.Day / DaysPerYear;
        return [.. Enumerable.Range(0, replicates).Select(replicate =>
        {
            var stream = new TrialPhilox(seed + (ulong)replicate, trial.Name, (uint)entry.Kind!.Value, TrialPurpose.Sampling);
            var hazard = -Log(1 - Math.Min(chance, 0.9999)) * Exp(own * stream.Normal(0));
            var counted = Counted(1 - Exp(-hazard), patients, stream);
            return entry.Rate is null ? 100.0 * counted / patients : 100 * -Log(1 - Math.Min(0.9999, (double)counted / patients)) / years;
        })];
    }

    /// <summary>Patients with the event among so many, by the normal approximation where they are many.</summary>
    static double Counted(double chance, int patients, TrialPhilox stream)
    {
        if (patients > 400)
            return Math.Clamp(patients * chance + Math.Sqrt(patients * chance * (1 - chance)) * stream.Normal(1), 0, patients);
        var count = 0;
        for (var patient = 0u; patient < patients; patient++)
            count += stream.Uniform(10 + patient) < chance ? 1 : 0;
        return count;
    }

    static double Counting(ReportedEvent entry, double observed, int patients)
    {
        var share = Math.Clamp(observed / 100, 0.5 / patients, 1 - 0.5 / patients);
        return entry.Rate is null ? 100 * Math.Sqrt(share * (1 - share) / patients) : 100 * Math.Sqrt(observed / 100 / (patients * entry.Day / DaysPerYear));
    }

    static double Exp(double x) => Elementary.Exp(new One(x)).Value;

    static double Log(double x) => Elementary.Log(new One(x)).Value;
}
