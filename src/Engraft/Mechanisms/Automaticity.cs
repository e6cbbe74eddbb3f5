using Engraft.Numbers;
using Engraft.Therapies;

namespace Engraft.Mechanisms;

/// <summary>Engraftment arrhythmia: young graft muscle paces itself and, once coupled, the heart; it falls silent as it matures electrically.</summary>
/// <remarks>
/// Pacing cells = G·κ·(1 - m_e). Pigs: 305 against 185 beats a minute and 96.8 against 76.5 % of the day without and with amiodarone and ivabradine,
/// death or instability 5 of 8 against 0 of 9 (Nakamura 2021, doi:10.1016/j.stemcr.2021.08.005). Editing four genes removes it (Marchiano 2023,
/// doi:10.1016/j.stem.2023.03.010).
/// </remarks>
public static class Automaticity
{
    public static void AddRates<T>(in ProductParameters<T> product, in RouteParameters<T> route, in GraftParameters<T> graft, in AutomaticityParameters<T> p,
        in GraftSurroundings<T> around, in GraftState<T> now, in GraftState<T> production) where T : struct, IReal<T>
    {
        var burden = Burden(product, route, graft, p, around, now);
        production.ArrhythmiaExposure += burden;
        production.ArrhythmiaHazard += Hazard(p, around, burden);
    }

    /// <summary>Coupled, self-pacing graft myocytes over the number that holds the rhythm half of the day.</summary>
    public static T Index<T>(in ProductParameters<T> product, in RouteParameters<T> route, in GraftParameters<T> graft, in AutomaticityParameters<T> p,
        in GraftSurroundings<T> around, in GraftState<T> now) where T : struct, IReal<T>
    {
        var coupled = T.Zero;
        for (var zone = 0; zone < GraftTransfers.Zones; zone++)
            coupled += now.Myocytes(zone) * GraftContraction.Coupling(product, route, graft, now, zone);
        var drugs = T.Unity - around.Antiarrhythmics * (T.Unity - p.DrugFactor);
        return coupled * (T.Unity - now.ElectricalMaturity) * Pacing(product, p, around) * drugs / p.HalfCells;
    }

    /// <summary>Part of the self-pacing that the product's form and the editing of its genes leave.</summary>
    public static T Pacing<T>(in ProductParameters<T> product, in AutomaticityParameters<T> p, in GraftSurroundings<T> around) where T : struct, IReal<T> =>
        product.Pacing * (T.Unity - around.AutomaticityEdited * (T.Unity - p.EditFactor)) * around.Harm;

    /// <summary>Share of the day in graft arrhythmia.</summary>
    public static T Burden<T>(in ProductParameters<T> product, in RouteParameters<T> route, in GraftParameters<T> graft, in AutomaticityParameters<T> p,
        in GraftSurroundings<T> around, in GraftState<T> now) where T : struct, IReal<T>
    {
        var steep = T.Pow(Index(product, route, graft, p, around, now), p.Steepness);
        return steep / (T.Unity + steep);
    }

    /// <summary>Highest rate of the graft's rhythm, 1/min.</summary>
    public static T Rate<T>(in AutomaticityParameters<T> p, in GraftSurroundings<T> around) where T : struct, IReal<T> =>
        p.PeakRate + (p.TreatedRate - p.PeakRate) * around.Antiarrhythmics;

    /// <summary>Death or instability per day: burden times how far the rate is above that of the treated animals, none of which died of arrhythmia.</summary>
    public static T Hazard<T>(in AutomaticityParameters<T> p, in GraftSurroundings<T> around, T burden) where T : struct, IReal<T> =>
        p.Hazard * burden * (Rate(p, around) - p.TreatedRate) / (p.PeakRate - p.TreatedRate);

    /// <summary>Substrate of re-entry left by the graft itself: uncoupled or non-muscle graft as a share of the zone, in units of coupled muscle's
    /// inducibility.</summary>
    public static T Reentry<T>(in ProductParameters<T> product, in RouteParameters<T> route, in GraftParameters<T> graft, in AutomaticityParameters<T> p,
        in GraftSurroundings<T> around, in GraftState<T> now, int zone) where T : struct, IReal<T>
    {
        var kappa = GraftContraction.Coupling(product, route, graft, now, zone);
        var muscle = GraftContraction.Share(product, around, now, zone);
        var other = Share.Of(now.Attached(zone) * product.ImmatureMass, around.Mass(zone));
        return around.Harm * route.ElectricalContact * (muscle * (T.Unity - kappa) + p.ContaminantFactor * other);
    }
}
