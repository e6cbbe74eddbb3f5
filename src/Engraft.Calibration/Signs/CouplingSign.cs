using Engraft.Electrophysiology.Rhythms;

namespace Engraft.Calibration.Signs;

/// <summary>S05, Gibbs 2023: susceptibility rises, then falls with coupling; conducting scar or a better conducting graft lowers it.</summary>
/// <remarks>Grafts of several radii whose middle lies on the edge of a scar, so that half of each touches the host; the share of them that captures.</remarks>
sealed class CouplingSign(SignPlans plans, FrontTables tables, SignTable table)
{
    const double Until = 1500; // ms: an in-vitro cell beats once a second
    const double Side = 11, ScarRadius = 3; // mm
    static readonly double[] conductances = [10, 30, 100, 300, 1000, 10000]; // S/m²
    static readonly double[] radii = [1, 1.5, 2]; // mm
    static readonly double[] conductivities = [0.05, 0.15]; // of the graft, S/m

    public void Run()
    {
        table.Head(["scar", "graft (S/m)", .. conductances.Select(one => FormattableString.Invariant($"{one} S/m²"))]);
        foreach (var scar in (string[])["does not conduct", "conducts slowly", "replaced by host"])
            foreach (var conductivity in conductivities)
                table.Row([scar, conductivity, .. conductances.Select(conductance => Captured(scar, conductivity, conductance))]);
    }

    string Captured(string scar, double conductivity, double conductance)
    {
        var count = radii.Count(radius => new GraftedSheet(tables).Follow(Plan(scar, conductivity, radius, conductance), Until).Host.Count > 0);
        return $"{count} of {radii.Length}";
    }

    RhythmPlan Plan(string scar, double conductivity, double radius, double conductance)
    {
        var plan = plans.Healthy(radius, conductance);
        return plan with
        {
            GraftTissue = plan.GraftTissue with { Along = conductivity, Across = conductivity },
            GraftSite = plan.GraftSite! with { Centre = (ScarRadius, 0.5 * Side, 0) },
            Scar = scar == "replaced by host" ? null : new() { Centre = (0, 0.5 * Side, 0), Radius = ScarRadius, Border = 0, Fibrosis = 0, Surviving = scar == "conducts slowly" ? 1 : 0 },
        };
    }
}
