using Engraft.Trials.Calibration;

namespace Engraft.Trials.Truth;

/// <summary>A trial's patients under any values of the calibrated parameters: all outcomes on all days.</summary>
public sealed class EmulatedTrial
{
    readonly Dictionary<(string, int), Emulator> emulators = [];
    readonly CalibratedParameters calibrated;
    readonly ArmDose[] doses;

    public EmulatedTrial(TrialScenario scenario, CohortTruth truth, CalibratedParameters calibrated)
    {
        (Scenario, Truth, this.calibrated) = (scenario, truth, calibrated);
        doses = [.. scenario.Arms.Select(arm => ArmDose.Of(arm.Therapy))];
        foreach (var outcome in truth.Values.Keys)
            for (var day = 1; day < truth.Days.Length; day++)
                emulators[(outcome, day)] = new(truth, calibrated, outcome, day, doses);
    }

    public TrialScenario Scenario { get; }
    public CohortTruth Truth { get; }

    /// <summary>The emulator of an outcome on a day that was reported.</summary>
    public Emulator Of(string outcome, double day) => emulators[(outcome, IndexOf(day))];

    /// <summary>Place of a day among those that were read.</summary>
    public int IndexOf(double day) => Array.IndexOf(Truth.Days, day) is >= 0 and var at ? at : throw new ArgumentException($"Day {day} was not simulated.", nameof(day));

    /// <summary>Place of a trial's arm among the simulated ones; -1 in controls and where the arm cannot be simulated.</summary>
    public int CellsOf(int arm) => Array.IndexOf(Truth.Arms, arm);

    /// <summary>All candidates under one member of the posterior.</summary>
    /// <param name="shift">How far this study's untreated course deviates from others', points of LV ejection fraction.</param>
    public EmulatedCourse Under(double[] parameters, string outcome, double shift = 0) => new(this, parameters, outcome, shift);

    /// <summary>Mean square of the patients' own walks between two days.</summary>
    public double WalkVariance(double from, double to)
    {
        var (start, end) = (Truth.Walk[IndexOf(from)], Truth.Walk[IndexOf(to)]);
        return end.Zip(start, (last, first) => (last - first) * (last - first)).Average();
    }

    /// <summary>One visit of the trial, ready to be simulated.</summary>
    public Measurement.TrialPlan Plan(Published.Figure figure, IReadOnlyList<int> sizes, ulong seed) => new()
    {
        Seed = seed,
        Trial = Scenario.Trial,
        Sizes = sizes,
        Outcome = figure.Outcome!,
        Day = figure.Day,
        From = figure.From,
        ChangeSd = ChangeSd(figure.Outcome!, figure.Day),
        LotSpread = Scenario.Arms.Select(arm => arm.Therapy.Product!.Numbers["lotFactor"].Spread).DefaultIfEmpty(0).Max(),
        Recruited = Recruitment.BaselineOf(Scenario.Trial, "lvef") is not null,
        BaselineMean = Truth.Lvef.Average(),
        BaselineSpread = Math.Sqrt(Truth.Lvef.Sum(value => (value - Truth.Lvef.Average()) * (value - Truth.Lvef.Average())) / Math.Max(1, Truth.Draws - 1)),
    };

    /// <summary>Standard deviation between patients of the true change without cells.</summary>
    public double ChangeSd(string outcome, double day)
    {
        var (end, start) = (Truth.Values[outcome][0][IndexOf(day)], Truth.Values[outcome][0][0]);
        var mean = end.Zip(start, (last, first) => last - first).Average();
        return Math.Sqrt(end.Zip(start, (last, first) => (last - first - mean) * (last - first - mean)).Sum() / Math.Max(1, Truth.Draws - 1));
    }
}
