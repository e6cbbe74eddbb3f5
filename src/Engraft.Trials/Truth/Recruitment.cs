using Engraft.Numbers;
using Engraft.Patients;
using Engraft.Patients.Populations;
using Engraft.Trials.Measurement;
using Engraft.Trials.Published;

namespace Engraft.Trials.Truth;

/// <summary>Patients as a trial recruited them: its population, moved to the reported baseline, with the trial's timing, drugs and bounds.</summary>
/// <remarks>Baseline figures are design: they describe who entered, not what came of it. Bounds are left open by what a reading may err; the measurement layer closes them.</remarks>
public sealed class Recruitment(Trial trial, TrialSources sources, ulong seed)
{
    /// <summary>Candidates looked at for each patient wanted.</summary>
    const uint MostCandidates = 400;

    /// <summary>Points of LV ejection fraction that a reading at entry may be off: two standard deviations by echo at 35 % (PMID 32793957).</summary>
    const double EntryError = 0.08;

    /// <summary>LV ejection fraction of any patient, share.</summary>
    const double Least = 0.10, Most = 0.65;

    readonly (Population Population, double Share)[] populations = [.. sources.Of(trial.Population).Select(entry => (Moved(entry.Population, trial), entry.Share))];

    /// <summary>The first patients of the stream; fewer where the bounds leave almost nobody.</summary>
    public IReadOnlyList<Patient> Patients(int count)
    {
        var patients = new List<Patient>(count);
        for (var candidate = 0u; patients.Count < count && candidate < MostCandidates * count; candidate++)
            if (PopulationSampler.Candidate(Choose(candidate), seed, candidate) is { } patient)
                patients.Add(AsTreated(patient, candidate));
        return patients;
    }

    Population Choose(uint candidate)
    {
        var left = Stream(candidate).Uniform(10);
        foreach (var (population, share) in populations)
            if ((left -= share) < 0)
                return population;
        return populations[^1].Population;
    }

    /// <summary>The trial's baseline takes the place of the population's where it was reported.</summary>
    static Population Moved(Population population, Trial trial)
    {
        var marginals = population.Marginals.ToDictionary();
        Take(marginals, PopulationQuantity.Lvef, BaselineOf(trial, "lvef") is { } ef ? (ef.Mean / 100, ef.Sd / 100) : null,
            Math.Max(Least, (trial.Population.LvefAtLeast ?? 0) - EntryError), Math.Min(Most, (trial.Population.LvefAtMost ?? 1) + EntryError));
        Take(marginals, PopulationQuantity.LvedvIndex, BaselineOf(trial, "lvedvIndex"), 40, 300);
        var ages = trial.Arms.Where(arm => arm.Age is not null).ToArray();
        Take(marginals, PopulationQuantity.Age, ages.Length > 0 ? (ages.Average(arm => arm.Age!.Value), ages.Average(arm => arm.AgeSd)) : null, 18, 90);
        return population with { Marginals = marginals, Entry = [.. population.Entry.Where(bound => bound.Quantity is not (PopulationQuantity.Lvef or PopulationQuantity.Age or PopulationQuantity.TimeSince))] };
    }

    static void Take(Dictionary<PopulationQuantity, TargetMarginal> marginals, PopulationQuantity quantity, (double Mean, double? Sd)? reported, double low, double high)
    {
        if (!marginals.TryGetValue(quantity, out var marginal))
            return;
        var (mean, spread) = (reported?.Mean ?? Math.Clamp(marginal.Distribution.Mean, low + Margin(low, high), high - Margin(low, high)), reported?.Sd ?? marginal.Distribution.Spread);
        // A narrow range holds only a narrow distribution: the spread gives way.
        for (; spread > 1e-6; spread *= 0.8)
            if (BoundedDistribution.Of(mean, spread, low, high, marginal.Distribution.Skewed) is { } distribution)
            {
                marginals[quantity] = marginal with { Distribution = distribution, Rules = [] };
                return;
            }
    }

    static double Margin(double low, double high) => 0.3 * (high - low);

    /// <summary>Mean of the arms' baselines, weighted by their numbers, and the mean of their deviations.</summary>
    internal static (double Mean, double? Sd)? BaselineOf(Trial trial, string outcome)
    {
        var levels = trial.Reported.Where(figure => figure.Outcome == outcome && figure is { Kind: FigureKind.Level, Day: 0, IsContrast: false, Mean: not null }).ToArray();
        if (levels.Length == 0)
            return null;
        var weights = levels.Select(level => (double)(level.N ?? level.Arms.Sum(name => trial.Arm(name).N ?? 1))).ToArray();
        return (levels.Zip(weights, (level, weight) => level.Mean!.Value * weight).Sum() / weights.Sum(), levels.Average(level => level.Sd));
    }

    Patient AsTreated(Patient patient, uint candidate) => patient with
    {
        Background = Drugs(patient.Background),
        MonthsOnTherapy = trial.Population.OnTherapy is { } days ? (days == 0 ? 0 : Math.Max(patient.MonthsOnTherapy ?? 0, days / DaysPerMonth)) : patient.MonthsOnTherapy,
        Aetiology = patient.Aetiology is MyocardialInfarction infarct ? Timed(infarct, candidate) : patient.Aetiology,
    };

    MyocardialInfarction Timed(MyocardialInfarction infarct, uint candidate)
    {
        var arm = trial.Arms.FirstOrDefault(arm => arm.After == TimingOrigin.Infarction && (arm.Timing ?? arm.TimingFrom) is not null);
        var days = arm switch
        {
            null => infarct.DaysSince,
            { Timing: { } mean } => Math.Max(0, mean + (arm.TimingSd ?? 0) * Stream(candidate).Normal(11)),
            _ => arm.TimingFrom + ((arm.TimingTo ?? arm.TimingFrom) - arm.TimingFrom) * Stream(candidate).Uniform(11),
        };
        return infarct with { DaysSince = days, Territory = trial.Population.Territory ?? infarct.Territory };
    }

    /// <summary>Drugs that the report names are taken by all; of the renin-angiotensin system only the named one.</summary>
    Background Drugs(Background drawn)
    {
        var named = Named(trial.Population.Drugs.Concat(trial.Population.Devices));
        return named.BlocksRenin ? (drawn with { AceInhibitor = false, Arb = false, Arni = false }).After(named, new()) : drawn.After(named, new());
    }

    static Background Named(IEnumerable<string> names)
    {
        var all = names.ToHashSet();
        return new()
        {
            AceInhibitor = all.Contains("aceInhibitor"),
            Arb = all.Contains("arb"),
            Arni = all.Contains("arni"),
            BetaBlocker = all.Contains("betaBlocker"),
            Mra = all.Contains("mra"),
            Sglt2Inhibitor = all.Contains("sglt2Inhibitor"),
            Statin = all.Contains("statin"),
            Crt = all.Contains("crt"),
            Icd = all.Contains("icd"),
        };
    }

    TrialPhilox Stream(uint candidate) => new(seed, trial.Name, candidate, TrialPurpose.Entry);

    const double DaysPerMonth = 30.4375;
}
