using Engraft.Trials.Measurement;
using Engraft.Trials.Published;

namespace Engraft.Trials.Tests.Measurement;

/// <summary>Small trials that tests change in one place.</summary>
static class Plans
{
    public static TrialPlan Of(ulong seed, string outcome = "lvef", bool blind = true, double? lvefAtMost = null, int size = 40) => new()
    {
        Seed = seed,
        Outcome = outcome,
        Sizes = [size, size],
        Day = 183,
        ChangeSd = 7.5,
        Trial = new Trial
        {
            Name = "made-up",
            Title = "made up",
            Source = "made up",
            Design = new TrialDesign { PatientsBlind = blind, AssessorsBlind = blind, Modalities = [Modality.Cmr], CoreLab = true, Centres = 5 },
            Population = new TrialPopulation { Description = "made up", Aetiology = "infarct-chronic", LvefAtMost = lvefAtMost },
            Arms =
            [
                new TrialArm { Name = "cells", Role = ArmRole.Cells, Donor = Engraft.Therapies.Donor.Donor, Dose = 1e8, N = size },
                new TrialArm { Name = "placebo", Role = ArmRole.Control, N = size },
            ],
            Reported = [],
            Events = [],
        },
    };

    /// <summary>Mean over many trials of the contrast that each would report, and its Monte Carlo error.</summary>
    public static (double Mean, double Error) Contrast(Func<ulong, TrialPlan> plan, ITrueCourse course, Measure measure, int trials)
    {
        var contrasts = Enumerable.Range(0, trials).Select(trial => Difference(plan((ulong)trial), course, measure)).ToArray();
        var mean = contrasts.Average();
        return (mean, Math.Sqrt(contrasts.Sum(contrast => (contrast - mean) * (contrast - mean)) / (trials - 1.0) / trials));
    }

    static double Difference(TrialPlan plan, ITrueCourse course, Measure measure)
    {
        var participants = new MeasuredTrial(plan, course, measure).Run();
        return Arm(participants, 0).Against(Arm(participants, 1)).Difference;
        ArmSummary Arm(IReadOnlyList<Participant> all, int arm) => ArmSummary.Of(all, arm, plan.Missing, plan.HigherIsBetter);
    }
}
