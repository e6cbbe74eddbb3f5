namespace Engraft.Laboratory;

/// <summary>What must be true of the cells: retention, coupling and maturity that the central draw has, beside what was measured.</summary>
static class StudyRequirements
{
    public static IEnumerable<Requirement> All(StudyDesign design, CentreNotes notes)
    {
        for (var arm = 1; arm < design.Plans.Count; arm++)
        {
            var plan = design.Plans[arm];
            if (!plan.Treats)
                continue;
            var (retention, coupling, maturity) = notes.Graft[arm];
            var route = plan.Arm!.Route!.Numbers["retention"];
            yield return new(plan.Name, "retention on the day after delivery", "%", 100 * retention, null, 100 * route.Value * (1 - route.Spread), 100 * route.Value * (1 + route.Spread),
                route.Note ?? route.Method, route.Source);
            if (plan.Arm.Product!.Number("differentiation") < 0.01)
                continue;
            yield return new(plan.Name, "electrical coupling of the graft at the horizon", "%", 100 * coupling, null, null, null,
                "qualitative: coupled and uncoupled regions (guinea pig, injured heart)", "PMID 22864415");
            yield return new(plan.Name, "contractile maturity at the horizon", "%", 100 * maturity, null, null, null,
                "incomplete at 3 months (macaque, 2 to 4 animals)", "doi:10.1038/nature13233");
        }
    }
}
