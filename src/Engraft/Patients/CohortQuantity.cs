namespace Engraft.Patients;

/// <summary>The quantities of a failing heart that are drawn together, in the order of <see cref="CohortCorrelations"/>.</summary>
enum CohortQuantity
{
    EjectionFraction,
    Lvedv,
    Wedge,
    RightAtrial,
    PulmonarySystolic,
    CardiacOutput,
    Systolic,
    HeartRate,
    Age,
    BodyMassIndex,
    BodySurfaceArea,
    Creatinine,
    LnBnp,
    Nyha,
}
