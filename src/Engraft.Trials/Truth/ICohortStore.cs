namespace Engraft.Trials.Truth;

/// <summary>Keeps simulated cohorts, so that a run that is taken up again, or a later verb, does not simulate them anew.</summary>
public interface ICohortStore
{
    /// <summary>The cohort of a trial as it would be simulated now; null where it is not kept or was made from other numbers.</summary>
    CohortTruth? Find(TrialScenario trial, TrialSources sources);

    void Keep(TrialScenario trial, TrialSources sources, CohortTruth truth);
}
