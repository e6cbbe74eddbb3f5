using Engraft.Numbers;

namespace Engraft.Mechanisms;

/// <summary>What the cells of a zone sense: Hill terms of the signals, each measured from its healthy value and zero (brakes: one) there.</summary>
public readonly struct ZoneSignals<T> where T : struct, IReal<T>
{
    ZoneSignals(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneState<T> now)
    {
        var s = p.Signal;
        Alarm = Saturating(now.Debris, s.HalfAlarm);
        // a/Ka + b/Kb over 1 + a/Ka + b/Kb, with one division.
        var cytokines = Above(now.Interleukin1) * s.HalfTnf + Above(now.Tnf) * s.HalfInterleukin1;
        Inflammation = Saturating(cytokines, s.HalfInterleukin1 * s.HalfTnf);
        GmCsf = Saturating(Above(now.GmCsf), s.HalfGmCsf);
        TgfBeta = Saturating(Above(now.TgfBeta), s.HalfTgfBeta);
        Calming = Saturating(Above(now.Interleukin10) + now.CalmingFactor, s.HalfCalming);
        FibrosisBrake = s.HalfHgf / (s.HalfHgf + now.Hgf);
        OxygenDeficit = Oxygen.Deficit(p.Perfusion, outside, now);
    }

    /// <summary>Call of debris for leukocytes, 0 to 1.</summary>
    public T Alarm { get; }

    /// <summary>Joint effect of interleukin-1 and TNF, 0 to 1.</summary>
    public T Inflammation { get; }

    /// <summary>Effect of GM-CSF, 0 to 1.</summary>
    public T GmCsf { get; }

    /// <summary>Effect of active TGF-beta, 0 to 1.</summary>
    public T TgfBeta { get; }

    /// <summary>Effect of interleukin-10 and of the calming factor of therapy, 0 to 1.</summary>
    public T Calming { get; }

    /// <summary>Brake of the HGF-like factor on fibroblasts: 1 without therapy.</summary>
    public T FibrosisBrake { get; }

    /// <summary>Share of the healthy oxygen sufficiency that is missing, 0 to 1.</summary>
    public T OxygenDeficit { get; }

    /// <summary>Reads the signals of a state.</summary>
    public static ZoneSignals<T> Of(TissueParameters<T> p, ZoneSurroundings<T> outside, ZoneState<T> now) => new(p, outside, now);

    /// <summary>x / (x + half).</summary>
    internal static T Saturating(T x, T half) => x / (x + half);

    /// <summary>What a fold exceeds the healthy value 1 by; nil below.</summary>
    internal static T Above(T fold) => T.Max(fold - T.Of(1), T.Zero);
}
