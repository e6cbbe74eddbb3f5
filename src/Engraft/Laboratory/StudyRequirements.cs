namespace Engraft.Laboratory;

/// <summary>What must be true of the cells: retention, coupling, maturity and secretion of the central draw, beside what was measured.</summary>
/// <remarks>What each would have to be for a gain is <see cref="Needs.WhatItTakes"/>: the laboratory inverted, not a straight line through the effect.</remarks>
static class StudyRequirements
{
    /// <summary>Share of the cells that become muscle from which a product is muscle.</summary>
    internal const double Muscle = 0.01;

    public static IEnumerable<Requirement> All(StudyDesign design, CentreNotes notes)
    {
        for (var arm = 1; arm < design.Plans.Count; arm++)
        {
            var plan = design.Plans[arm];
            if (!plan.Treats)
                continue;
            var (retention, coupling, maturity) = notes.Graft[arm];
            var route = plan.Arm!.Route!.Numbers["retention"];
            yield return new(plan.Name, "retention on the day after delivery", "%", 100 * retention, 100 * route.Value * (1 - route.Spread), 100 * route.Value * (1 + route.Spread),
                route.Note ?? route.Method, route.Source);
            foreach (var potency in Potencies(plan))
                yield return potency;
            if (plan.Arm.Product!.Number("differentiation") < Muscle)
                continue;
            yield return new(plan.Name, "electrical coupling of the graft at the horizon", "%", 100 * coupling, null, null,
                "qualitative: coupled and uncoupled regions (guinea pig, injured heart)", "PMID 22864415");
            yield return new(plan.Name, "contractile maturity at the horizon", "%", 100 * maturity, null, null,
                "incomplete at 3 months (macaque, n = 2 to 4)", "doi:10.1038/nature13233");
        }
    }

    /// <summary>Secretion needed for the effect simulated.</summary>
    public static IEnumerable<SecretionDemand> Demands(StudyDesign design, CentreNotes notes)
    {
        for (var arm = 1; arm < design.Plans.Count; arm++)
            foreach (var demand in notes.Demands[arm])
                yield return demand with { Factor = demand.Factor + ": the effect simulated" };
    }

    /// <summary>Acts by a potency that was never measured as a secretion: there is nothing to divide by.</summary>
    static IEnumerable<Requirement> Potencies(ArmPlan plan)
    {
        foreach (var (slot, what, unit) in new[] { ("calming", "calming of inflammation by a million cells in a gram", "× healthy IL-10 production"), ("protectionPotency", "protection of host muscle by a million cells in a gram, signal over its half-effect", "") })
        {
            var number = plan.Arm!.Product!.Numbers[slot];
            if (number.Value > 0)
                yield return new(plan.Name, what, unit, 1e6 * number.Value, null, null, "never measured as a secretion, so required over measured cannot be formed", number.Source);
        }
    }
}
