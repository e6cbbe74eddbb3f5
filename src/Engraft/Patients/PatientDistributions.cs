using System.Runtime.InteropServices;
using Engraft.Numbers;

namespace Engraft.Patients;

/// <summary>Fills in what a patient file leaves out, given what it holds, and says what was drawn.</summary>
/// <remarks>
/// Failing hearts: a Gaussian copula with the rank correlations of 215 HFrEF patients, conditional on all that is given. Healthy hearts: independent normals
/// (Petersen 2017 and others). Numbers are keyed by quantity, so giving one does not change the random number of another.
/// </remarks>
/// <param name="cohort">Row of <see cref="CohortParameters{T}"/>.</param>
public sealed class PatientDistributions(double[] cohort)
{
    CohortParameters<One> Parameters => new(MemoryMarshal.Cast<double, One>(cohort.AsSpan()));

    /// <summary>One patient of the stream of purpose <see cref="Purpose.Patient"/>.</summary>
    public CompletedPatient Complete(Patient given, Philox stream) => Complete(given, new Scores(stream));

    /// <summary>The central patient: every unknown at the middle of its distribution, given the known.</summary>
    public CompletedPatient Centre(Patient given) => Complete(given, new Scores(null));

    CompletedPatient Complete(Patient given, Scores scores)
    {
        var p = Parameters;
        var body = BodySize.Of(given, scores, p);
        var heart = given.Aetiology is Healthy ? HealthyHeart.Of(given, body, scores, p) : FailingHeart.Of(given, body, scores, p);
        var aetiology = AetiologyDetails.Of(given, heart, scores, p);
        var (diabetes, smoker, copd) = given.Aetiology is Healthy ? (0, 0, 0) : (p.Diabetes.Value, p.CurrentSmoker.Value, p.Copd.Value);
        return new CompletedPatient
        {
            Age = given.Age,
            Sex = given.Sex,
            Height = body.Height,
            Weight = body.Weight,
            HeartRate = heart.HeartRate,
            SystolicPressure = heart.Systolic,
            DiastolicPressure = heart.Diastolic,
            RightAtrialPressure = heart.RightAtrial,
            PulmonarySystolicPressure = heart.PulmonarySystolic,
            WedgePressure = heart.Wedge,
            CardiacOutput = heart.CardiacOutput,
            Lvedv = heart.Lvedv,
            Lvesv = heart.Lvedv * (1 - heart.EjectionFraction),
            Lvef = heart.EjectionFraction,
            LvMass = heart.LvMass,
            Nyha = heart.Nyha,
            Creatinine = heart.Creatinine,
            NtProBnp = heart.NtProBnp,
            Crp = heart.Crp,
            MonthsOnTherapy = scores.Given("monthsOnTherapy", given.MonthsOnTherapy, () => MonthsOnTherapy(aetiology, scores)),
            Diabetes = scores.Given("diabetes", given.Diabetes, diabetes, Place.Diabetes),
            CurrentSmoker = scores.Given("currentSmoker", given.CurrentSmoker, smoker, Place.Smoker),
            Copd = scores.Given("copd", given.Copd, copd, Place.Copd),
            PanelReactiveAntibody = scores.Given("panelReactiveAntibody", given.PanelReactiveAntibody, () => Sensitised(given.Sex, scores)),
            SixMinuteWalk = given.SixMinuteWalk,
            Kccq = given.Kccq,
            Background = given.Background,
            Aetiology = aetiology,
            Drawn = scores.Drawn,
        };
    }

    double MonthsOnTherapy(Aetiology aetiology, Scores scores)
    {
        var p = Parameters;
        var drawn = Math.Max(3, p.MonthsOnTherapy * Marginal.Exp(p.MonthsOnTherapySpread * scores[Place.MonthsOnTherapy]));
        return aetiology switch
        {
            Healthy => 0,
            MyocardialInfarction { DaysSince: { } days } => Math.Min(drawn, days / 30.44),
            _ => drawn,
        };
    }

    double Sensitised(Sex sex, Scores scores)
    {
        double share = sex == Sex.Female ? Parameters.SensitisedWomen : Parameters.SensitisedMen;
        return NormalDistribution.Cumulative(scores[Place.Sensitised]) < share ? Parameters.SensitisedPanel : 0;
    }
}
