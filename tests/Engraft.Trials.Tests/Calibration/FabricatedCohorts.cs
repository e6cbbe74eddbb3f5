using Engraft.Files;
using Engraft.Laboratory;
using Engraft.Numbers;
using Engraft.Outcomes;
using Engraft.Trials.Calibration;
using Engraft.Trials.Published;
using Engraft.Trials.Truth;
using Engraft.Trials.Validation;

namespace Engraft.Trials.Tests.Calibration;

/// <summary>Cohorts made up by a known linear rule instead of the laboratory: a whole calibration then takes seconds and its answer is known.</summary>
sealed class FabricatedCohorts(CalibratedParameters calibrated) : ICohortStore
{
    /// <summary>Points of LV ejection fraction: course without cells, and per standard deviation of the gain after infarction.</summary>
    public const double Course = 2, PerGain = 1.5;

    public CohortTruth? Find(TrialScenario trial, TrialSources sources)
    {
        var (draws, days) = (trial.Scenario.Draws, (double[])[0, .. trial.Days]);
        var parameters = Enumerable.Range(0, draws).Select(draw => Enumerable.Range(0, calibrated.Names.Count).Select(place => calibrated[place].At(Normal(draw, place))).ToArray()).ToArray();
        var walk = days.Select(day => Enumerable.Range(0, draws).Select(draw => Math.Sqrt(day / 365.25) * Normal(draw, 100)).ToArray()).ToArray();
        var lvef = Enumerable.Range(0, draws).Select(draw => 40 + 6 * Normal(draw, 101)).ToArray();
        var outcomes = trial.Trial.Reported.Select(figure => figure.Outcome).OfType<string>().Concat(["lvef", "survival", "hospitalisationFree", "eventFree", "vtEvents"]).Distinct();
        return new()
        {
            Trial = trial.Trial.Name,
            Parameters = parameters,
            Lvef = lvef,
            Sickness = [.. lvef.Select(value => (40 - value) / 6)],
            Days = days,
            Walk = walk,
            Arms = [.. trial.Arms.Select(arm => arm.Place)],
            Values = outcomes.ToDictionary(name => name, name => Values(name, trial, days, parameters, walk, lvef)),
            Failed = 0,
        };
    }

    public void Keep(TrialScenario trial, TrialSources sources, CohortTruth truth) { }

    double[][][] Values(string outcome, TrialScenario trial, double[] days, double[][] parameters, double[][] walk, double[] lvef) =>
        [.. Enumerable.Range(-1, trial.Arms.Count + 1).Select(arm => days.Select((day, d) => lvef.Select((_, draw) => OutcomeList.Named(outcome).Unit == "%" && outcome != "lvef" && outcome != "scarPercent"
            ? 80 : lvef[draw] + (day == 0 ? 0 : Course + PerGain * calibrated[1].ScoreOf(parameters[draw][1]) + parameters[draw][CalibratedParameters.OwnCourse] * walk[d][draw])
            + (arm < 0 ? 0 : CellEffect.Points(parameters[draw], ArmDose.Of(trial.Arms[arm].Therapy), day))).ToArray()).ToArray())];

    static double Normal(int draw, int place) => new Philox(77, (uint)draw, Purpose.Robustness).Normal((uint)place);

    static readonly Lazy<TruthFiles> truth = new(() => TruthFiles.Read(PosteriorFolder.Shipped));

    public static TruthFiles Truth => truth.Value;

    public static Workshop Workshop(int draws = 64, int threads = 0) =>
        new(Truth.Sources, PosteriorFolder.Measurement(), draws, 1, new FabricatedCohorts(new CalibratedParameters(Truth.Sources.Model.Library)), new StudyOptions { Threads = threads });

    /// <summary>Shipped trials by name, changed where a test wants it.</summary>
    public static IReadOnlyList<Trial> Some(params string[] names) => [.. names.Select(name => Truth.Calibration.Single(trial => trial.Name == name))];
}
