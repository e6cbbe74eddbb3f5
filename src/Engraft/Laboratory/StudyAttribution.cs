using Engraft.Outcomes;

namespace Engraft.Laboratory;

/// <summary>Exact Shapley parts of each effect at the horizon, mean over the attribution's draws; what trials show beyond the mechanisms stands beside them.</summary>
sealed class StudyAttribution(StudyDesign design, StudyFindings findings)
{
    const int Players = 6;

    /// <summary>The part that no mechanism explains: the whole effect less what the mechanisms add up to.</summary>
    public const string Unexplained = "unexplained";

    /// <summary>Names of the players, in the order of their bits.</summary>
    public static IReadOnlyList<string> Names { get; } = ["regeneration", "antiFibrosis", "angiogenesis", "immuneModulation", "hostProtection", "harm"];

    public IEnumerable<Attribution> All(IEnumerable<Outcome> outcomes)
    {
        if (findings.Coalitions.Length == 0 || findings.Coalitions[0][1] is null)
            yield break;
        // A graft's own mass and coupling are there in every coalition: they have no parts.
        foreach (var outcome in outcomes.Where(outcome => outcome.Benefit != Benefit.None))
            for (var arm = 1; arm < design.Plans.Count; arm++)
                if (design.Treats(arm))
                    yield return Of(arm, outcome);
    }

    static double AtEnd(Outcome outcome, Course course) => outcome.At(course, course.Visits.Count - 1);

    Attribution Of(int arm, Outcome outcome)
    {
        var parts = new double[Players];
        var (total, unexplained) = (0.0, 0.0);
        for (var place = 0; place < findings.Coalitions.Length; place++)
        {
            var draw = findings.Coalitions[place];
            var value = new double[1 << Players];
            for (var coalition = 0; coalition < value.Length; coalition++)
                value[coalition] = AtEnd(outcome, draw[coalition * design.Plans.Count + arm]);
            var shares = Shapley.Parts(Players, value);
            for (var i = 0; i < Players; i++)
                parts[i] += shares[i] / findings.Coalitions.Length;
            var whole = AtEnd(outcome, findings.Courses[place][arm]);
            total += (whole - value[0]) / findings.Coalitions.Length;
            unexplained += (whole - value[^1]) / findings.Coalitions.Length;
        }
        return new(design.Plans[arm].Name, outcome.Name, outcome.Unit, design.Scenario.Horizon, total,
            Names.Select((name, i) => (name, parts[i])).Append((Unexplained, unexplained)).ToDictionary(pair => pair.Item1, pair => pair.Item2), MechanismAssumptions.Shares(design.Plans[arm]));
    }
}
