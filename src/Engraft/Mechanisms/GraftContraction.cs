using Engraft.Numbers;
using Engraft.Therapies;

namespace Engraft.Mechanisms;

/// <summary>What graft muscle adds to a zone's contraction: its mass, its force, and how well it is joined to the host.</summary>
/// <remarks>
/// Contribution = switch · mass share · force(maturity) · gene factor · (κ·alignment - drag·(1 - κ)): an uncoupled graft beats out of phase and helps nobody,
/// its drag is a harm. κ is electrical coupling in the zone, apart from mechanical alignment.
/// </remarks>
public static class GraftContraction
{
    /// <summary>Mass of one graft myocyte, g.</summary>
    public static T CellMass<T>(in ProductParameters<T> product, in GraftState<T> now) where T : struct, IReal<T> =>
        product.ImmatureMass + (product.MatureMass - product.ImmatureMass) * now.ContractileMaturity;

    /// <summary>Graft muscle in a zone, g.</summary>
    public static T Mass<T>(in ProductParameters<T> product, in GraftState<T> now, int zone) where T : struct, IReal<T> =>
        now.Myocytes(zone) * CellMass(product, now);

    /// <summary>Graft muscle as a share of the zone's mass.</summary>
    public static T Share<T>(in ProductParameters<T> product, in GraftSurroundings<T> around, in GraftState<T> now, int zone) where T : struct, IReal<T> =>
        Mechanisms.Share.Of(Mass(product, now, zone), around.Mass(zone));

    /// <summary>Electrical coupling κ of the graft in a zone, 0 to 1.</summary>
    public static T Coupling<T>(in ProductParameters<T> product, in RouteParameters<T> route, in GraftParameters<T> p, in GraftState<T> now, int zone)
        where T : struct, IReal<T> => product.CouplingCeiling * route.ElectricalContact * p.CouplingCeiling(zone) * now.Coupling;

    /// <summary>Contractility added to the zone, in units of a zone filled with healthy adult muscle; may be negative.</summary>
    public static T Contribution<T>(in ProductParameters<T> product, in RouteParameters<T> route, in GraftParameters<T> p, in GraftSurroundings<T> around,
        in GraftState<T> now, int zone) where T : struct, IReal<T>
    {
        var kappa = Coupling(product, route, p, now, zone);
        var alignment = p.AlignmentCeiling(zone) * route.AlignmentCeiling * now.Alignment;
        var force = (p.ImmatureForce + (p.MatureForce - p.ImmatureForce) * now.ContractileMaturity) * around.GeneFactor;
        var joined = around.Regeneration * kappa * alignment;
        var outOfPhase = around.Harm * p.UncoupledDrag * (T.Unity - kappa) * route.ElectricalContact * (T.Unity - now.ElectricalMaturity);
        return Share(product, around, now, zone) * force * (joined - outOfPhase);
    }
}
