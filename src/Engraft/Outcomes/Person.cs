using Engraft.Patients;

namespace Engraft.Outcomes;

/// <summary>One patient in one draw as the outcomes see them: baseline heart, own scatter, baseline risk. Shared by all arms.</summary>
public sealed class Person
{
    /// <param name="baseline">The heart on the scenario's first day, before any therapy.</param>
    /// <param name="arrhythmiaTendency">Factor of the patient's gene on the rate of ventricular tachycardia; 1 = none.</param>
    /// <param name="rhythm">What simulated tissue says of grafts, in this draw; null where nothing is known.</param>
    public Person(CompletedPatient patient, Snapshot baseline, RandomEffects effects, OutcomeParameters parameters, double arrhythmiaTendency = 1, GraftRhythm? rhythm = null)
    {
        (Patient, Baseline, Effects, Parameters, ArrhythmiaTendency, Rhythm) = (patient, baseline, effects, parameters, arrhythmiaTendency, rhythm);
        OxygenDifference = PeakVo2.OxygenDifference(this);
        BaselinePeakVo2 = PeakVo2.Of(this, baseline, 0);
        BaselineWalk = SixMinuteWalk.AtBaseline(this);
        BaselineKccq = Kccq.AtBaseline(this);
        Risk = BaselineRisk.Of(patient, parameters);
    }

    public CompletedPatient Patient { get; }
    public Snapshot Baseline { get; }
    public RandomEffects Effects { get; }
    public OutcomeParameters Parameters { get; }
    public double ArrhythmiaTendency { get; }
    public GraftRhythm? Rhythm { get; }

    /// <summary>Arteriovenous, at peak exercise, mL/dL.</summary>
    public double OxygenDifference { get; }

    /// <summary>mL/(kg min).</summary>
    public double BaselinePeakVo2 { get; }

    /// <summary>m: as given, or from peak VO2 with this person's scatter.</summary>
    public double BaselineWalk { get; }

    /// <summary>Points: as given, or from exercise with this person's scatter.</summary>
    public double BaselineKccq { get; }
    public BaselineRisk Risk { get; }

    /// <summary>True without heart disease: disease-specific questionnaires then stand at their best value.</summary>
    public bool IsHealthy => Patient.Aetiology is Healthy;

    /// <summary>Share of a patient's own slow drift that has unfolded by a day: 0 at baseline, and always for the healthy, who serve as a fixed reference.</summary>
    internal double Drifted(double day) => IsHealthy ? 0 : 1 - Scalar.Exp(-Math.Max(0, day - Baseline.Day) / Parameters.Symptoms.DriftTime);
}
