using Engraft.Trials.Measurement;

namespace Engraft.Trials.Tests.Measurement;

/// <summary>Patients who differ and never change, except by an effect of cells that a test sets.</summary>
sealed class FlatCourse(double mean, double sd, double effect = 0) : ITrueCourse
{
    public double Lvef(uint patient) => mean + sd * Score(patient);

    public double Sickness(uint patient) => -Score(patient);

    public double At(uint patient, Given given, double day) => Lvef(patient) + (given.Cells > 0 && day > 0 ? effect : 0);

    /// <summary>The patient's own place, from a stream that no trial uses.</summary>
    static double Score(uint patient) => new TrialPhilox(1, "truth", patient, 0).Normal(0);
}
