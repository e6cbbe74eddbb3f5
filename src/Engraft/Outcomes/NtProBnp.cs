namespace Engraft.Outcomes;

/// <summary>NT-proBNP: the patient's own baseline, moved by the change in end-systolic volume index and in creatinine.</summary>
/// <remarks>
/// log2 changes by 0.035 per mL/m2 (correlation of changes .405, PROVE-HF, PMC6724151); ln by 0.45 per ln creatinine (regression on 209 patients).
/// NT-proBNP, not BNP: the latter rises under a neprilysin inhibitor.
/// </remarks>
public sealed class NtProBnp() : Outcome("ntProBnp", "NT-proBNP", "pg/mL", Benefit.Lower,
    "own baseline x 2^(0.035 x change in ESV index) x (creatinine ratio)^0.45 x own drift")
{
    const double PerLnCreatinine = 0.4525;
    const double Ln2 = 0.6931471805599453;

    public override MinimalImportantDifference MinimalImportantDifference =>
        new(0.3, "instrument", "30 % fall, the usual response threshold, from memory (unverified)", Relative: true);

    public override double At(Course course, int visit)
    {
        var (person, now) = (course.Person, course.Visits[visit]);
        var p = person.Parameters.Symptoms;
        var volume = p.NtProBnpChangePerEsvi * (now.Lvesv / now.BodySurfaceArea - person.Baseline.Lvesv / person.Baseline.BodySurfaceArea);
        var drift = p.NtProBnpDrift * person.Effects.NtProBnpDrift * person.Drifted(now.Day);
        var kidney = PerLnCreatinine * Scalar.Log(now.Creatinine / person.Baseline.Creatinine);
        return person.Patient.NtProBnp * Scalar.Exp(Ln2 * (volume + drift) + kidney);
    }
}
