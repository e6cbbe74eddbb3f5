using Engraft.Outcomes;
using Engraft.Patients;
using Engraft.Patients.Populations;

namespace Engraft.Laboratory.Cohorts;

/// <summary>One patient of a cohort: who he is, the heart that meets his numbers, and what becomes of him under standard care.</summary>
/// <param name="Candidate">As drawn or read.</param>
/// <param name="Patient">With what the laboratory completed.</param>
/// <param name="Fitted">The fitted heart on day 0.</param>
/// <param name="LargestResidual">Of the fit, over its tolerance.</param>
/// <param name="Visits">By visit, then outcome, in the order of <see cref="CohortResult.Days"/> and <see cref="CohortResult.Outcomes"/>.</param>
public sealed record CohortMember(Enrolled Candidate, CompletedPatient Patient, Snapshot Fitted, double LargestResidual, IReadOnlyList<double[]> Visits)
{
    /// <summary>What the population describes, as the completed patient has it; the heart's numbers are those of the fit.</summary>
    public double? ValueOf(PopulationQuantity quantity) => quantity switch
    {
        PopulationQuantity.Age => Patient.Age,
        PopulationQuantity.HeightWomen => Patient.Sex == Sex.Female ? Patient.Height : null,
        PopulationQuantity.HeightMen => Patient.Sex == Sex.Male ? Patient.Height : null,
        PopulationQuantity.BodyMassIndex => Patient.BodyMassIndex,
        PopulationQuantity.BodySurfaceArea => Patient.BodySurfaceArea,
        PopulationQuantity.Lvef => Fitted.EjectionFraction,
        PopulationQuantity.Lvedv => Fitted.Lvedv,
        PopulationQuantity.LvedvIndex => Fitted.Lvedv / Patient.BodySurfaceArea,
        PopulationQuantity.WedgePressure => Fitted.Wedge,
        PopulationQuantity.RightAtrialPressure => Fitted.RightAtrial,
        PopulationQuantity.PulmonarySystolicPressure => Fitted.PulmonarySystolic,
        PopulationQuantity.CardiacOutput => Fitted.CardiacOutput,
        PopulationQuantity.SystolicPressure => Fitted.Systolic,
        PopulationQuantity.DiastolicPressure => Fitted.Diastolic,
        PopulationQuantity.HeartRate => Fitted.HeartRate,
        PopulationQuantity.Creatinine => Patient.Creatinine,
        PopulationQuantity.Filtration => KidneyFunction.Filtration(Patient.Creatinine, Patient.Age, Patient.Sex),
        PopulationQuantity.Nyha => Patient.Nyha,
        PopulationQuantity.NtProBnp => Patient.NtProBnp,
        PopulationQuantity.LvMass => Fitted.LvMass,
        PopulationQuantity.LvMassIndex => Fitted.LvMass / Patient.BodySurfaceArea,
        PopulationQuantity.Crp => Patient.Crp,
        PopulationQuantity.MonthsOnTherapy => Patient.MonthsOnTherapy,
        _ => OfDisease(quantity),
    };

    double? OfDisease(PopulationQuantity quantity) => (quantity, Patient.Aetiology) switch
    {
        (PopulationQuantity.InfarctSize, MyocardialInfarction infarct) => infarct.InfarctSize,
        (PopulationQuantity.TimeSince, MyocardialInfarction infarct) => infarct.DaysSince,
        (PopulationQuantity.MicrovascularObstruction, MyocardialInfarction { Reperfused: true } infarct) => infarct.MicrovascularObstruction,
        (PopulationQuantity.Years, Hypertension pressure) => pressure.Years,
        (PopulationQuantity.Years, GeneticDilated gene) => gene.Years,
        (PopulationQuantity.PastPressure, Hypertension pressure) => pressure.SystolicPressure,
        _ => null,
    };
}
