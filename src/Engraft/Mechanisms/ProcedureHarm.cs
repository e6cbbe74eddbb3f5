using Engraft.Numbers;
using Engraft.Therapies;

namespace Engraft.Mechanisms;

/// <summary>Chances of what the procedure itself does, per patient over all administrations; a sham procedure shares part of them.</summary>
/// <remarks>Rates and their spread: data/delivery-routes. No event seen is not no risk: see <see cref="UpperBound"/>.</remarks>
public static class ProcedureHarm
{
    /// <summary>Chance of at least one event in <paramref name="administrations"/> procedures.</summary>
    /// <param name="perProcedure">Chance in one procedure, for instance <c>route.Tamponade</c>.</param>
    /// <param name="part">1 for a procedure with cells, <c>route.ShamShare</c> for a sham.</param>
    public static T AtLeastOne<T>(T perProcedure, T part, int administrations) where T : struct, IReal<T>
    {
        var none = T.Unity;
        for (var i = 0; i < administrations; i++)
            none *= T.Unity - perProcedure * part;
        return T.Unity - none;
    }

    /// <summary>Any serious event: tamponade, stroke, arrhythmia, vascular complication, infection, death, and one harvest for own cells.</summary>
    public static T Serious<T>(in ProductParameters<T> product, in RouteParameters<T> route, T part, int administrations) where T : struct, IReal<T>
    {
        var none = (T.Unity - AtLeastOne(route.Tamponade, part, administrations)) * (T.Unity - AtLeastOne(route.Stroke, part, administrations))
            * (T.Unity - AtLeastOne(route.Arrhythmia, part, administrations)) * (T.Unity - AtLeastOne(route.Vascular, part, administrations))
            * (T.Unity - AtLeastOne(route.Infection, part, administrations)) * (T.Unity - AtLeastOne(route.Death, part, administrations));
        return T.Unity - none * (T.Unity - product.HarvestEvent);
    }

    /// <summary>Share of the zone's host myocytes killed by needles.</summary>
    public static T NeedleInjury<T>(in RouteParameters<T> route, in GraftSurroundings<T> around, T injections) where T : struct, IReal<T> =>
        around.Harm * (T.Unity - T.Exp(-route.NeedleInjury * injections * T.Of(0.1)));

    /// <summary>One-sided 95 % upper bound of a rate from <paramref name="events"/> in <paramref name="patients"/> (Clopper and Pearson 1934,
    /// doi:10.1093/biomet/26.4.404).</summary>
    public static double UpperBound(int events, int patients)
    {
        const double tail = 0.05;
        if (events >= patients)
            return 1;
        var (low, high) = (0.0, 1.0);
        for (var halving = 0; halving < 60; halving++)
        {
            var middle = (low + high) / 2;
            (low, high) = AtMost(events, patients, middle) > tail ? (middle, high) : (low, middle);
        }
        return high;
    }

    /// <summary>Binomial probability of at most <paramref name="events"/>.</summary>
    static double AtMost(int events, int patients, double rate)
    {
        var term = (double)One.Exp(patients * One.Log(1 - rate).Value);
        var sum = term;
        for (var k = 1; k <= events; k++)
            sum += term *= (patients - k + 1) * rate / (k * (1 - rate));
        return sum;
    }
}
