namespace Engraft.Patients;

/// <summary>The numbers of a heart that a file may leave out; units as in <see cref="Patient"/>.</summary>
sealed record HeartNumbers(double EjectionFraction, double Lvedv, double HeartRate, double Systolic, double Diastolic, double RightAtrial,
    double PulmonarySystolic, double Wedge, double CardiacOutput, double LvMass, int Nyha, double Creatinine, double NtProBnp, double Crp)
{
    /// <summary>Score of LVEF among patients of its cause, to which infarct size is tied.</summary>
    internal double EjectionFractionScore { get; init; }
}
