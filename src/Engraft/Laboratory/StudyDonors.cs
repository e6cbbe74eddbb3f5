using Engraft.Outcomes;
using Engraft.Therapies;

namespace Engraft.Laboratory;

/// <summary>What the choice of donor changes: arms whose products are of one class and differ by donor or gene correction, paired by draw.</summary>
sealed class StudyDonors(StudyDesign design, StudyFindings findings, StudyValues values, StudyRisks risks)
{
    /// <summary>Outcomes that the choice acts on, besides those asked for.</summary>
    static readonly string[] always = ["lvef", "rejection", "infection", "sensitisation"];

    public IEnumerable<DonorContrast> All()
    {
        for (var first = 1; first < design.Plans.Count; first++)
            for (var second = 1; second < design.Plans.Count; second++)
                if (Closer(design.Scenario.Arms[first - 1], design.Scenario.Arms[second - 1]))
                    foreach (var contrast in Of(first, second))
                        yield return contrast;
    }

    /// <summary>True where the first arm's cells are nearer to healthy own cells: own before matched before donor, corrected before faulty.</summary>
    static bool Closer(TherapyArm first, TherapyArm second)
    {
        if (first.Product is not { } one || second.Product is not { } other || one.Class != other.Class)
            return false;
        var (near, far) = (Distance(one.Donor), Distance(other.Donor));
        return near < far || (near == far && first.GeneCorrected && !second.GeneCorrected);
    }

    static int Distance(Donor donor) => donor switch { Donor.Own => 0, Donor.HlaMatchedDonor => 1, _ => 2 };

    IEnumerable<DonorContrast> Of(int first, int second)
    {
        DonorContrast Contrast(string quantity, string unit, Benefit benefit, Func<int, double[]> of)
        {
            var (a, b) = (of(first), of(second));
            return new(design.Plans[first].Name, design.Plans[second].Name, quantity, unit, Statistics.Summarize(a), Statistics.Summarize(b),
                Statistics.Summarize([.. a.Zip(b, (one, other) => one - other)]), benefit);
        }
        var last = design.Timetable.Days.Count - 1;
        foreach (var outcome in design.Scenario.Outcomes.Concat(always).Distinct().Select(OutcomeList.Named))
            yield return Contrast(outcome.Name, outcome.Unit, outcome.Benefit, arm => values.At(arm, StudySummary.IndexOf(outcome), last));
        yield return Contrast("immunosuppressionDays", "d", Benefit.Lower, arm => Each(arm, (plan, _) => DrugDays(plan)));
        yield return Grouped(Contrast("wait", "d", Benefit.Lower, arm => Each(arm, (plan, _) => plan.Making!.Days)));
        yield return Contrast("deathWhileWaiting", "%", Benefit.Lower, arm => [.. risks.Waiting(arm).Select(share => 100 * share)]);
        yield return Contrast("productCost", "EUR", Benefit.Lower, arm => Each(arm, Cost));
    }

    /// <summary>Eight draws share one wait: they count as one for its Monte-Carlo error.</summary>
    static DonorContrast Grouped(DonorContrast contrast) =>
        contrast with { Difference = contrast.Difference with { MonteCarloError = contrast.Difference.MonteCarloError * Math.Sqrt(WaitingDraw.GroupSize) } };

    double[] Each(int arm, Func<ArmPlan, double[], double> number) =>
        [.. findings.Draws.Select((draw, i) => number(design.Of(draw).Plans[arm], findings.Notes[i].Arms[arm - 1].Product))];

    /// <summary>Days on drugs against rejection within the horizon; doses over all drugs are not added up.</summary>
    double DrugDays(ArmPlan plan) => plan.Arm!.Immunosuppression is null ? 0
        : Math.Max(0, Math.Min(plan.DrugsUntil, design.Scenario.Horizon) - plan.DrugsFrom);

    /// <summary>Cost of one product with its failed batches; procedure and drugs are not in it.</summary>
    static double Cost(ArmPlan plan, double[] product)
    {
        var set = plan.Arm!.Product!.Parameters();
        return Manufacture.Of(slot => product[set.IndexOf(slot)], plan.Arm.GeneCorrected).Cost;
    }
}
