namespace Engraft.Outcomes;

/// <summary>Everything one day of one patient in one arm offers to the outcomes. The laboratory fills it after each solved beat.</summary>
/// <remarks>Plain numbers; shares are 0 to 1. A graft-free arm leaves the graft and harm fields at zero.</remarks>
public sealed record Snapshot
{
    /// <summary>Days since the scenario's start.</summary>
    public required double Day { get; init; }

    /// <summary>Years.</summary>
    public required double Age { get; init; }

    /// <summary>cm.</summary>
    public required double Height { get; init; }

    /// <summary>kg.</summary>
    public required double Weight { get; init; }

    /// <summary>Beats per minute at rest.</summary>
    public required double HeartRate { get; init; }

    /// <summary>LV end-diastolic volume, mL.</summary>
    public required double Lvedv { get; init; }

    /// <summary>LV end-systolic volume, mL.</summary>
    public required double Lvesv { get; init; }

    /// <summary>Blood through the aortic valve per beat, mL: the stroke volume less mitral regurgitation.</summary>
    public required double ForwardStrokeVolume { get; init; }

    /// <summary>LV end-diastolic pressure, mmHg.</summary>
    public required double Lvedp { get; init; }

    /// <summary>Mean left atrial (wedge) pressure, mmHg.</summary>
    public required double Wedge { get; init; }

    /// <summary>Mean right atrial pressure, mmHg.</summary>
    public required double RightAtrial { get; init; }

    /// <summary>Mean arterial pressure, mmHg.</summary>
    public required double MeanArterial { get; init; }

    /// <summary>Systolic arterial pressure, mmHg.</summary>
    public required double Systolic { get; init; }

    /// <summary>Diastolic arterial pressure, mmHg.</summary>
    public required double Diastolic { get; init; }

    /// <summary>Systolic pulmonary artery pressure, mmHg.</summary>
    public required double PulmonarySystolic { get; init; }

    /// <summary>Mean pulmonary artery pressure, mmHg.</summary>
    public required double MeanPulmonary { get; init; }

    /// <summary>LV wall mass with septum, g.</summary>
    public required double LvMass { get; init; }

    /// <summary>Short over long LV axis at end-diastole, share (1 = sphere).</summary>
    public required double Sphericity { get; init; }

    /// <summary>Global longitudinal strain, share, negative when the wall shortens.</summary>
    public required double GlobalLongitudinalStrain { get; init; }

    /// <summary>Chamber stiffness dP/dV at end-diastole, mmHg/mL.</summary>
    public required double Stiffness { get; init; }

    /// <summary>Extracellular volume of the wall (mass-weighted over the zones), share.</summary>
    public required double ExtracellularVolume { get; init; }

    /// <summary>What late-gadolinium imaging would show, g.</summary>
    public required double ScarMass { get; init; }

    /// <summary>Collagen of the LV wall, g.</summary>
    public required double CollagenMass { get; init; }

    /// <summary>Capillaries of the LV wall, 1 = healthy density.</summary>
    public required double CapillaryDensity { get; init; }

    /// <summary>Hyperaemic over resting myocardial flow.</summary>
    public required double FlowReserve { get; init; }

    /// <summary>Tissue inflammation of the LV, 1 = peak of a large untreated infarct.</summary>
    public required double Inflammation { get; init; }

    /// <summary>C-reactive protein that the inflamed heart drives, mg/L.</summary>
    public required double CReactiveProtein { get; init; }

    /// <summary>End-diastolic fibre stress of the LV wall, kPa.</summary>
    public required double EndDiastolicWallStress { get; init; }

    /// <summary>Cardiac output at simulated peak exercise, L/min.</summary>
    public required double PeakCardiacOutput { get; init; }

    /// <summary>Wedge pressure at simulated peak exercise, mmHg.</summary>
    public required double ExertionalWedge { get; init; }

    /// <summary>Systolic wall thickening per AHA segment 1 to 17 (index 0 is segment 1), share of end-diastolic thickness.</summary>
    public required IReadOnlyList<double> Thickening { get; init; }

    /// <summary>Serum creatinine with kidney injury by drugs, µmol/L.</summary>
    public required double Creatinine { get; init; }

    /// <summary>Living graft muscle, g.</summary>
    public double GraftMass { get; init; }

    /// <summary>Share of graft cells coupled to the host, 0 to 1.</summary>
    public double GraftCoupling { get; init; }

    /// <summary>Share of the day in which an immature graft paces the heart, 0 to 1; about 1 at the peak of an untreated full dose in swine.</summary>
    public double ArrhythmiaIndex { get; init; }

    /// <summary>Electrical maturity of the graft: 0 paces itself, 1 is quiescent.</summary>
    public double ElectricalMaturity { get; init; }

    /// <summary>Part of the graft's self-pacing that its form and the editing of its genes leave, 0 to 1.</summary>
    public double GraftPacing { get; init; }

    /// <summary>Rate of the graft's rhythm over that without drugs against it.</summary>
    public double PacingRate { get; init; } = 1;

    /// <summary>Collagen in the border zone, share of its volume.</summary>
    public double BorderCollagen { get; init; }

    /// <summary>Re-entry substrate that the graft adds; 1 adds the patient's own background rate once more.</summary>
    public double ReentrySubstrate { get; init; }

    /// <summary>Cumulative share of the engrafted cells that rejection has killed, 0 to 1.</summary>
    public double GraftRejected { get; init; }

    /// <summary>Donor-specific antibody level, 0 none, 1 saturated.</summary>
    public double DonorSpecificAntibody { get; init; }

    /// <summary>Serious infections per year added by immunosuppression, 1/y.</summary>
    public double InfectionHazard { get; init; }

    /// <summary>Graft tumours per year from residual pluripotent cells, 1/y.</summary>
    public double TumourHazard { get; init; }

    /// <summary>Probability that a procedure done up to this day (delivery, biopsy, harvest) has killed, 0 to 1.</summary>
    public double ProcedureDeath { get; init; }

    /// <summary>Probability of at least one serious non-fatal procedure event up to this day, 0 to 1.</summary>
    public double ProcedureEvent { get; init; }

    /// <summary>LV ejection fraction by volumes, share.</summary>
    public double EjectionFraction => (Lvedv - Lvesv) / Lvedv;

    /// <summary>Total LV stroke volume, mL.</summary>
    public double StrokeVolume => Lvedv - Lvesv;

    /// <summary>Forward cardiac output, L/min.</summary>
    public double CardiacOutput => ForwardStrokeVolume * HeartRate / 1000;

    /// <summary>Scar over LV mass, share.</summary>
    public double ScarShare => ScarMass / LvMass;

    /// <summary>m2.</summary>
    public double BodySurfaceArea => Patients.Patient.BodySurfaceArea(Height, Weight);
}
