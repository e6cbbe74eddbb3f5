using System.Globalization;
using Engraft.Files.Scenarios;
using Engraft.Laboratory.Cohorts;
using Engraft.Patients;

namespace Engraft.Files.Results.Cohorts;

/// <summary>patients.csv: one line a patient, with the numbers he was drawn with, those of the fitted heart ("fitted...") and what was drawn by whom.</summary>
static class PatientsCsv
{
    static readonly (string Name, Func<CohortMember, string> Text)[] columns =
    [
        ("candidate", member => member.Candidate.Index.ToString(CultureInfo.InvariantCulture)),
        ("imputation", member => member.Candidate.Imputation.ToString(CultureInfo.InvariantCulture)),
        ("age_y", member => Csv.Number(member.Patient.Age)),
        ("sex", member => member.Patient.Sex == Sex.Female ? "female" : "male"),
        ("height_cm", member => Csv.Number(member.Patient.Height)),
        ("weight_kg", member => Csv.Number(member.Patient.Weight)),
        ("aetiology", member => Kind(member.Patient.Aetiology)),
        ("detail", member => Detail(member.Patient.Aetiology)),
        ("infarctSize_%", member => Csv.Number(100 * ((member.Patient.Aetiology as MyocardialInfarction)?.InfarctSize ?? double.NaN))),
        ("timeSince_d", member => Csv.Number((member.Patient.Aetiology as MyocardialInfarction)?.DaysSince ?? double.NaN)),
        ("years_y", member => Csv.Number(Years(member.Patient.Aetiology))),
        ("lvef_%", member => Csv.Number(100 * member.Patient.Lvef)),
        ("lvedv_mL", member => Csv.Number(member.Patient.Lvedv)),
        ("heartRate_1/min", member => Csv.Number(member.Patient.HeartRate)),
        ("systolicPressure_mmHg", member => Csv.Number(member.Patient.SystolicPressure)),
        ("diastolicPressure_mmHg", member => Csv.Number(member.Patient.DiastolicPressure)),
        ("wedgePressure_mmHg", member => Csv.Number(member.Patient.WedgePressure)),
        ("rightAtrialPressure_mmHg", member => Csv.Number(member.Patient.RightAtrialPressure)),
        ("pulmonarySystolicPressure_mmHg", member => Csv.Number(member.Patient.PulmonarySystolicPressure)),
        ("cardiacOutput_L/min", member => Csv.Number(member.Patient.CardiacOutput)),
        ("lvMass_g", member => Csv.Number(member.Patient.LvMass)),
        ("nyha", member => member.Patient.Nyha.ToString(CultureInfo.InvariantCulture)),
        ("creatinine_umol/L", member => Csv.Number(member.Patient.Creatinine)),
        ("ntProBnp_pg/mL", member => Csv.Number(member.Patient.NtProBnp)),
        ("crp_mg/L", member => Csv.Number(member.Patient.Crp)),
        ("monthsOnTherapy_mo", member => Csv.Number(member.Patient.MonthsOnTherapy)),
        ("diabetes", member => YesNo(member.Patient.Diabetes)),
        ("currentSmoker", member => YesNo(member.Patient.CurrentSmoker)),
        ("copd", member => YesNo(member.Patient.Copd)),
        ("background", member => string.Join(' ', BackgroundNames.AllOf(member.Patient.Background))),
        ("fittedLvef_%", member => Csv.Number(100 * member.Fitted.EjectionFraction)),
        ("fittedLvedv_mL", member => Csv.Number(member.Fitted.Lvedv)),
        ("fittedWedgePressure_mmHg", member => Csv.Number(member.Fitted.Wedge)),
        ("fittedCardiacOutput_L/min", member => Csv.Number(member.Fitted.CardiacOutput)),
        ("fittedSystolicPressure_mmHg", member => Csv.Number(member.Fitted.Systolic)),
        ("largestResidual_tolerances", member => Csv.Number(member.LargestResidual)),
        ("imputed", member => string.Join(' ', member.Candidate.Imputed ?? [])),
        ("drawnByLaboratory", member => string.Join(' ', member.Patient.Drawn)),
    ];

    public static void Write(CohortResult result, Stream stream)
    {
        using var csv = new Csv(stream);
        csv.Line(["patient", .. columns.Select(column => column.Name)]);
        for (var i = 0; i < result.Members.Count; i++)
            csv.Line([(i + 1).ToString(CultureInfo.InvariantCulture), .. columns.Select(column => column.Text(result.Members[i]))]);
    }

    static string Kind(Aetiology aetiology) => aetiology switch { MyocardialInfarction => "myocardialInfarction", Hypertension => "hypertension", GeneticDilated => "geneticDilated", _ => "healthy" };

    static string Detail(Aetiology aetiology) => aetiology switch { MyocardialInfarction infarct => AetiologyGroup.Vessels[(int)infarct.Territory], GeneticDilated gene => gene.Gene, _ => "" };

    static double Years(Aetiology aetiology) => aetiology switch { Hypertension { Years: { } years } => years, GeneticDilated { Years: { } years } => years, _ => double.NaN };

    static string YesNo(bool flag) => flag ? "1" : "0";
}
