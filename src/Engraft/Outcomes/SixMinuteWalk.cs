namespace Engraft.Outcomes;

/// <summary>Six-minute walk: direct regression on peak VO2, with the scatter of patients of one peak VO2 and their own drift.</summary>
/// <remarks>
/// 12 m per mL/(kg min) from r 0.49 (Myers 2006) with SD 93 m and 3.9 mL/(kg min) (Deka 2020, PMC7835615). Inverting a line of VO2 on walk would give 40.
/// A walk in the patient file fixes the person's scatter: the model passes through it.
/// </remarks>
public sealed class SixMinuteWalk() : Outcome("sixMinuteWalk", "Six-minute walk", "m", Benefit.Higher,
    "419 m at 16.4 mL/(kg min), 12 m per mL/(kg min) (direct regression), patient scatter SD 81 m")
{
    public override MinimalImportantDifference MinimalImportantDifference =>
        new(15, "patient",
            "14 to 15 m for a little improvement in 680 HFrEF patients (doi:10.1016/j.cardfail.2022.10.423); 36 m is the test's own noise (PMID 25049008)");

    public override double At(Course course, int visit) => course.Symptoms[visit].Walk;

    internal static double AtBaseline(Person person)
    {
        var p = person.Parameters.Symptoms;
        var typical = p.WalkAtReference + p.WalkPerPeakVo2 * (person.BaselinePeakVo2 - p.ReferencePeakVo2);
        return person.Patient.SixMinuteWalk ?? Math.Max(0, typical + p.WalkSpread * person.Effects.Walk);
    }

    internal static double Of(Person person, double peakVo2, double drifted)
    {
        var p = person.Parameters.Symptoms;
        var gained = p.WalkPerPeakVo2 * (peakVo2 - person.BaselinePeakVo2);
        return Math.Max(0, person.BaselineWalk + gained + p.WalkDrift * person.Effects.WalkDrift * drifted);
    }
}
