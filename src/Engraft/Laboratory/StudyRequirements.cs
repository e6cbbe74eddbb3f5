using System.Globalization;
using Engraft.Outcomes;

namespace Engraft.Laboratory;

/// <summary>What must be true of the cells: retention, coupling, maturity and secretion of the central draw, beside what was measured and what a benefit that matters would need.</summary>
static class StudyRequirements
{
    /// <summary>Share of the cells that become muscle from which a product is muscle.</summary>
    const double Muscle = 0.01;

    public static IEnumerable<Requirement> All(StudyDesign design, CentreNotes notes, StudyValues values)
    {
        for (var arm = 1; arm < design.Plans.Count; arm++)
        {
            var plan = design.Plans[arm];
            if (!plan.Treats)
                continue;
            var (retention, coupling, maturity) = notes.Graft[arm];
            var route = plan.Arm!.Route!.Numbers["retention"];
            yield return new(plan.Name, "retention on the day after delivery", "%", 100 * retention, Proportional(100 * retention, design, values, arm), 100 * route.Value * (1 - route.Spread), 100 * route.Value * (1 + route.Spread),
                route.Note ?? route.Method, route.Source);
            foreach (var potency in Potencies(plan))
                yield return potency;
            if (plan.Arm.Product!.Number("differentiation") < Muscle)
                continue;
            yield return new(plan.Name, "electrical coupling of the graft at the horizon", "%", 100 * coupling, null, null, null,
                "qualitative: coupled and uncoupled regions (guinea pig, injured heart)", "PMID 22864415");
            yield return new(plan.Name, "contractile maturity at the horizon", "%", 100 * maturity, null, null, null,
                "incomplete at 3 months (macaque, n = 2 to 4)", "doi:10.1038/nature13233");
        }
    }

    /// <summary>Secretion needed for the effect simulated and, where that does not matter to a patient, for one that would: a straight line through zero.</summary>
    public static IEnumerable<SecretionDemand> Demands(StudyDesign design, StudyFindings findings, CentreNotes notes, StudyValues values)
    {
        for (var arm = 1; arm < design.Plans.Count; arm++)
            foreach (var demand in notes.Demands[arm])
            {
                yield return demand with { Factor = demand.Factor + ": the effect simulated" };
                if (Extrapolated(demand, design, findings, values, arm) is { } needed)
                    yield return needed;
            }
    }

    static SecretionDemand? Extrapolated(SecretionDemand demand, StudyDesign design, StudyFindings findings, StudyValues values, int arm)
    {
        var outcome = First(design);
        if (Gap(design, values, arm) is not { } gap || gap.Gain >= gap.Least || demand.Required <= 0)
            return null;
        var mechanism = demand.Factor == "VEGF" ? "angiogenesis" : "antiFibrosis";
        var attribution = new StudyAttribution(design, findings).All([outcome]).FirstOrDefault(one => one.Arm == demand.Arm);
        var part = attribution is null ? gap.Gain : gap.Better * attribution.Parts[mechanism];
        var times = part > 0 ? gap.Least / part : double.PositiveInfinity;
        var least = string.Create(CultureInfo.InvariantCulture, $"{Statistics.Round(gap.Least)} {(outcome.Unit == "%" ? "points" : outcome.Unit.Replace("m2", "m²", StringComparison.Ordinal))}");
        return demand with
        {
            Factor = $"{demand.Factor}: a change of {least} in {outcome.Title}, by proportion from {(attribution is null ? "the whole effect" : "its own part")}",
            Required = demand.Required * times,
            Ratio = demand.Ratio * times,
        };
    }

    /// <summary>Acts by a potency that was never measured as a secretion: there is nothing to divide by.</summary>
    static IEnumerable<Requirement> Potencies(ArmPlan plan)
    {
        foreach (var (slot, what, unit) in new[] { ("calming", "calming of inflammation by a cell", "healthy IL-10 production per cell in a gram"), ("protectionPotency", "protection of host muscle by a cell", "per cell in a gram") })
        {
            var number = plan.Arm!.Product!.Numbers[slot];
            if (number.Value > 0)
                yield return new(plan.Name, what, unit, number.Value, null, null, null, "never measured as a secretion, so required over measured cannot be formed", number.Source);
        }
    }

    /// <summary>What the number would have to be for the smallest difference that matters; infinite where the effect goes the wrong way.</summary>
    static double? Proportional(double simulated, StudyDesign design, StudyValues values, int arm) => Gap(design, values, arm) is { } gap
        ? gap.Gain > 0 ? simulated * gap.Least / gap.Gain : double.PositiveInfinity : null;

    /// <summary>Mean gain in the first outcome at the horizon and the smallest that matters, both positive for the better.</summary>
    static (double Gain, double Least, int Better)? Gap(StudyDesign design, StudyValues values, int arm)
    {
        var outcome = First(design);
        var (o, last) = (StudySummary.IndexOf(outcome), design.Timetable.Days.Count - 1);
        if (outcome.MinimalImportantDifference is not { } least || outcome.Benefit == Benefit.None)
            return null;
        var better = outcome.Benefit == Benefit.Lower ? -1 : 1;
        return (better * Statistics.Mean(values.Difference(arm, o, last)), least.Size(Statistics.Mean(values.At(0, o, last))), better);
    }

    static Outcome First(StudyDesign design) => OutcomeList.Named(design.Scenario.Outcomes.Count > 0 ? design.Scenario.Outcomes[0] : "lvef");
}
