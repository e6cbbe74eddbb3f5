namespace Engraft.Trials.Published;

/// <summary>Clinical events that trials count.</summary>
public enum EventKind
{
    Death,
    CardiovascularDeath,
    HeartFailureHospitalisation,

    /// <summary>Ventricular tachycardia or fibrillation.</summary>
    VentricularArrhythmia,
    MyocardialInfarction,
    Stroke,
    DeathOrInfarction,
    DeathOrHeartFailureHospitalisation,
    CardiovascularDeathOrHeartFailureHospitalisation,

    /// <summary>Major adverse cardiac events as the trial defined them.</summary>
    MajorAdverseCardiacEvent,
    SeriousAdverseEvent,
    DonorSpecificAntibody,
}
