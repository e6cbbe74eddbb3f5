using Engraft.Numbers;
using Engraft.Therapies;

namespace Engraft.Mechanisms;

/// <summary>Alloimmunity with memory: effector cells, memory and donor-specific antibody against cells that are not the patient's own.</summary>
/// <remarks>
/// dE = k·h·(1 - I)·Ag/(K + Ag)·(E0 + M + E)·(1 - E) - d·E;   dM = k_M·E·(1 - M) - d_M·M;   dD = k_D·h·(1 - aI)·X/(K_X + X)·(1 - D) - d_D·D.
/// h mismatch times immunogenicity, I immunosuppression, Ag living donor cells in heart and lung, X donor cells dying per day (antibody is raised against
/// what dying cells release). Needs the death rates of the other mechanisms: comes after them. Rates are judged from survival times:
/// rejection of donor iPSC-cardiomyocytes within 8 weeks, own cells kept 12 months (Lin 2024); matched cells with tacrolimus and steroid kept 12 weeks
/// (Shiba 2016, doi:10.1038/nature19815).
/// </remarks>
public static class Rejection
{
    public static void AddRates<T>(in ProductParameters<T> product, in RejectionParameters<T> p, in GraftSurroundings<T> around, in GraftState<T> now,
        T suppression, in GraftState<T> production, in GraftState<T> loss, Span<T> transfer) where T : struct, IReal<T>
    {
        var antigen = LivingCells(now);
        var stimulus = antigen / (p.HalfAntigen + antigen);
        var drive = p.Priming * Mismatch(product, around) * (T.Unity - suppression) * stimulus
            * (p.Naive + p.SensitisedSeed * around.Sensitisation + now.Memory + now.Effector);
        production.Effector += drive;
        loss.Effector += drive + p.Contraction;
        var memory = p.MemoryRate * now.Effector;
        production.Memory += memory;
        loss.Memory += memory + p.MemoryLoss;
        AddKilling(product, p, around, now, suppression, production, transfer);
        var deaths = Deaths(now, transfer);
        var antibody = p.AntibodyRate * Mismatch(product, around) * (T.Unity - p.HumoralInhibition * suppression) * deaths / (p.HalfDeaths + deaths);
        production.DonorAntibody += antibody;
        loss.DonorAntibody += antibody + p.AntibodyLoss;
    }

    static void AddKilling<T>(in ProductParameters<T> product, in RejectionParameters<T> p, in GraftSurroundings<T> around, in GraftState<T> now, T suppression,
        in GraftState<T> production, Span<T> transfer) where T : struct, IReal<T>
    {
        var cellular = p.Kill * (T.Unity - suppression) * now.Effector;
        var humoral = p.AntibodyKill * (T.Unity - p.HumoralInhibition * suppression) * now.DonorAntibody;
        var kill = Mismatch(product, around) * (cellular + humoral);
        for (var zone = 0; zone < GraftTransfers.Zones; zone++)
        {
            transfer[GraftTransfers.AttachedToDead(zone)] += kill;
            transfer[GraftTransfers.MyocytesToDead(zone)] += kill;
            production.Rejected += kill * (now.Attached(zone) + now.Myocytes(zone));
        }
        transfer[GraftTransfers.PluripotentToDead] += kill;
    }

    /// <summary>Donor cells dying in the heart per day.</summary>
    static T Deaths<T>(in GraftState<T> now, ReadOnlySpan<T> transfer) where T : struct, IReal<T>
    {
        var deaths = T.Zero;
        for (var zone = 0; zone < GraftTransfers.Zones; zone++)
            deaths += transfer[GraftTransfers.AttachedToDead(zone)] * now.Attached(zone) + transfer[GraftTransfers.MyocytesToDead(zone)] * now.Myocytes(zone);
        return deaths;
    }

    /// <summary>Effective mismatch: HLA mismatch times antigen shown, which rises with inflammation in the infarct; at most the HLA mismatch itself.</summary>
    public static T Mismatch<T>(in ProductParameters<T> product, in GraftSurroundings<T> around) where T : struct, IReal<T>
    {
        var inflammation = T.Min(T.Max(around.InflammationInfarct, around.InflammationBorder), T.Unity);
        return product.Mismatch * T.Min(product.Immunogenicity * (T.Unity + product.InflamedImmunogenicity * inflammation), T.Unity);
    }

    /// <summary>Share of all cells that ever engrafted, or were born in the graft, that the immune system has killed; cells that die of something else do not raise it.</summary>
    public static T RejectedShare<T>(in GraftState<T> now) where T : struct, IReal<T> => T.Min(now.Rejected / T.Max(now.Engrafted, T.Unity), T.Unity);

    /// <summary>Living donor cells in heart and lung.</summary>
    public static T LivingCells<T>(in GraftState<T> now) where T : struct, IReal<T>
    {
        var cells = now.Lung + now.Pluripotent;
        for (var zone = 0; zone < GraftTransfers.Zones; zone++)
            cells += now.Free(zone) + now.Attached(zone) + now.Myocytes(zone);
        return cells;
    }

    /// <summary>Panel-reactive antibody after therapy, share of donors: raised by donor-specific antibody, it can bar a later transplantation.</summary>
    public static T PanelReactiveAntibody<T>(in RejectionParameters<T> p, in GraftSurroundings<T> around, in GraftState<T> now) where T : struct, IReal<T> =>
        T.Unity - (T.Unity - around.Sensitisation) * (T.Unity - p.PanelBreadth * now.DonorAntibody);
}
