using Engraft.Patients;

namespace Engraft.Outcomes;

/// <summary>Rate of ventricular tachycardia or fibrillation: what an ICD would treat.</summary>
/// <remarks>
/// 9.1 per 100 patient-years in primary-prevention ICD patients (Devecchi 2017), times 1.04 per % of LV mass enhanced (Helali 2025,
/// doi:10.1016/j.ijcard.2024.132711), times LVEF, gene and graft re-entry; automaticity of an immature graft adds its own rate (swine),
/// and its beats set off the patient's own re-entry: trigger × inducibility × a judged factor on the background (<see cref="GraftRhythm"/>).
/// </remarks>
public static class VentricularTachycardia
{
    /// <summary>Events per year of one person on one day.</summary>
    public static double Rate(Person person, Snapshot now)
    {
        var p = person.Parameters.Survival;
        var substrate = Scalar.Exp(p.VtPerScarPercent * (100 * now.ScarShare - p.VtReferenceScar)
            + p.VtPerEjectionFractionPoint * (100 * now.EjectionFraction - p.VtReferenceEjectionFraction));
        double background = person.IsHealthy ? p.VtHealthy : p.VtBackground * substrate * person.ArrhythmiaTendency;
        return background * (1 + now.ReentrySubstrate + (person.Rhythm?.Excess(now) ?? 0)) + p.VtAutomaticity * now.ArrhythmiaIndex;
    }
}
