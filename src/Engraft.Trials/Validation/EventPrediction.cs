using Engraft.Laboratory;
using Engraft.Numbers;
using Engraft.Quantities;
using Engraft.Trials.Calibration;
using Engraft.Trials.Measurement;
using Engraft.Trials.Published;

namespace Engraft.Trials.Validation;

/// <summary>Shares of patients with an event, rates, hazard ratios and win ratios beside what was reported: the simulated patients' hazards under each member, the study's own rate, and the chance of counting.</summary>
sealed class EventPrediction(PreparedTrial prepared, ParameterSet measurement, int replicates, ulong seed)
{
    const double DaysPerMonth = 30.4375, DaysPerYear = 365.25, Significant = 1.959963984540054;

    /// <summary>Patients of an arm whose number nobody reported (assumed), and places of random numbers of the arms and of the comparison.</summary>
    const int UnknownArm = 50;
    const uint Arms = 1000, Comparison = 3000;

    readonly Trial trial = prepared.Trial;
    readonly EventHazards hazards = new(prepared);

    public IEnumerable<ScoreRow> Rows(IReadOnlyList<Member> members, Validation.Prediction how) =>
        trial.Events.Where(entry => entry.Kind is { } kind && EventHazards.Computes(kind) && Observed(entry) is not null && Simulated(entry)).Select(entry => Row(entry, members, how));

    bool Simulated(ReportedEvent entry) => entry.Arms.Concat(entry.Against).All(name => trial.Arm(name).Role == ArmRole.Control || prepared.Emulated.CellsOf(PlaceOf(name)) >= 0);

    int PlaceOf(string name) => trial.Arms.ToList().FindIndex(arm => arm.Name == name);

    int? Patients(IReadOnlyList<string> arms) => arms.Select(name => ArmSizes.Of(trial)[PlaceOf(name)]).ToArray() is var sizes && sizes.All(size => size is not null) ? sizes.Sum() : null;

    int? PatientsOf(ReportedEvent entry) => entry.Of ?? Patients([.. entry.Arms, .. entry.Against]);

    /// <summary>A ratio; else percent of patients, or events per 100 patient-years.</summary>
    double? Observed(ReportedEvent entry) => entry switch
    {
        { Against.Count: > 0 } => entry.RiskRatio ?? entry.HazardRatio ?? entry.WinRatio,
        { Rate: { } rate } => 100 * rate,
        { Count: { } count } => PatientsOf(entry) is { } patients ? 100.0 * count / patients : null,
        { Share: { } share } => 100 * share,
        _ => null,
    };

    ScoreRow Row(ReportedEvent entry, IReadOnlyList<Member> members, Validation.Prediction how)
    {
        var (observed, patients) = (Observed(entry)!.Value, PatientsOf(entry));
        double[] sample = [.. Enumerable.Range(0, replicates).Select(replicate => Reported(entry, members[(int)((long)replicate * members.Count / replicates)], (uint)replicate))];
        double[] sorted = [.. sample.Order()];
        var mean = sample.Average();
        var spread = Math.Max(1e-6, Math.Sqrt(sample.Sum(value => (value - mean) * (value - mean)) / (sample.Length - 1)));
        var ratio = entry.Against.Count > 0;
        return new ScoreRow
        {
            Trial = trial.Name,
            Study = trial.Study,
            Year = trial.Year,
            Arm = string.Join(" + ", entry.Arms) + (ratio ? " vs " + string.Join(" + ", entry.Against) : ""),
            Outcome = Spelled(entry.Kind!.Value),
            Quantity = ratio ? entry.RiskRatio is not null ? "riskRatio" : entry.HazardRatio is not null ? "hazardRatio" : "winRatio" : entry.Rate is not null ? "rate" : "share",
            Month = entry.Day / DaysPerMonth,
            Unit = ratio ? "ratio" : entry.Rate is null ? "%" : "per 100 patient-years",
            Prediction = how,
            Kind = entry.Arms.Concat(entry.Against).All(name => trial.Arm(name).Role == ArmRole.Control) ? RowKind.Natural : RowKind.Events,
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
            NoiseFloor = ratio ? RatioError(entry, observed) ?? spread : Counting(entry, observed, patients ?? UnknownArm),
            Derived = entry.Reading == Reading.Derived,
            CellClass = string.Join(", ", entry.Arms.Select(name => trial.Arm(name).Class is { } cells ? Spelled(cells) : "none").Distinct()),
            Route = string.Join(", ", entry.Arms.Select(name => trial.Arm(name).Route?.Name ?? "none").Distinct()),
            Aetiology = trial.Population.Aetiology,
            Blinding = trial.Design.PatientsBlind switch { true => "blind", false => "open", _ => "not stated" },
        };
    }

    /// <summary>The number that one such trial would report. Arms of a trial share the study's own rate.</summary>
    double Reported(ReportedEvent entry, Member member, uint replicate)
    {
        var kind = entry.Kind!.Value;
        var stream = new TrialPhilox(seed + replicate, trial.Name, (uint)kind, TrialPurpose.Sampling);
        var measure = new Measure([.. measurement.Parameters.Select((parameter, place) => parameter.At(stream.Normal(100 + (uint)place)))]);
        var defined = EventHazards.IsTrialDefined(kind) ? measure.DefinitionSpread : 0;
        var own = Exp(Math.Sqrt(measure.EventSpread * measure.EventSpread + defined * defined) * stream.Normal(0));
        double Hazard(EventKind one, IReadOnlyList<string> arms) => own * arms.Average(name => hazards.Of(one, PlaceOf(name), entry.Day, member, measure));
        var patients = (entry.Against.Count == 0 ? PatientsOf(entry) : Patients(entry.Arms)) ?? UnknownArm;
        if (entry.Against.Count > 0)
        {
            var others = Patients(entry.Against) ?? UnknownArm;
            (double, double) Both(IReadOnlyList<string> arms) => (Hazard(EventKind.Death, arms), Hazard(EventKind.HeartFailureHospitalisation, arms));
            if (entry is { RiskRatio: null, HazardRatio: null })
                return EventTally.WinRatio(Both(entry.Arms), patients, Both(entry.Against), others, stream, Arms);
            var (treated, compared) = (EventTally.Counted(Hazard(kind, entry.Arms), patients, stream, Arms), EventTally.Counted(Hazard(kind, entry.Against), others, stream, Comparison));
            return entry.RiskRatio is null ? EventTally.HazardRatio(treated, patients, compared, others) : EventTally.RiskRatio(treated, patients, compared, others);
        }
        var counted = EventTally.Counted(Hazard(kind, entry.Arms), patients, stream, Arms);
        return entry.Rate is null ? 100 * counted / patients : 100 * -Log(1 - Math.Min(0.9999, counted / patients)) * DaysPerYear / entry.Day;
    }

    static double Counting(ReportedEvent entry, double observed, int patients)
    {
        var share = Math.Clamp(observed / 100, 0.5 / patients, 1 - 0.5 / patients);
        return entry.Rate is null ? 100 * Math.Sqrt(share * (1 - share) / patients) : 100 * Math.Sqrt(observed / 100 / (patients * entry.Day / DaysPerYear));
    }

    /// <summary>Standard error that a printed 95 % interval of a ratio implies.</summary>
    static double? RatioError(ReportedEvent entry, double observed) => entry is { Low: > 0 and { } low, High: { } high } ? observed * Log(high / low) / (2 * Significant) : null;

    static string Spelled(Enum value) => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];

    static double Exp(double x) => Elementary.Exp(new One(x)).Value;

    static double Log(double x) => Elementary.Log(new One(x)).Value;
}
