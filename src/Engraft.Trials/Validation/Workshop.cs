using Engraft.Laboratory;
using Engraft.Quantities;
using Engraft.Trials.Calibration;
using Engraft.Trials.Published;
using Engraft.Trials.Truth;

namespace Engraft.Trials.Validation;

/// <summary>Prepares trials: simulates their patients once, with and without cells, and finds the forms of their arms.</summary>
/// <param name="sources">With a model that draws what is calibrated from its prior.</param>
/// <param name="measurement">The set "measurement".</param>
/// <param name="draws">Patients simulated of each trial.</param>
public sealed class Workshop(TrialSources sources, ParameterSet measurement, int draws, ulong seed, ICohortStore store, StudyOptions options)
{
    /// <summary>Fewer simulated patients than this say nothing.</summary>
    public const int FewestDraws = 16;

    public CalibratedParameters Calibrated { get; } = new(sources.Model.Library);

    public ParameterSet Measurement => measurement;

    /// <summary>Threads that predictions and fits may use; no byte depends on it.</summary>
    public int Threads => options.Parallelism;

    public TrialSources Sources => sources;

    /// <summary>The same cohorts measured by other numbers.</summary>
    public Workshop With(ParameterSet other) => new(sources, other, draws, seed, store, options);

    /// <summary>What a prepared trial says under other numbers of the measurement layer.</summary>
    public StudyEvidence Again(PreparedTrial prepared, ParameterSet other) => new(prepared.Trial, new ArmForms(prepared.Emulated, Calibrated, other, seed), other);

    /// <summary>A trial prepared; null where fewer than <see cref="FewestDraws"/> of its patients could live.</summary>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public PreparedTrial? Prepare(Trial trial, Fold fold, CancellationToken interrupt = default)
    {
        var scenario = new TrialScenario(trial, sources, draws, seed);
        if (store.Find(scenario, sources) is not { } truth)
        {
            truth = CohortRun.Run(scenario, sources, options, interrupt);
            store.Keep(scenario, sources, truth);
        }
        if (truth.Draws < FewestDraws)
            return null;
        var emulated = new EmulatedTrial(scenario, truth, Calibrated);
        return new(trial, emulated, new StudyEvidence(trial, new ArmForms(emulated, Calibrated, measurement, seed), measurement), fold);
    }
}
