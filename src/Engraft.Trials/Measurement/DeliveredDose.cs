using Engraft.Numbers;
using Engraft.Therapies;
using Engraft.Trials.Published;

namespace Engraft.Trials.Measurement;

/// <summary>The cells that one patient of an arm was given.</summary>
public static class DeliveredDose
{
    /// <summary>Cells at a standard normal score; 0 in a control arm, null where the report names no dose. The mean over patients is the arm's.</summary>
    public static double? Of(TrialArm arm, double score, Measure measure)
    {
        if (arm.Role == ArmRole.Control)
            return 0;
        var share = arm.DoseBasis == DoseBasis.Delivered ? 1 : measure.Parameters.DeliveredShare.Value;
        if (arm.Dose is not { } mean)
            return share * Between(arm.DoseFrom, arm.DoseTo, score);
        var spread = LogSpread(arm, mean, measure);
        return share * mean * Exp(spread * score - spread * spread / 2);
    }

    /// <summary>Standard deviation of the log dose: that of the report, else that of own or donor cells.</summary>
    static double LogSpread(TrialArm arm, double mean, Measure measure)
    {
        if (arm.DoseSd is { } sd && mean > 0)
            return Math.Sqrt(Elementary.Log(new One(1 + sd / mean * (sd / mean))).Value);
        return arm.Donor == Donor.Own ? measure.Parameters.OwnDoseSpread.Value : measure.Parameters.DonorDoseSpread.Value;
    }

    /// <summary>Evenly on the logarithm where only a range is known.</summary>
    static double? Between(double? from, double? to, double score) =>
        from is > 0 && to is { } most ? from * Exp(NormalDistribution.Cumulative(score) * Elementary.Log(new One(most / from.Value)).Value) : null;

    static double Exp(double x) => Elementary.Exp(new One(x)).Value;
}
