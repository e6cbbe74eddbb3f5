using Engraft.Outcomes;

namespace Engraft.Laboratory;

/// <summary>What a number of a living heart lies between; wider than any patient of a heart failure clinic, so that passing it means the model has broken, not that the patient is ill.</summary>
/// <remarks>Bounds are judgement (assumed, quality D): the reader's ranges for what a patient may have, widened for what a heart may come to.</remarks>
public sealed record LivingLimit(string Quantity, string Unit, double Low, double High, Func<Snapshot, double> Read)
{
    const string PeakOutput = "peakCardiacOutput", PeakWedge = "exertionalWedge";

    public static IReadOnlyList<LivingLimit> All { get; } =
    [
        new("heartRate", "1/min", 20, 250, day => day.HeartRate),
        new("lvedv", "mL", 20, 800, day => day.Lvedv),
        new("lvesv", "mL", 1, 780, day => day.Lvesv),
        new("lvef", "-", 0.03, 0.85, day => day.EjectionFraction),
        new("forwardStrokeVolume", "mL", 3, 250, day => day.ForwardStrokeVolume),
        new("cardiacOutput", "L/min", 0.5, 25, day => day.CardiacOutput),
        new("lvedp", "mmHg", -5, 80, day => day.Lvedp),
        new("wedge", "mmHg", -5, 70, day => day.Wedge),
        new("rightAtrial", "mmHg", -5, 50, day => day.RightAtrial),
        new("meanArterial", "mmHg", 20, 220, day => day.MeanArterial),
        new("systolic", "mmHg", 30, 320, day => day.Systolic),
        new("diastolic", "mmHg", 10, 200, day => day.Diastolic),
        new("pulmonarySystolic", "mmHg", 3, 180, day => day.PulmonarySystolic),
        new("meanPulmonary", "mmHg", 1, 130, day => day.MeanPulmonary),
        new("lvMass", "g", 25, 1200, day => day.LvMass),
        new("sphericity", "-", 0.1, 3, day => day.Sphericity),
        new("globalLongitudinalStrain", "-", -0.5, 0.2, day => day.GlobalLongitudinalStrain),
        new("stiffness", "mmHg/mL", 0, 20, day => day.Stiffness),
        new("extracellularVolume", "-", 0, 1, day => day.ExtracellularVolume),
        new("scarMass", "g", 0, 600, day => day.ScarMass),
        new("collagenMass", "g", 0, 600, day => day.CollagenMass),
        new("capillaryDensity", "-", 0, 5, day => day.CapillaryDensity),
        new("flowReserve", "-", 0, 15, day => day.FlowReserve),
        new("inflammation", "-", 0, 5, day => day.Inflammation),
        new("crp", "mg/L", 0, 1000, day => day.CReactiveProtein),
        new("endDiastolicWallStress", "kPa", -5, 100, day => day.EndDiastolicWallStress),
        new(PeakOutput, "L/min", 0.5, 45, day => day.PeakCardiacOutput),
        new(PeakWedge, "mmHg", -5, 120, day => day.ExertionalWedge),
        new("leastThickening", "-", -0.8, 5, day => day.Thickening.Min()),
        new("largestThickening", "-", -0.8, 5, day => day.Thickening.Max()),
        new("creatinine", "umol/L", 10, 3000, day => day.Creatinine),
        new("graftMass", "g", 0, 600, day => day.GraftMass),
        new("graftCoupling", "-", 0, 1, day => day.GraftCoupling),
        new("arrhythmiaIndex", "-", 0, 1000, day => day.ArrhythmiaIndex),
        new("electricalMaturity", "-", 0, 1, day => day.ElectricalMaturity),
        new("graftPacing", "-", 0, 1000, day => day.GraftPacing),
        new("pacingRate", "-", 0, 1, day => day.PacingRate),
        new("borderCollagen", "-", 0, 1, day => day.BorderCollagen),
        new("reentrySubstrate", "-", 0, 1000, day => day.ReentrySubstrate),
        new("graftRejected", "-", 0, 1, day => day.GraftRejected),
        new("donorSpecificAntibody", "-", 0, 1, day => day.DonorSpecificAntibody),
        new("infectionHazard", "1/y", 0, 100, day => day.InfectionHazard),
        new("tumourHazard", "1/y", 0, 100, day => day.TumourHazard),
        new("procedureDeath", "-", 0, 1, day => day.ProcedureDeath),
        new("procedureEvent", "-", 0, 1, day => day.ProcedureEvent),
    ];

    /// <summary>Round-off of a share that reaches its end.</summary>
    const double Roundoff = 1e-9;

    /// <summary>Measured on the days of visits alone.</summary>
    public bool InExercise => Quantity is PeakOutput or PeakWedge;

    public bool Holds(Snapshot day) => Read(day) is var value && value >= Low - Roundoff && value <= High + Roundoff;
}
