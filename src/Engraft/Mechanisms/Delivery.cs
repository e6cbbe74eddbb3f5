using Engraft.Numbers;
using Engraft.Therapies;

namespace Engraft.Mechanisms;

/// <summary>One administration: how many of the injected cells are dead, in which zone, in the lung, or gone, in its first instant.</summary>
/// <remarks>
/// Retention ρ is measured at a time t_m (18 h in man, 1 h in the rat), when part of the free cells has been washed out already. The free cells at
/// time zero are
/// S_f(0) = dose·ρ/(f + (1 - f)·e^(-k·t_m)), at most the dose: retention is not counted twice. f attaching share, k settling rate.
/// Human retention: PMID 24030420; rat: PMC4334365, PMC2803039.
/// </remarks>
public static class Delivery
{
    /// <summary>Gives <paramref name="cells"/> of the product, aimed at the zones in the shares given (<see cref="ZoneShares"/>; they add up to one).</summary>
    public static void Give<T>(in ProductParameters<T> product, in RouteParameters<T> route, in GraftSurroundings<T> around, in GraftState<T> state,
        T cells, T infarct, T border, T remote) where T : struct, IReal<T>
    {
        GiveVesicles(product, route, around, state, cells * product.VesicleShare, infarct, border, remote);
        var injected = cells * (T.Unity - product.VesicleShare);
        var living = injected * product.Viability;
        var kept = T.Zero;
        var muscle = T.Zero;
        var before = state.MyocytesInfarct + state.MyocytesBorder + state.MyocytesRemote;
        for (var zone = 0; zone < GraftTransfers.Zones; zone++)
        {
            var inZone = living * Reached(route, around, zone, zone == 0 ? infarct : zone == 1 ? border : remote) * InitialRetention(product, route, zone);
            var pluripotent = inZone * product.PluripotentShare * product.AttachingShare;
            state.Free(zone) += inZone - pluripotent;
            state.Pluripotent += pluripotent;
            state.PluripotentRetained += pluripotent;
            kept += inZone;
            muscle += inZone * product.AttachingShare * GraftSettling.MuscleShare(product);
        }
        Count(product, route, state, injected, living, kept);
        Rejuvenate(state, before, muscle);
    }

    /// <summary>Share of the cells sent to a zone that are in it at time zero.</summary>
    public static T InitialRetention<T>(in ProductParameters<T> product, in RouteParameters<T> route, int zone) where T : struct, IReal<T>
    {
        var gone = (T.Unity - product.AttachingShare) * route.Washout * (T.Unity - T.Exp(-product.SettlingRate * route.RetentionTime));
        var scar = zone == 0 ? route.ScarFactor : T.Unity;
        return T.Min(route.Retention * product.RetentionFactor * scar / (T.Unity - gone), T.Unity);
    }

    /// <summary>Share of the dose that reaches a zone: the aim, and for cells carried by blood the vessel's patency and the zone's flow.</summary>
    public static T Reached<T>(in RouteParameters<T> route, in GraftSurroundings<T> around, int zone, T aim) where T : struct, IReal<T>
    {
        var flow = T.Min(around.Perfusion(zone), T.Unity);
        var byCoronary = aim * (T.Unity - route.ByFlow * (T.Unity - around.VesselPatency * flow));
        var whole = around.Mass(0) * around.Perfusion(0) + around.Mass(1) * around.Perfusion(1) + around.Mass(2) * around.Perfusion(2);
        var byVein = Share.Of(around.Mass(zone) * around.Perfusion(zone), whole);
        return byCoronary + route.ByVein * (byVein - byCoronary);
    }

    static void GiveVesicles<T>(in ProductParameters<T> product, in RouteParameters<T> route, in GraftSurroundings<T> around, in GraftState<T> state,
        T vesicles, T infarct, T border, T remote) where T : struct, IReal<T>
    {
        for (var zone = 0; zone < GraftTransfers.Zones; zone++)
            state.Vesicles(zone) += vesicles * Reached(route, around, zone, zone == 0 ? infarct : zone == 1 ? border : remote)
                * T.Min(route.Retention * product.RetentionFactor, T.Unity);
    }

    static void Count<T>(in ProductParameters<T> product, in RouteParameters<T> route, in GraftState<T> state, T injected, T living, T kept)
        where T : struct, IReal<T>
    {
        // Where all is kept, round-off must not leave less than nothing to be lost.
        var missed = T.Max(living - kept, T.Zero);
        var dead = missed * route.DeadShare;
        var lung = (missed - dead) * route.LungShare;
        state.Injected += injected;
        state.Lung += lung;
        state.Lost += missed - dead - lung;
        state.Dead += injected - living + dead;
    }

    /// <summary>New muscle dilutes the maturity, coupling and vessels of muscle that is already there.</summary>
    static void Rejuvenate<T>(in GraftState<T> state, T before, T muscle) where T : struct, IReal<T>
    {
        var old = Share.Of(before, before + muscle);
        state.GraftVessels *= old;
        state.ElectricalMaturity *= old;
        state.ContractileMaturity *= old;
        state.Coupling *= old;
        state.Alignment *= old;
    }
}
