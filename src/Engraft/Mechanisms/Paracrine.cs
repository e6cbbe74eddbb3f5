using Engraft.Numbers;
using Engraft.Therapies;

namespace Engraft.Mechanisms;

/// <summary>What living cells and vesicles deliver to a zone: VEGF, HGF, a calming factor, protection of host myocytes.</summary>
/// <remarks>
/// Secretion per cell rises without oxygen (1 to 5 fold, Rehman 2004, doi:10.1161/01.CIR.0000121425.42966.F1) and never exceeds the highest measured value:
/// no gain is raised to reach a trial's result. The memory of an effect lives in the host's own states, not in the cells.
/// Cells given into a vein act from the lung (TSG-6; Lee 2009, doi:10.1016/j.stem.2009.05.003).
/// </remarks>
public static class Paracrine
{
    /// <summary>VEGF delivered to a gram of the zone, pg/(g d).</summary>
    public static T Vegf<T>(in ProductParameters<T> product, in ParacrineParameters<T> p, in GraftSurroundings<T> around, in GraftState<T> now, int zone)
        where T : struct, IReal<T> =>
        around.Angiogenesis * Secretion(product.VegfSecretion, product.VegfHighest, product, p, around, now, zone)
        * CellsPerGram(product, p, around, now, zone);

    /// <summary>HGF delivered to a gram of the zone, pg/(g d).</summary>
    public static T Hgf<T>(in ProductParameters<T> product, in ParacrineParameters<T> p, in GraftSurroundings<T> around, in GraftState<T> now, int zone)
        where T : struct, IReal<T> =>
        around.Antifibrosis * Secretion(product.HgfSecretion, product.HgfHighest, product, p, around, now, zone) * CellsPerGram(product, p, around, now, zone);

    /// <summary>Calming factor delivered to the zone, in units of healthy IL-10 production, 1/d.</summary>
    public static T Calming<T>(in ProductParameters<T> product, in ParacrineParameters<T> p, in GraftSurroundings<T> around, in GraftState<T> now, int zone)
        where T : struct, IReal<T> =>
        around.ImmuneModulation * Potency(product, around) * (product.Calming * CellsPerGram(product, p, around, now, zone) + product.LungCalming * now.Lung);

    /// <summary>Protection of the zone's host myocytes, 0 none to 1 complete.</summary>
    public static T Protection<T>(in ProductParameters<T> product, in ParacrineParameters<T> p, in GraftSurroundings<T> around, in GraftState<T> now, int zone)
        where T : struct, IReal<T>
    {
        var signal = Potency(product, around) * product.ProtectionPotency * CellsPerGram(product, p, around, now, zone);
        return around.Protection * p.LargestProtection * signal / (T.Unity + signal);
    }

    /// <summary>Secretion of one cell in the zone, capped at the highest measured, pg/(cell d).</summary>
    public static T Secretion<T>(T normal, T highest, in ProductParameters<T> product, in ParacrineParameters<T> p, in GraftSurroundings<T> around,
        in GraftState<T> now, int zone) where T : struct, IReal<T>
    {
        var hypoxia = T.Unity - GraftSurvival.Oxygen(around, now, zone);
        return T.Min(normal * Potency(product, around) * (T.Unity + (p.HypoxicGain - T.Unity) * hypoxia), highest);
    }

    /// <summary>Secreting cells and vesicle equivalents per gram of the zone, cell/g.</summary>
    public static T CellsPerGram<T>(in ProductParameters<T> product, in ParacrineParameters<T> p, in GraftSurroundings<T> around, in GraftState<T> now,
        int zone)
        where T : struct, IReal<T>
    {
        var cells = now.Attached(zone) + p.FreeSecretion * now.Free(zone) + product.MyocyteSecretion * now.Myocytes(zone);
        return Share.Of(cells * product.Purity + p.VesiclePotency * now.Vesicles(zone), around.Mass(zone));
    }

    static T Potency<T>(in ProductParameters<T> product, in GraftSurroundings<T> around) where T : struct, IReal<T> => product.LotFactor * around.Potency;

    /// <summary>Clearance of vesicles.</summary>
    public static void AddRates<T>(in ProductParameters<T> product, in GraftState<T> loss) where T : struct, IReal<T>
    {
        for (var zone = 0; zone < GraftTransfers.Zones; zone++)
            loss.Vesicles(zone) += product.VesicleClearance;
    }
}
