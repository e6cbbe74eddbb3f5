using Engraft.Patients;
using Engraft.Patients.Populations;

namespace Engraft.Laboratory.Cohorts;

/// <summary>A share of a cohort beside its target; null where conditions make the target hang on the patients.</summary>
public sealed record ShareDistance(string Name, double? Target, double Share)
{
    static readonly (string Name, Func<CompletedPatient, bool> Has)[] shares =
    [
        ("women", patient => patient.Sex == Sex.Female),
        ("aceInhibitor", patient => patient.Background.AceInhibitor),
        ("arb", patient => patient.Background.Arb),
        ("arni", patient => patient.Background.Arni),
        ("betaBlocker", patient => patient.Background.BetaBlocker),
        ("mra", patient => patient.Background.Mra),
        ("sglt2Inhibitor", patient => patient.Background.Sglt2Inhibitor),
        ("statin", patient => patient.Background.Statin),
        ("crt", patient => patient.Background.Crt),
        ("icd", patient => patient.Background.Icd),
        ("diabetes", patient => patient.Diabetes),
        ("currentSmoker", patient => patient.CurrentSmoker),
        ("copd", patient => patient.Copd),
    ];

    /// <summary>Women, drugs, devices, companion diseases, then NYHA classes.</summary>
    public static IReadOnlyList<ShareDistance> All(Population population, IReadOnlyList<CohortMember> members) =>
    [
        .. shares.Select(entry => new ShareDistance(entry.Name, TargetOf(entry.Name, population), ShareOf(members, entry.Has))),
        .. Enumerable.Range(1, 4).Select(nyha => new ShareDistance($"nyha{nyha}", population.NyhaShares?[nyha - 1], ShareOf(members, patient => patient.Nyha == nyha))),
    ];

    static double? TargetOf(string name, Population population) =>
        (name == "women" ? population.Women : population.Tables.GetValueOrDefault(name)) is { Rules.Count: 0 } table ? table.Share : null;

    static double ShareOf(IReadOnlyList<CohortMember> members, Func<CompletedPatient, bool> has) => (double)members.Count(member => has(member.Patient)) / Math.Max(1, members.Count);
}
