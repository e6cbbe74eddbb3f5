using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>Host myocytes: lost to wall stress, inflammation and lack of oxygen; what is missing is renewed at the slow human rate. Nothing grows at rest.</summary>
/// <remarks>
/// Renewal falls from 1 %/y at 25 to about 0.4 %/y at 75 years (Bergmann 2009, PMC2991140) and is about fourfold beside an injury (Senyo 2013, PMC3548046).
/// New myocytes come from viable ones, so a scar does not grow muscle back. Dead cells become necrotic muscle, so every lost cell is found again in necrosis, debris or what was cleared.
/// </remarks>
public static class Myocytes
{
    public static void AddRates<T>(MyocyteParameters<T> p, ZoneSurroundings<T> outside, in ZoneSignals<T> signals, ZoneState<T> now, ZoneState<T> production, ZoneTransfers<T> moves)
        where T : struct, IReal<T>
    {
        var exposed = T.Of(1) - outside.GraftProtection;
        var stress = p.StressLoss * outside.MyocyteLossFactor * ZoneSignals<T>.Above(outside.WallStress);
        var hypoxia = p.HypoxicDeath * T.Max(signals.OxygenDeficit - p.HypoxicTolerance, T.Zero);
        moves.MyocyteDeath += stress + exposed * (p.InflammatoryDeath * outside.EarlyTimeFactor * signals.Inflammation * signals.Inflammation + hypoxia);

        var missing = T.Max(T.Of(1) - now.Myocytes, T.Zero);
        var beside = T.Of(1) + (p.RenewalBesideInjury - T.Of(1)) * ZoneSignals<T>.Saturating(missing, p.InjuryForRenewal);
        production.Myocytes += Renewal(p, outside.Age) * beside * missing * now.Myocytes;
    }

    /// <summary>Renewal of lost myocytes at an age, 1/d.</summary>
    public static T Renewal<T>(MyocyteParameters<T> p, T age) where T : struct, IReal<T> =>
        p.RenewalYoung * T.Exp(-p.RenewalDecline * (age - p.ReferenceAge));
}
