namespace Engraft.Outcomes;

/// <summary>Peak oxygen uptake by Fick: output at simulated peak exercise times arteriovenous oxygen difference, per kg.</summary>
/// <remarks>The oxygen difference is the patient's own (Dhakal 2015, PMC5771713: 13.5 mL/dL, SD 2.5 between patients).</remarks>
public sealed class PeakVo2() : Outcome("peakVo2", "Peak oxygen uptake", "mL/(kg min)", Benefit.Higher,
    "output at simulated peak exercise x the patient's arteriovenous oxygen difference / weight (Fick)")
{
    public override MinimalImportantDifference MinimalImportantDifference =>
        new(2.5, "patient", "change that goes with 5 KCCQ points (HF-ACTION, PMID 22172441)");

    public override double At(Course course, int visit) => course.Symptoms[visit].PeakVo2;

    /// <summary>The patient's own arteriovenous oxygen difference at peak exercise, mL/dL.</summary>
    internal static double OxygenDifference(Person person)
    {
        var p = person.Parameters.Symptoms;
        double typical = person.IsHealthy ? p.OxygenExtractionHealthy : p.OxygenExtraction;
        return typical * Scalar.Exp(p.OxygenExtractionSpread * person.Effects.OxygenExtraction);
    }

    /// <param name="drifted">Share of the person's own drift that has unfolded.</param>
    internal static double Of(Person person, Snapshot now, double drifted)
    {
        var drift = person.Parameters.Symptoms.PeakVo2Drift * person.Effects.PeakVo2Drift * drifted;
        return Math.Max(2, now.PeakCardiacOutput * person.OxygenDifference * 10 / now.Weight + drift); // mL/dL x L/min = 10 mL/min; 2 is below anyone alive
    }
}
